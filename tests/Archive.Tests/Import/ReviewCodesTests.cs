using System.Reflection;
using Archive.Import;
using Archive.Tests.Architecture;

namespace Archive.Tests.Import;

/// <summary>The table by which people look up what a review flag asks of them.</summary>
public sealed class ReviewCodesTests
{
    [Fact]
    public void The_table_has_every_code()
    {
        var codes = typeof(ReviewCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        var table = File.ReadLines(Path.Combine(RepositoryFolder.Path, "generator/Import/README.md")).SkipWhile(line => line != "## What a person is asked").TakeWhile(line => line != "## What is refused");

        Assert.Equal(codes.Order(StringComparer.Ordinal), table.Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]));
    }
}
