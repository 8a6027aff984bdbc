using System.Xml.Linq;
using Archive.Model;

namespace Archive.Import;

/// <summary>
/// cnml: GB/T 20092-2013, as news agencies and publishers exchange articles. Each Item is an article; the format knows no page, so that
/// newspaper, date and page are for layout, catalog or flags to say.
/// </summary>
internal sealed class CnmlFormat : IPageFormat
{
    private static readonly HashSet<string> Known = new(["HeadLine", "SubHeadLine", "IntroTitle", "DataContent"], StringComparer.Ordinal);

    public bool Leads => false;

    public bool Recognizes(IReceivedFile file, ReadOnlySpan<byte> head) => head.IndexOf("<CNML"u8) >= 0 || head.IndexOf(":CNML"u8) >= 0;

    public IEnumerable<ReadPage> Read(IReceivedFile file, FormatOptions options, ICollection<Fault> faults)
    {
        if (MarkupXml.Read(file, options, faults, out var note) is not { } root)
            yield break;
        var articles = new List<Article>();
        foreach (var item in Named(root, "Item").Where(item => !item.Ancestors().Any(above => above.Name.LocalName == "Item")))
        {
            var source = Article(item);
            if (!source.IsEmpty)
                articles.Add(source.Finish(articles.Count + 1));
        }

        if (articles.Count == 0)
        {
            faults.Add(new Fault(file.Name, null, "no Item with a HeadLine or a DataContent", "CNML with items"));
            yield break;
        }

        yield return new ReadPage { Shape = "cnml", Articles = [.. articles], Notes = [.. new[] { note, MarkupXml.Unread(Unread(root, [])) }.OfType<string>()] };
    }

    private static SourceArticle Article(XElement item)
    {
        var body = BodyLines.Read(Named(item, "DataContent").SelectMany(XmlLines.Of));
        return new SourceArticle
        {
            Kicker = One(item, "IntroTitle"),
            Headline = One(item, "HeadLine"),
            Deck = One(item, "SubHeadLine"),
            Byline = Named(item, "Creators").FirstOrDefault() is { } creators ? Names(creators) : null,
            Body = body,
            Line = item.Line(),
            Flags = body.Count > 0 ? [] : [new ReviewFlag(ReviewCodes.TextMissing, "the item has no text (DataContent)", item.Line())],
        };
    }

    private static string? Names(XElement creators) =>
        string.Join(' ', creators.DescendantNodesAndSelf().OfType<XText>().Select(text => text.Value.Trim()).Where(text => text.Length > 0)) is { Length: > 0 } names ? names : null;

    private static string? One(XElement item, string name) =>
        string.Join(' ', Named(item, name).Select(XmlLines.One).OfType<string>()) is { Length: > 0 } text ? text : null;

    private static IEnumerable<XElement> Named(XElement element, string name) => element.Descendants().Where(below => below.Name.LocalName == name);

    /// <summary>The elements whose text is not kept, by name.</summary>
    private static List<string> Unread(XElement element, List<string> names)
    {
        foreach (var child in element.Elements())
        {
            if (Known.Contains(child.Name.LocalName) || child.Name.LocalName == "Creators")
                continue;
            if (child.HasElements)
                Unread(child, names);
            else if (!string.IsNullOrWhiteSpace(child.Value))
                names.Add(child.Name.LocalName);
        }

        return names;
    }
}
