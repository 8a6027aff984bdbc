using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import.Scoring;

/// <summary>An imported page, its paragraphs located in the page's text by what they say.</summary>
internal sealed class ReadPage
{
    public ReadPage(DraftPage draft, PageText text)
    {
        var used = new HashSet<int>();
        Draft = draft;
        Articles = [.. draft.Articles.Select(article => new ReadArticle(article, Paragraphs(article, text, used), text))];
    }

    public DraftPage Draft { get; }

    public IReadOnlyList<ReadArticle> Articles { get; }

    private static List<ReadParagraph> Paragraphs(Article article, PageText text, HashSet<int> used)
    {
        var paragraphs = new List<ReadParagraph>();
        int? near = null;
        foreach (var line in article.Blocks.Where(b => b.Type is BlockType.Paragraph or BlockType.List or BlockType.Table).SelectMany(b => b.Text.Split('\n')))
        {
            var squeezed = Squeezed.Paragraph(line);
            if (squeezed.Length == 0)
                continue;
            var paragraph = new ReadParagraph(squeezed, text.Locate(squeezed, near, used));
            used.UnionWith(paragraph.Found);
            near = paragraph.Found.Select(i => (int?)(i + 1)).LastOrDefault() ?? near;
            paragraphs.Add(paragraph);
        }

        return paragraphs;
    }
}

/// <summary>An article as it was read.</summary>
internal sealed record ReadArticle(Article Article, IReadOnlyList<ReadParagraph> Paragraphs, PageText Page)
{
    /// <summary>The positions of its running text.</summary>
    public HashSet<int> Body { get; } = [.. Paragraphs.SelectMany(p => p.Found).Where(i => Page.Belongings[i] != Belonging.Neutral)];

    public string? Field(string name) => name switch
    {
        "title" => Article.Headline,
        "kicker" => Article.Kicker,
        "deck" => Article.Deck,
        "byline" => Article.Byline,
        "label" => Article.Label,
        "jump_to" => Article.ContinuedOn,
        "jump_from" => Article.ContinuedFrom,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no field"),
    };
}

/// <summary>A paragraph, and where each of its characters stands in the page.</summary>
internal sealed record ReadParagraph(string Text, int?[] Positions)
{
    public IEnumerable<int> Found => Positions.OfType<int>();
}
