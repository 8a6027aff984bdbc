using Archive.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Tests.Site;

/// <summary>Addresses are permanent and every link inside the site is relative.</summary>
public sealed class AddressTests
{
    private static readonly EditionKey Edition = new("yhrb", EdtfDate.Parse("2019-11?"), 2);

    [Fact]
    public void Addresses_come_from_ids_keys_and_labels()
    {
        Assert.Equal("yhrb/index.html", Address.Newspaper("yhrb"));
        Assert.Equal("yhrb/2019-11_2/index.html", Address.Edition(Edition));
        Assert.Equal("yhrb/years/2019.html", Address.Year("yhrb", "2019"));
        Assert.Equal("yhrb/years/uncertain.html", Address.Uncertain("yhrb", part: 0));
        Assert.Equal("yhrb/years/uncertain-2.html", Address.Uncertain("yhrb", part: 1));
        Assert.Equal("yhrb/2019-11_2/all-pages.html", Address.WholeEdition(Edition));
        Assert.Equal("yhrb/2019-11_2/A4.html", Address.Page(Edition, "A4"));
        Assert.Equal("yhrb/2019-11_2/A4.json", Address.Twin(Edition, "A4"));
        Assert.Equal("yhrb/2019-11_2/A4-cite.html", Address.Citations(Edition, "A4"));
        Assert.Equal("yhrb/2019-11_2/A4-3.html", Address.Article(Edition, "A4", 3));
    }

    [Fact]
    public void No_edition_and_no_page_can_have_an_address_that_the_site_keeps_for_itself()
    {
        Assert.False(EdtfDate.TryParse("years", out _, out _));
        Assert.False(PageLabel.IsValid("all-pages"));
    }

    [Theory]
    [InlineData("index.html", "yhrb/index.html", "yhrb/index.html")]
    [InlineData("yhrb/2019/1.html", "index.html", "../../index.html")]
    [InlineData("yhrb/2019/1.html", "yhrb/2019/2.html", "2.html")]
    [InlineData("yhrb/2019/1.html", "yhrb/2019/1.html", "1.html")]
    [InlineData("yhrb/2019/1.html", "yhrb/2020/1.html", "../2020/1.html")]
    [InlineData("yhrb/index.html", "yhrb/2019/index.html", "2019/index.html")]
    [InlineData("a/b/c.html", "a/d.html", "../d.html")]
    [InlineData("index.html", "yhrb/2019/images/码 头.jpg", "yhrb/2019/images/%E7%A0%81%20%E5%A4%B4.jpg")]
    [InlineData("yhrb/2019/1.html", "yhrb/2019/增刊.html", "%E5%A2%9E%E5%88%8A.html")]
    public void A_relative_link_goes_up_only_as_far_as_it_must(string from, string to, string expected) =>
        Assert.Equal(expected, Address.Relative(from, to));

    [Theory]
    [InlineData("index.html", "")]
    [InlineData("yhrb/index.html", "../")]
    [InlineData("yhrb/2019/1.html", "../../")]
    public void The_root_is_as_many_folders_up_as_the_file_is_deep(string from, string expected) => Assert.Equal(expected, Address.Root(from));

    [Fact]
    public void A_relative_link_always_leads_to_its_target()
    {
        var part = Gen.Elements("a", "b", "码头", "1 2", "%", "#", "?x", "&");
        var path = part.NonEmptyListOf().Select(parts => string.Join('/', parts));
        Prop.ForAll(path.Two().ToArbitrary(), pair => RenderedSite.Resolve(Encode(pair.Item1), Address.Relative(pair.Item1, pair.Item2)) == pair.Item2)
            .QuickCheckThrowOnFailure();
    }

    private static string Encode(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
