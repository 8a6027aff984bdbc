using System.Text;
using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import.Boxes;

public sealed class DidlFormatTests
{
    /// <summary>The description of an invented issue.</summary>
    internal const string Whole = """
        <didl:DIDL xmlns:didl="urn:mpeg:mpeg21:2002:02-DIDL-NS" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcx="urn:dcx">
          <didl:Item dc:identifier="XYZ:ddd:1:mpeg21">
            <didl:Component><didl:Resource><dcx:dcx><dc:title>De Vlietbode</dc:title><dc:date>1911-06-03</dc:date></dcx:dcx></didl:Resource></didl:Component>
            <didl:Item dc:identifier="ddd:1:mpeg21:p001"><didl:Component><didl:Resource ref="http://example.org/ddd_1_001_alto.xml"/></didl:Component></didl:Item>
            <didl:Item dc:identifier="ddd:1:mpeg21:p002"><didl:Component><didl:Resource ref="http://example.org/ddd_1_002_alto.xml"/></didl:Component></didl:Item>
            <didl:Item dc:identifier="ddd:1:mpeg21:a0001">
              <didl:Component><didl:Resource><dcx:dcx><dc:subject>artikel</dc:subject></dcx:dcx></didl:Resource></didl:Component>
              <didl:Component><didl:Resource><dcx:blocks><dcx:block pageid="ddd:1:mpeg21:p001"/></dcx:blocks></didl:Resource></didl:Component>
              <didl:Component><didl:Resource ref="http://example.org/ddd_1_0001_articletext.xml"/></didl:Component>
            </didl:Item>
            <didl:Item dc:identifier="ddd:1:mpeg21:a0002">
              <didl:Component><didl:Resource><dcx:dcx><dc:subject>advertentie</dc:subject></dcx:dcx></didl:Resource></didl:Component>
              <didl:Component><didl:Resource><dcx:blocks><dcx:block pageid="ddd:1:mpeg21:p002"/></dcx:blocks></didl:Resource></didl:Component>
              <didl:Component><didl:Resource ref="http://example.org/ddd_1_0002_articletext.xml"/></didl:Component>
            </didl:Item>
          </didl:Item>
        </didl:DIDL>
        """;

    /// <summary>An issue: its description, and the texts of two articles.</summary>
    internal static Dictionary<string, byte[]> Files(string didl) => new(StringComparer.Ordinal)
    {
        ["1/didl.xml"] = Encoding.UTF8.GetBytes(didl),
        ["1/ddd_1_0001_articletext.xml"] = "<text><title>Brug over de Vliet geopend</title><p>De burgemeester opende gisteren de\n brug.</p><p>Er was muziek.</p></text>"u8.ToArray(),
        ["1/ddd_1_0002_articletext.xml"] = "<text><title/><p>Klompen te koop bij Teunis.</p></text>"u8.ToArray(),
    };

    [Fact]
    public void The_texts_of_articles_are_read_from_the_files_beside_it()
    {
        var more = Whole.Replace("  </didl:Item>\n</didl:DIDL>", "<didl:Item dc:identifier=\"ddd:1:mpeg21:a0003\"><didl:Component><didl:Resource ref=\"http://example.org/gone_articletext.xml\"/></didl:Component></didl:Item></didl:Item></didl:DIDL>", StringComparison.Ordinal);
        var faults = new List<Fault>();
        var pages = new DidlFormat().Read(FileInMemory.In(Files(more), "1/didl.xml"), new FormatOptions(), faults).ToList();

        Assert.Equal(["1", "2"], pages.Take(2).Select(p => p.Printed.Label));
        Assert.All(pages, p => Assert.Equal(("De Vlietbode", "1911-06-03"), (p.Printed.Newspaper, p.Printed.Date)));
        Assert.Equal("Brug over de Vliet geopend", pages[0].Articles[0].Headline);
        Assert.Equal(["De burgemeester opende gisteren de brug.", "Er was muziek."], pages[0].Articles[0].Blocks.Select(b => b.Text));
        Assert.Equal(["ddd_1_0001_articletext.xml", "ddd_1_0002_articletext.xml"], pages.SelectMany(p => p.Files));
        Assert.Equal(ArticleKind.Advertisement, pages[1].Articles[0].Kind);
        Assert.Contains("gone_articletext.xml", Assert.Single(faults).Found, StringComparison.Ordinal);
    }
}
