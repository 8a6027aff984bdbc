using AngleSharp.Dom;
using Archive.Model;

namespace Archive.Import;

/// <summary>An article view: headline by one of the profiles, text, captions, and everything around them.</summary>
internal sealed record EPaperArticle
{
    public required HtmlFile Html { get; init; }

    /// <summary>The article as its own view has it.</summary>
    public required SourceArticle Article { get; init; }

    /// <summary>A name that only the trailer gives.</summary>
    public string? TrailerAuthor { get; init; }

    public required PrintedFacts Facts { get; init; }

    /// <summary>The map of its page, which some systems show beside each article.</summary>
    public required ImageMap Map { get; init; }

    /// <summary>What is on the view besides the article, line by line; links to other articles of the page with their addresses.</summary>
    public required IReadOnlyList<HtmlLine> Around { get; init; }

    /// <summary>Pictures in it that are of no use without their files.</summary>
    public int Pictures { get; init; }

    /// <summary>Reads a view; null when it is none: it has no headline and no text where articles have them.</summary>
    public static EPaperArticle? Read(HtmlFile html)
    {
        var trailer = TrailerComment.Of(html.Document);
        var (lines, pictures) = Lines(html.Document);
        var content = lines.Where(line => line.Part is HtmlPart.Text or HtmlPart.Caption).ToList();
        if (content.Count == 0 && trailer.Content is { } hidden)
            content.AddRange(HtmlFragment.Lines(hidden));
        var isNamed = TextProfile.IsNamed(html.Document) || html.Text.Contains("<!--enpcontent", StringComparison.OrdinalIgnoreCase);
        var headline = Join(lines, HtmlPart.Headline) ?? trailer.Title;
        if (trailer.IsPage == true || (content.Count == 0 && !isNamed) || (headline is null && content.Count == 0) || (!isNamed && headline is null))
            return null;
        var around = lines.Where(line => line.Part is HtmlPart.Furniture or HtmlPart.Title).ToList();
        var article = new SourceArticle
        {
            Kicker = Join(lines, HtmlPart.Kicker) ?? TakePart(around, 0) ?? Take(around, trailer.Kicker),
            Headline = headline,
            Deck = Join(lines, HtmlPart.Deck) ?? TakePart(around, 1) ?? Take(around, trailer.Deck),
            Byline = Byline(lines),
            Body = Body(content, around),
            Line = (lines.FirstOrDefault(line => line.Part == HtmlPart.Headline) ?? content.FirstOrDefault())?.Line ?? 1,
        };
        around.RemoveAll(line => Spaceless.Of(line.Text) == Spaceless.Of($"{article.Kicker}~~~{article.Deck}"));
        return new EPaperArticle
        {
            Html = html,
            Article = article,
            TrailerAuthor = trailer.Author,
            Facts = EPaperFacts.Read(html, trailer, lines),
            Map = ImageMap.Of(html),
            Around = around,
            Pictures = pictures,
        };
    }

    /// <summary>The article, finished; a name that only the trailer gives is its byline when nothing printed is.</summary>
    public Article Finish(SourceArticle article, int id)
    {
        var finished = article.Finish(id);
        return finished.Byline is null && TrailerAuthor is not null ? (article with { Byline = TrailerAuthor }).Finish(id) : finished;
    }

    private static (IReadOnlyList<HtmlLine> Lines, int Pictures) Lines(IDocument document)
    {
        var claims = new Dictionary<INode, HtmlPart>(ReferenceEqualityComparer.Instance);
        foreach (var link in document.QuerySelectorAll("a[href]"))
        {
            if (PageNumber.InLink(ElementText.Short(link)) is not null || EPaperLink.Path(link.GetAttribute("href")) is { } path && EPaperLink.IsArticle(path))
                claims[link] = HtmlPart.Title;
        }

        var text = TextProfile.Find(document);
        if (text is not null)
            claims[text] = HtmlPart.Text;
        foreach (var caption in TextProfile.FindCaptions(document))
            claims[caption] = HtmlPart.Caption;
        foreach (var (element, part) in HeadlineProfile.Find(document))
        {
            // A heading inside the text is a crosshead, when the headline stands outside.
            if (part != HtmlPart.Headline && text?.Contains(element) == true)
                continue;
            claims[element] = part;

            // 本报记者 张三 (2026年07月29日 05版): beside the names stands the folio.
            foreach (var child in part == HtmlPart.Byline ? element.Children.AsEnumerable() : [])
            {
                if (PrintedDate.Find(ElementText.Short(child)) is not null)
                    claims[child] = HtmlPart.Furniture;
            }
        }

        var pictures = text?.QuerySelectorAll("img").Length ?? 0;
        return (new HtmlLines(claims).Read(document.Body ?? (INode)document), pictures);
    }

    private static List<TextBlock> Body(List<HtmlLine> content, List<HtmlLine> around)
    {
        var blocks = new List<TextBlock>();
        var run = new List<HtmlLine>();
        for (var i = 0; i < content.Count; i++)
        {
            var line = content[i];
            if (line.Part == HtmlPart.Caption || line.Table is not null)
            {
                AddRun(blocks, run);
                blocks.Add(line.Table is null
                    ? new TextBlock(LineRole.Of(line.Text) == BlockRole.Credit ? BlockRole.Credit : BlockRole.Caption, line.Text, line.Line)
                    : new TextBlock(BlockRole.Table, line.Table, line.Line) { Markdown = line.Table });
            }
            else if (EPaperTitle.IsFurniture(line.Text) && i >= content.Count - 2)
            {
                around.Add(line);
            }
            else
            {
                run.Add(line);
            }
        }

        AddRun(blocks, run);
        return blocks;
    }

    private static void AddRun(List<TextBlock> blocks, List<HtmlLine> run)
    {
        const double widestCrosshead = 30;
        var strong = run.SkipLast(1).Where(line => line.IsStrong && EmWidth.Of(line.Text) <= widestCrosshead && !Punctuation.EndsBlock(line.Text)).Select(line => (line.Text, line.Line)).ToHashSet();
        foreach (var block in BodyLines.Read(run.Select(line => (line.Text, line.Line))))
            blocks.Add(block.Role == BlockRole.Paragraph && strong.Contains((block.Text, block.Line)) ? block with { Role = BlockRole.Crosshead } : block);
        run.Clear();
    }

    private static string? Join(IReadOnlyList<HtmlLine> lines, HtmlPart part) =>
        string.Join(' ', lines.Where(line => line.Part == part).Select(line => line.Text)) is { Length: > 0 } text ? text : null;

    /// <summary>The names; brackets around them are how the line prints them, and go as elsewhere.</summary>
    private static string? Byline(IReadOnlyList<HtmlLine> lines) =>
        Join(lines, HtmlPart.Byline) is not { } text ? null : text[0] is '（' or '(' && text[^1] is '）' or ')' && text.Length > 2 ? text[1..^1].Trim() : text;

    /// <summary>A hidden line may hold both parts: kicker~~~deck.</summary>
    private static string? TakePart(List<HtmlLine> around, int index)
    {
        var line = around.Find(line => line.Text.Contains("~~~", StringComparison.Ordinal));
        var part = line?.Text.Split("~~~", 2)[index].Trim();
        return string.IsNullOrEmpty(part) ? null : part;
    }

    /// <summary>What the trailer says, taken from the line that shows it, so that it stands once.</summary>
    private static string? Take(List<HtmlLine> around, string? text)
    {
        if (text is not null)
            around.RemoveAll(line => line.Text == text);
        return text;
    }
}
