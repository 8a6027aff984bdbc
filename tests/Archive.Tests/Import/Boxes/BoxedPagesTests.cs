using Archive.Import;

namespace Archive.Tests.Import.Boxes;

public sealed class BoxedPagesTests
{
    public static TheoryData<string> Names => [.. Directory.GetFiles(BoxedPages.Folder, "*.page").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];


    [Theory]
    [MemberData(nameof(Names))]
    public void As_plain_text_it_gives_its_articles(string name)
    {
        var actual = BoxedPages.Result(BoxedPages.Page(name).PlainText(isHardWrapped: name is "english" or "french"));

        Assert.Equal(BoxedPages.Expected(name), actual);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void As_Alto_it_gives_the_same(string name)
    {
        var actual = BoxedPages.Result(BoxedPages.ReadOne(new AltoFormat(), new FileInMemory("page.xml", BoxedPages.Page(name).Alto())));

        Assert.Equal(BoxedPages.Expected(name), actual);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void As_hOCR_it_gives_the_same(string name)
    {
        var actual = BoxedPages.Result(BoxedPages.ReadOne(new HocrFormat(), new FileInMemory("page.hocr", BoxedPages.Page(name).Hocr())));

        Assert.Equal(BoxedPages.Expected(name), actual);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void As_Page_XML_it_gives_the_same_whatever_the_order_of_its_regions(string name)
    {
        var page = BoxedPages.Page(name);
        foreach (var xml in new[] { page.PageXml(), page.PageXml(shuffled: true), page.PageXml(shuffled: true, hasOrder: false) })
            Assert.Equal(BoxedPages.Expected(name), BoxedPages.Result(BoxedPages.ReadOne(new PageXmlFormat(), new FileInMemory("page.xml", xml))));
    }
}
