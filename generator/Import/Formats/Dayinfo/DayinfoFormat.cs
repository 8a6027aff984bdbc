using System.Xml.Linq;
using Archive.Model;

namespace Archive.Import;

/// <summary>
/// dayinfo: 报社 XML. A group that describes the day (RQ 日期, MC 报名), then items with BC 版次, BM 版名, YT, BT, FB, TX, ZZ, LM and ZB, the zone in
/// hundredths of the page; pictures of the pages in TPinfo. Items next to each other and of one page are a page.
/// </summary>
internal sealed class DayinfoFormat : IPageFormat
{
    /// <summary>What is read; the rest is numbers and addresses of the system it came from, and is named to the user.</summary>
    private static readonly HashSet<string> Known = new(["RQ", "MC", "NQ", "QS", "BC", "BM", "ZB", "YT", "BT", "FB", "TX", "ZZ", "LM", "JP", "TS", "TZ"], StringComparer.Ordinal);

    public bool Leads => false;

    public bool Recognizes(IReceivedFile file, ReadOnlySpan<byte> head) => head.IndexOf("<Dayinfo"u8) >= 0;

    public IEnumerable<ReadPage> Read(IReceivedFile file, FormatOptions options, ICollection<Fault> faults)
    {
        if (MarkupXml.Read(file, options, faults, out var note) is not { } root)
            yield break;
        var items = Items(root);
        if (items.Count == 0)
        {
            faults.Add(new Fault(file.Name, null, "no item with a headline (BT) or a text (TX)", "Dayinfo with items"));
            yield break;
        }

        var day = new DayinfoDay(
            Value(root, "MC"),
            Value(root, "RQ") is { } date ? PrintedDate.InField(date) : EPaperAddress.Date(file.Path),
            [.. new[] { Value(root, "NQ"), Value(root, "QS") }.OfType<string>()],
            Pictures(root));
        var notes = new[] { note, MarkupXml.Unread(Unread(root)) }.OfType<string>().ToList();
        for (var i = 0; i < items.Count;)
        {
            var label = Value(items[i], "BC");
            var page = items.Skip(i).TakeWhile(item => Value(item, "BC") == label).ToList();
            yield return Page(file, day, page, label) with { Notes = [.. notes] };
            notes = [];
            i += page.Count;
        }
    }

    private static ReadPage Page(IReceivedFile file, DayinfoDay day, List<XElement> items, string? label)
    {
        var furniture = new List<string>(day.Furniture);
        var articles = new List<Article>();
        foreach (var item in items)
        {
            var source = Article(item);
            if (source.IsEmpty)
                continue;
            if (EPaperTitle.IsFurniture(source.Headline ?? ""))
                furniture.AddRange([source.Headline!, .. source.Body.Select(block => block.Text)]);
            else
                articles.Add(source.Finish(articles.Count + 1));
        }

        return new ReadPage
        {
            Shape = "dayinfo",
            Printed = new PrintedFacts
            {
                Newspaper = day.Newspaper,
                Date = day.Date,
                Label = label is null ? null : PageNumber.Normalize(label),
                Section = Value(items[0], "BM"),
            },
            Articles = [.. articles],
            Furniture = [.. furniture],
            Image = EPaperLink.Path(day.PictureOf(label)) is { } path ? EPaperLink.Find(file, path) : null,
        };
    }

    private static SourceArticle Article(XElement item)
    {
        var body = new List<TextBlock>();
        foreach (var picture in item.Descendants().Where(element => element.Name.LocalName is "Contnet" or "Content"))
        {
            var caption = XmlLines.One(Child(picture, "TS"));
            foreach (var line in new[] { caption, XmlLines.One(Child(picture, "TZ")) }.OfType<string>())
            {
                // 图片说明 often ends in the name already.
                if (line == caption || caption?.Contains(line, StringComparison.Ordinal) != true)
                    body.Add(new TextBlock(LineRole.Of(line) == BlockRole.Credit ? BlockRole.Credit : BlockRole.Caption, line, picture.Line()));
            }
        }

        body.AddRange(BodyLines.Read(XmlLines.Of(Child(item, "TX"))));
        var headline = XmlLines.One(Child(item, "BT"));
        return new SourceArticle
        {
            Label = XmlLines.One(Child(item, "LM")),
            Kicker = XmlLines.One(Child(item, "YT")),
            Headline = headline,
            Deck = XmlLines.One(Child(item, "FB")),
            Byline = XmlLines.One(Child(item, "ZZ")),
            Kind = headline is not null && EPaperTitle.IsAdvertisement(headline) ? ArticleKind.Advertisement : null,
            Body = body,
            Line = item.Line(),
            Zones = DayinfoZones.Read(Child(item, "ZB")?.Value ?? ""),
            Flags = body.Count > 0 ? [] : [new ReviewFlag(ReviewCodes.TextMissing, "the item has no text (TX)", item.Line())],
        };
    }

    /// <summary>The pictures of pages, each by the page's number in the group that it stands in.</summary>
    private static List<(string? Label, string Picture)> Pictures(XElement root)
    {
        const int levels = 3;
        var labels = new Dictionary<XElement, string?>();
        return [.. root.Descendants().Where(element => element.Name.LocalName == "JP").Select(picture => (picture.Ancestors().Take(levels).Select(LabelOf).FirstOrDefault(label => label is not null), picture.Value.Trim()))];

        // Once for each group, however many pictures it has.
        string? LabelOf(XElement group)
        {
            if (!labels.TryGetValue(group, out var label))
                labels[group] = label = XmlLines.One(Child(group, "BC"));
            return label;
        }
    }

    /// <summary>What has a headline or a text and lies in nothing of that kind.</summary>
    private static List<XElement> Items(XElement root)
    {
        var items = new List<XElement>();
        var open = new Stack<XElement>([root]);
        while (open.TryPop(out var element))
        {
            if (IsItem(element))
            {
                items.Add(element);
                continue;
            }

            foreach (var child in element.Elements().Reverse())
                open.Push(child);
        }

        return items;
    }

    private static bool IsItem(XElement element) => Child(element, "BT") is not null || Child(element, "TX") is not null;

    /// <summary>The elements whose text is not kept, by name.</summary>
    private static IEnumerable<string> Unread(XElement root) =>
        root.Descendants().Where(element => !element.HasElements && !string.IsNullOrWhiteSpace(element.Value) && element.Parent?.Name.LocalName != "TX")
            .Select(element => element.Name.LocalName)
            .Where(name => !Known.Contains(name));

    private static XElement? Child(XElement element, string name) => element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    /// <summary>The text of a child, or of the first such element below it.</summary>
    private static string? Value(XElement element, string name) =>
        XmlLines.One(Child(element, name) ?? (element.Parent is null ? element.Descendants().FirstOrDefault(below => below.Name.LocalName == name) : null));
}
