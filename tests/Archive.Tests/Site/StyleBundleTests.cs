using System.Text;
using Archive.Model;
using Archive.Site;

namespace Archive.Tests.Site;

/// <summary>Style sheets of templates, with what they import, say what they said.</summary>
public sealed class StyleBundleTests
{
    private readonly List<Fault> _faults = [];

    [Fact]
    public void A_sheet_holds_what_it_imports_in_order_and_what_is_imported_is_no_file()
    {
        var bundled = Bundle(
            ("assets/site.css", "/* All. */\n@import \"a.css\";\n@import \"b.css\" print;\np { color: red }\n"),
            ("assets/a.css", "@import \"deep.css\";\na { color: blue }\n"),
            ("assets/b.css", "b { color: black }\n"),
            ("assets/deep.css", "i { color: green }\n"),
            ("assets/own.css", "q { color: gold }\n"));
        Assert.Empty(_faults);
        Assert.Equal("assets/own.css assets/site.css", string.Join(' ', bundled.Keys.Order(StringComparer.Ordinal)));
        Assert.Equal("i { color: green }\na { color: blue }\n@media print {\nb { color: black }\n}\np { color: red }\n", bundled["assets/site.css"]);
    }

    [Theory]
    [InlineData("a  {\n\n  color:  red;\n}", "a {\ncolor: red;\n}")]
    [InlineData("a::before { content: \"/*  */  \\\"  \" } /* it's */ b{}", "a::before { content: \"/*  */  \\\"  \" } b{}")]
    [InlineData("a { content: '/*  */' }", "a { content: '/*  */' }")]
    [InlineData("a { background: url(x/*y.png) } /* one */", "a { background: url(x/*y.png) } ")]
    [InlineData("a/* one */.b{margin:1px/**/2px}", "a/**/.b{margin:1px/**/2px}")]
    public void Comments_and_needless_space_go_and_strings_stay(string sheet, string expected)
    {
        Assert.Equal(expected, Bundle(("assets/site.css", sheet))["assets/site.css"]);
        Assert.Empty(_faults);
    }

    [Theory]
    [InlineData("a {}\n@import \"none.css\";\n", 2, "an import of none.css")]
    [InlineData("@import \"other/c.css\";\n", 1, "an import of other/c.css")]
    [InlineData("@import \"site.css\";\n", 1, "an import of site.css, which imports this sheet")]
    public void An_import_that_cannot_be_followed_is_reported(string sheet, int line, string found)
    {
        Bundle(("assets/site.css", sheet), ("assets/other/c.css", ""));
        var fault = Assert.Single(_faults);
        Assert.Equal(("templates/assets/site.css", line, found), (fault.File, fault.Line!.Value, fault.Found));
    }

    [Fact]
    public void A_circle_of_imports_is_reported()
    {
        Bundle(("assets/a.css", "@import \"b.css\";\n"), ("assets/b.css", "@import \"a.css\";\n"));
        Assert.All(_faults, fault => Assert.Contains("which imports this sheet", fault.Found, StringComparison.Ordinal));
        Assert.Equal(2, _faults.Count);
    }

    [Fact]
    public void An_address_elsewhere_stays_the_browsers_affair()
    {
        Assert.Equal("@import \"https://example.org/x.css\";\na{}", Bundle(("assets/site.css", "@import \"https://example.org/x.css\";\na{}"))["assets/site.css"]);
        Assert.Empty(_faults);
    }

    private Dictionary<string, string> Bundle(params (string Path, string Text)[] sheets) =>
        StyleBundles.Of([.. sheets.Select(sheet => new SiteFile(sheet.Path, Encoding.UTF8.GetBytes(sheet.Text)))], path => "templates/" + path, _faults)
            .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes.Span), StringComparer.Ordinal);
}
