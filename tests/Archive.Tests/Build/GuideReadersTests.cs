using System.Text.Json;
using System.Xml.Linq;
using System.Xml.Schema;
using Archive.Tests.Npm;

namespace Archive.Tests.Build;

/// <summary>What independent readers and schemas say of the feeds and site maps.</summary>
public sealed class GuideReadersTests(GuideReadersTests.Readers readers) : IClassFixture<GuideReadersTests.Readers>, IDisposable
{
    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Others_read_the_feeds_and_site_maps_and_find_all_in_them()
    {
        Publish();

        using var read = JsonDocument.Parse(readers.Run("node", "guides-read.mjs", _archive.Output));

        Assert.Empty(Texts(read, "faults"));
        Assert.Equal([3, 2], Numbers(read, "entries"));
        Assert.Equal([3, 2], Numbers(read, "items"));
        Assert.Contains("sitemap-sxrb-2021.xml", Texts(read, "maps"), StringComparer.Ordinal);
        Assert.Contains("sxrb/2021-10-23/A1-1.html", Texts(read, "pages"), StringComparer.Ordinal);
    }

    [Fact]
    public void Every_site_map_is_valid_by_its_schema()
    {
        Publish();
        var schemas = new XmlSchemaSet();
        schemas.Add(null, readers.SiteMapSchema);
        var maps = Directory.GetFiles(_archive.Output, "sitemap-*.xml");

        Assert.NotEmpty(maps);
        Assert.All(maps, map => XDocument.Load(map).Validate(schemas, (_, fault) => Assert.Fail($"{map}: {fault.Message}")));
    }

    private void Publish()
    {
        _archive.Write("content/archive.yml", "title: 水乡报纸\nbase_url: https://paper.example/archive/\n");
        Assert.Empty(_archive.Build().Faults);
    }

    private static IEnumerable<string> Texts(JsonDocument read, string name) => read.RootElement.GetProperty(name).EnumerateArray().Select(text => text.GetString()!);

    private static IEnumerable<int> Numbers(JsonDocument read, string name) => read.RootElement.GetProperty(name).EnumerateArray().Select(number => number.GetInt32());

    /// <summary>From npm: a reader of Atom, the JSON schema of JSON Feed, a reader of site maps with the schema of sitemaps.org.</summary>
    public sealed class Readers : NpmFolder
    {
        public Readers()
            : base("ajv@8.17.1", "feedsmith@3.0.1", "jsonfeed-schema@0.5.0", "sitemap@9.0.1") =>
            Copy("tests/Archive.Tests/Build/guides-read.mjs", "guides-read.mjs");

        /// <summary>The schema's file.</summary>
        internal string SiteMapSchema => PathOf("node_modules/sitemap/schema/sitemap.xsd");
    }
}
