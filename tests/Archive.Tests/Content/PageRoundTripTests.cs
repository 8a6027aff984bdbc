using Archive.Content;
using Archive.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Tests.Content;

public sealed class PageRoundTripTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void Reading_a_written_page_gives_the_page() => Prop.ForAll(HostilePages.Any, page => Read(PageWriter.Write(page)) == page).Check(Many);

    [Fact]
    public void Writing_a_read_page_gives_the_file() => Prop.ForAll(
        HostilePages.Any,
        page =>
        {
            var text = PageWriter.Write(page);
            return PageWriter.Write(Read(text)) == text;
        }).Check(Many);

    [Fact]
    public void A_byte_order_mark_and_the_line_ends_of_other_systems_change_nothing() => Prop.ForAll(
        HostilePages.Any,
        page =>
        {
            var text = PageWriter.Write(page);
            return Read("\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal)) == page;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    private static Page Read(string text)
    {
        var faults = new List<Fault>();
        var page = PageReader.Read(text, "page.md", faults);
        Assert.True(page is not null, string.Join('\n', faults) + "\n" + text);
        return page;
    }
}
