using Archive.Content;
using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import;

/// <summary>What becomes of an imported page in content/, where it must be able to stand as it is.</summary>
internal static class InContent
{
    public static IEnumerable<string> Faults(DraftPage draft)
    {
        var page = new Page
        {
            Edition = new EditionKey("hzrb", EdtfDate.Parse("2016?")),
            Label = draft.Label ?? PageLabel.Unknown,
            Sequence = 1,
            Section = draft.Section,
            Source = draft.Source,
            Articles = draft.Articles,
            Teasers = draft.Teasers,
            Furniture = draft.Furniture,
        };
        var faults = new List<Fault>();
        var read = PageReader.Read(PageWriter.Write(page), "page.md", faults);
        return faults.Count == 0 && read != page ? [Difference(page, read)] : faults.Select(fault => fault.ToString());
    }

    private static string Difference(Page written, Page? read)
    {
        var pairs = Texts(written).Zip(read is null ? [] : Texts(read)).FirstOrDefault(pair => pair.First != pair.Second);
        return $"written: {pairs.First}, read: {pairs.Second}";
    }

    private static IEnumerable<string> Texts(Page page) => page.Articles.SelectMany(a => a.Blocks.Select(b => b.ToString()).Prepend((a with { Blocks = [] }).ToString()))
        .Concat(page.Teasers.Select(t => t.ToString())).Concat(page.Furniture).Append(page.ToString());
}
