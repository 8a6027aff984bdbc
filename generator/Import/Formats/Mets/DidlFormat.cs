using System.Xml.Linq;
using Archive.Model;

namespace Archive.Import;

/// <summary>
/// The issue descriptions of the Dutch national library (DIDL): items for pages and articles, each article's text in a file of its own,
/// <c>…_articletext.xml</c>, with a title and paragraphs.
/// </summary>
internal sealed class DidlFormat : IPageFormat
{
    public const string Shape = "didl";

    public bool Leads => true;

    public bool Recognizes(IReceivedFile file, ReadOnlySpan<byte> head) => "DIDL".Equals(XmlHead.Root(head), StringComparison.OrdinalIgnoreCase);

    public IEnumerable<ReadPage> Read(IReceivedFile file, FormatOptions options, ICollection<Fault> faults)
    {
        if (XmlFile.Load(file, options, faults) is not { } root)
            yield break;
        var issue = new DidlIssue(root);
        if (issue.Articles.Count == 0)
            faults.Add(new Fault(file.Name, root.Line(), "a DIDL file without articles", "items with the texts of articles"));
        foreach (var onPage in issue.Articles.GroupBy(a => a.Page, StringComparer.Ordinal))
        {
            var articles = new List<Article>();
            var files = new List<string>();
            foreach (var item in onPage)
            {
                if (Text(file, item, options, faults) is not { } found)
                    continue;
                files.Add(RelativePath.Of(file, found.File));
                if (DidlArticle.Read(found.Root, articles.Count + 1, item.Kind) is { } article)
                    articles.Add(article);
            }

            var printed = issue.Facts with { Label = BoxLabel.Of(issue.PageLabel(onPage.Key)), Sequence = issue.PageNumber(onPage.Key) };
            yield return new ReadPage { Shape = Shape, Printed = printed, Articles = [.. articles], Files = [.. files] };
        }
    }

    private static (IReceivedFile File, XElement Root)? Text(IReceivedFile didl, DidlItem item, FormatOptions options, ICollection<Fault> faults) =>
        MetsHref.Find(didl, item.Text, item.Line, "the text of an article", "the article's text beside the DIDL file", faults) is { } file && XmlFile.Load(file, options, faults) is { } root
            ? (file, root)
            : null;
}
