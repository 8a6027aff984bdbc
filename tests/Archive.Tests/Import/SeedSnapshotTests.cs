using System.Text;
using Archive.Commands;
using Archive.Model;

namespace Archive.Tests.Import;

/// <summary>
/// The whole result of each received page, as a JSON twin that a person can read in a review. With <c>SNAPSHOTS=overwrite</c> in
/// the environment the results become the expected ones.
/// </summary>
public sealed class SeedSnapshotTests
{
    [Theory]
    [MemberData(nameof(GoldenPage.SeedNames), MemberType = typeof(GoldenPage))]
    public void A_received_page_is_imported_as_before(string name)
    {
        var path = Path.Combine(GoldenPage.Folder, "seeds", name + ".json");
        var actual = Encoding.UTF8.GetString(JsonTwin.Write(new ImportedPage(name, GoldenPage.Seeds[name].Draft, NewspaperId: null).Twin));
        if (Environment.GetEnvironmentVariable("SNAPSHOTS") == "overwrite")
            File.WriteAllText(path, actual);

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : "", actual);
    }
}
