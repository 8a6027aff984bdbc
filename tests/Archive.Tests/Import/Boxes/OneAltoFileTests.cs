using System.Text;
using System.Text.RegularExpressions;
using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import.Boxes;

/// <summary>An issue all of whose pages are in one ALTO file, and such a file alone.</summary>
public sealed partial class OneAltoFileTests
{
    [Fact]
    public void The_pages_of_the_issue_are_those_of_the_file_in_their_order()
    {
        var (pages, faults) = InventedIssue.Read(Files(Alto([1, 2, 3]), Mets(withPointers: false)));

        Assert.Empty(faults);
        Assert.Equal(InventedIssue.Expected, Written(pages));
    }

    [Fact]
    public void A_pointer_to_a_page_of_the_file_decides()
    {
        var (pages, faults) = InventedIssue.Read(Files(Alto([3, 1, 2]), Mets(withPointers: true)));

        Assert.Empty(faults);
        Assert.Equal(InventedIssue.Expected, Written(pages));
        Assert.Equal(("3", null), (pages[0].Articles[0].ContinuedOn, pages[2].Articles[0].ContinuedOn));
    }

    [Fact]
    public void A_rectangle_that_does_not_tell_its_page_is_a_fault()
    {
        var (pages, faults) = InventedIssue.Read(Files(Alto([1, 2, 3]), Mets(withPointers: true).Replace(" BEGIN=\"P3\" SHAPE", " SHAPE", StringComparison.Ordinal)));

        Assert.Equal(3, pages.Count);
        Assert.Equal("an area of file 'ALTO00001'", Assert.Single(faults).Found);
    }

    [Fact]
    public void A_page_beyond_the_last_of_the_file_is_a_fault()
    {
        var (pages, faults) = InventedIssue.Read(Files(Alto([1, 2]), WithoutArticles(Mets(withPointers: false))));

        Assert.Equal(["1", "2"], pages.Select(p => p.Printed.Label));
        Assert.Equal("page 3 in a text file of 2 pages", Assert.Single(faults).Found);
    }

    [Fact]
    public void A_page_of_the_file_is_read_once()
    {
        var (pages, faults) = InventedIssue.Read(Files(Alto([1, 2, 3]), WithoutArticles(Mets(withPointers: true).Replace("BEGIN=\"P2\"", "BEGIN=\"P1\"", StringComparison.Ordinal))));

        Assert.Equal(["1", "3"], pages.Select(p => p.Printed.Label));
        Assert.Equal("a page whose text is that of page 1", Assert.Single(faults).Found);
    }

    [Fact]
    public void Of_a_file_for_one_page_the_page_pointed_to_is_read()
    {
        var mets = WithoutArticles(Mets(withPointers: true));
        var (pages, faults) = InventedIssue.Read(Files(Alto([1, 2, 3]), OtherPages().Replace(mets, "")));

        Assert.Contains("Band contest draws four thousand", BoxedPages.Articles(Assert.Single(pages)).Articles.Select(a => a.Headline));
        Assert.Equal("a file of 3 pages", Assert.Single(faults).Found);
    }

    [Fact]
    public void A_file_alone_has_as_many_pages_as_it_says()
    {
        var faults = new List<Fault>();
        var pages = new AltoFormat().Read(new FileInMemory("issue.xml", Alto([1, 2, 3])), new FormatOptions(), faults).ToList();

        Assert.Empty(faults);
        Assert.Equal(3, pages.Count);
        Assert.Contains("Band contest draws four thousand", BoxedPages.Articles(pages[1]).Articles.Select(a => a.Headline));
    }

    private static Dictionary<string, byte[]> Files(string alto, string mets) => new(StringComparer.Ordinal) { ["text/00001.xml"] = Encoding.UTF8.GetBytes(alto), ["issue.mets.xml"] = Encoding.UTF8.GetBytes(mets) };

    private static string Written(IEnumerable<ReadPage> pages) => string.Concat(pages.Select(page => $"page {page.Printed.Label}\n{BoxedPages.Result(page)}"));

    /// <summary>Pages in a file in some order, each with IDs of its own: P2, P2B1.</summary>
    private static string Alto(IReadOnlyList<int> numbers)
    {
        var files = numbers.Select(n => InventedIssue.Page(n).Alto().Replace("ID=\"P1\"", $"ID=\"P{n}\"", StringComparison.Ordinal).Replace("ID=\"B", $"ID=\"P{n}B", StringComparison.Ordinal)).ToList();
        return files[0].Replace("</Page>", "</Page>" + string.Concat(files.Skip(1).Select(f => f[f.IndexOf("<Page", StringComparison.Ordinal)..(f.IndexOf("</Page>", StringComparison.Ordinal) + "</Page>".Length)])), StringComparison.Ordinal);
    }

    /// <summary>The issue with all its pointers to text into one file.</summary>
    private static string Mets(bool withPointers)
    {
        var mets = Encoding.UTF8.GetString(InventedIssue.Files()["issue.mets.xml"]);
        mets = Blocks().Replace(mets, area => $"FILEID=\"ALTO00001\" BEGIN=\"P{area.Groups[1]}B{area.Groups[2]}\"" + (area.Groups[3].Success ? $" END=\"P{area.Groups[1]}B{area.Groups[3]}\"" : ""));
        mets = Rectangles().Replace(mets, "FILEID=\"ALTO00001\" BEGIN=\"P$1\" SHAPE");
        return Whole().Replace(mets, pointer => pointer.Groups[1].Value == "area" || !withPointers
            ? $"{pointer.Groups[1]} FILEID=\"ALTO00001\"{(withPointers ? $" BETYPE=\"IDREF\" BEGIN=\"P{pointer.Groups[2]}\"" : "")}/>"
            : $"fptr><mets:area FILEID=\"ALTO00001\" BETYPE=\"IDREF\" BEGIN=\"P{pointer.Groups[2]}\"/></mets:fptr>");
    }

    private static string WithoutArticles(string mets) => Logical().Replace(mets, "");

    [GeneratedRegex("FILEID=\"ALTO0000(\\d)\" BEGIN=\"B(\\d+)\"(?: END=\"B(\\d+)\")?")]
    private static partial Regex Blocks();

    [GeneratedRegex("FILEID=\"ALTO0000(\\d)\" SHAPE")]
    private static partial Regex Rectangles();

    [GeneratedRegex("(area|fptr) FILEID=\"ALTO0000(\\d)\"/>")]
    private static partial Regex Whole();

    [GeneratedRegex("<mets:structMap TYPE=\"(?:LOGICAL|pagearea)\">.*?</mets:structMap>|<mets:structLink>.*?</mets:structLink>", RegexOptions.Singleline)]
    private static partial Regex Logical();

    [GeneratedRegex("<mets:div ID=\"DIVP[24]\".*?</mets:div>")]
    private static partial Regex OtherPages();
}
