using Archive.Content;
using Archive.Model;

namespace Archive.Tests.Content;

/// <summary>Each page in Golden/faults has all its faults reported in one run, as its .txt says.</summary>
public sealed class PageFaultsTests
{
    public static TheoryData<string> BrokenPages => [.. Directory.EnumerateFiles(Path.Combine(Golden.Folder, "faults"), "*.md")
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(BrokenPages))]
    public void Every_fault_of_a_page_is_reported_in_one_run(string name)
    {
        var faults = new List<Fault>();
        var place = new PagePlace("jrgs", "2019-11", "1");

        var page = PageReader.Read(File.ReadAllText(Path.Combine(Golden.Folder, "faults", name + ".md")), name + ".md", place, faults);

        Assert.Null(page);
        Golden.Compare(Path.Combine("faults", name + ".txt"), string.Concat(faults.Select(fault => fault + "\n")));
    }

    [Fact]
    public void A_page_that_is_nested_too_deep_is_a_fault_and_no_exception()
    {
        var faults = new List<Fault>();

        Assert.Null(PageReader.Read("---\nnewspaper: jrgs\ndate: 2019\npage: A4\nsequence: 4\n---\n\n" + new string('>', 2000), "4.md", faults));

        Assert.Equal("4.md:7: found Markdown nested deeper than can be read; expected ordinary text", Assert.Single(faults).ToString());
    }

    [Fact]
    public void A_NUL_character_is_a_fault_with_its_line()
    {
        var faults = new List<Fault>();

        Assert.Null(PageReader.Read("---\nnewspaper: jrgs\ndate: 2019\npage: A4\nsequence: 4\n---\n\n# a\0b\n\n```article\nid: 1\n```\n", "4.md", faults));

        Assert.Equal("4.md:8: found a NUL character; expected text", Assert.Single(faults).ToString());
    }

    [Fact]
    public void A_damaged_page_never_throws_and_what_can_still_be_read_is_written_and_read_alike()
    {
        const string Markup = "\n\n-:#`>[]{}\"'&*!|%@\\ \t\0x1.中";
        var random = new Random(7);
        var page = File.ReadAllText(Path.Combine(Golden.Folder, "twin.md"));
        for (var i = 0; i < 500; i++)
        {
            var damaged = page.ToCharArray();
            for (var j = random.Next(6); j >= 0; j--)
                damaged[random.Next(damaged.Length)] = Markup[random.Next(Markup.Length)];
            if (PageReader.Read(new string(damaged), "page.md", []) is not { } read)
                continue;
            var written = PageWriter.Write(read);
            Assert.Equal(written, PageWriter.Write(PageReader.Read(written, "page.md", [])!));
        }
    }
}
