using Archive.Publish;
using Archive.Tests.Build;

namespace Archive.Tests.Publish;

/// <summary>The manifest of a published site as a file.</summary>
public sealed class DeployManifestTests : IDisposable
{
    private const string Head = "{\"format\":\"archive-deploy 1\",\"files\":[\n";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_written_is_read_again_and_is_json_with_a_line_for_each_file()
    {
        DeployedFile[] files = [File("a-b/石桥 \"1\".html"), File("a/index.html")];
        using (var stream = System.IO.File.Create(_folder["m.json"]))
            Assert.Equal(files, DeployManifest.Write(stream, files));

        Assert.Equal(files, DeployManifest.Read(_folder["m.json"]));
        Assert.Equal(2 + files.Length, System.IO.File.ReadAllLines(_folder["m.json"]).Length);
        using var json = System.Text.Json.JsonDocument.Parse(System.IO.File.ReadAllText(_folder["m.json"]));
        Assert.Equal(2, json.RootElement.GetProperty("files").GetArrayLength());
    }

    [Fact]
    public void A_site_without_files_has_a_manifest_too()
    {
        using (var stream = System.IO.File.Create(_folder["m.json"]))
            Assert.Empty(DeployManifest.Write(stream, []));

        Assert.Empty(DeployManifest.Read(_folder["m.json"]));
    }

    [Theory]
    [InlineData("", 1, "something else")]
    [InlineData("[]\n", 1, "something else")]
    [InlineData(Head, 1, "the end of the file")]
    [InlineData(Head + "nonsense\n]}\n", 2, "a line that is no file of a site")]
    [InlineData(Head + "{\"path\":\"../../etc/passwd\",\"size\":1,\"sha256\":\"HASH\",\"mediaType\":\"\",\"cache\":\"\"}\n]}\n", 2, "a line that is no file of a site")]
    [InlineData(Head + "{\"path\":\"a\",\"size\":1,\"sha256\":\"short\",\"mediaType\":\"\",\"cache\":\"\"}\n]}\n", 2, "a line that is no file of a site")]
    [InlineData(Head + "{\"path\":\"a\",\"size\":1,\"sha256\":\"HASH\",\"mediaType\":\"\"}\n]}\n", 2, "a line that is no file of a site")]
    [InlineData(Head + "{\"path\":\"b\",\"size\":1,\"sha256\":\"HASH\",\"mediaType\":\"\",\"cache\":\"\"},\n{\"path\":\"a\",\"size\":1,\"sha256\":\"HASH\",\"mediaType\":\"\",\"cache\":\"\"}\n]}\n", 3, "'a' after 'b'")]
    public void What_is_no_manifest_is_named_with_its_line(string text, int line, string found)
    {
        var file = _folder.Write("m.json", text.Replace("HASH", new string('0', 64), StringComparison.Ordinal));

        var fault = Assert.Throws<DeployFaultException>(() => DeployManifest.Read(file).ToList()).Fault;

        Assert.Equal((file, line, found), (fault.File, fault.Line, fault.Found));
    }

    private static DeployedFile File(string path) => new(path, 1, new string('a', 64), "text/html", "no-store");
}
