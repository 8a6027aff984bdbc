using Archive.Tests.Build;

namespace Archive.Tests.Commands;

/// <summary>What holds for pages from every format that import reads.</summary>
public sealed class EveryWayInTests : IDisposable
{
    private readonly SmallArchive _archive = new();

    public static TheoryData<string> Formats => [.. Deliveries.Names];

    private string Newspaper => _archive["content/sxrb"];

    public void Dispose() => _archive.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_second_import_writes_nothing(string format)
    {
        await Import(format);
        var before = SmallArchive.Snapshot(Newspaper);

        var ran = await Import(format);

        Assert.Contains("nothing has changed, nothing was written", ran.Output, StringComparison.Ordinal);
        Assert.Equal(before, SmallArchive.Snapshot(Newspaper));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_page_corrected_by_hand_is_left_alone_and_the_difference_is_shown(string format)
    {
        foreach (var old in Pages())
            File.Delete(old);
        await Import(format);
        var path = Pages().First(file => File.ReadAllText(file).Contains("\n# ", StringComparison.Ordinal));
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path)).Replace("\n# ", "\n# 校对：", StringComparison.Ordinal));
        var corrected = SmallArchive.Snapshot(Newspaper);

        var ran = await Import(format);

        Assert.Equal(3, ran.Code);
        Assert.Contains($"{path}: edited by hand", ran.Error, StringComparison.Ordinal);
        Assert.Contains("# 校对：", ran.Error, StringComparison.Ordinal);
        Assert.Equal(corrected, SmallArchive.Snapshot(Newspaper));
    }

    [Fact]
    public async Task How_sure_the_recognition_must_be_is_for_the_user_to_say()
    {
        await Import("ALTO", "--low-confidence", "0");
        Assert.DoesNotContain(Pages(), page => File.ReadAllText(page).Contains("low-confidence", StringComparison.Ordinal));

        await Import("ALTO", "--low-confidence", "1");
        Assert.Contains(Pages(), page => File.ReadAllText(page).Contains("low-confidence", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_beyond_a_limit_of_the_user_is_refused()
    {
        var ran = await Import("ALTO", "--max-depth", "3");

        Assert.Equal(1, ran.Code);
        Assert.Contains("elements nested more than 3 deep", ran.Error, StringComparison.Ordinal);
    }

    private IEnumerable<string> Pages() => Directory.EnumerateFiles(Newspaper, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private Task<Ran> Import(string format, params string[] more)
    {
        var (files, arguments) = Deliveries.Of(format);
        foreach (var (name, bytes) in files)
        {
            var path = _archive[$"in/{name}"];
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }

        return Ran.Command(["import", "--content", _archive.Content, .. arguments, .. more, _archive["in"]]);
    }
}
