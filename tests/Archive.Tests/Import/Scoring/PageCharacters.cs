using Archive.Model;

namespace Archive.Tests.Import.Scoring;

/// <summary>Whether the characters of a page are in its import, each as often as it is printed.</summary>
internal sealed class PageCharacters
{
    public PageCharacters(ReadPage read, PageText page)
    {
        var content = new CharacterCount();
        var neutral = new CharacterCount();
        foreach (var article in read.Articles)
        {
            var a = article.Article;
            foreach (var text in new[] { a.Label, a.Kicker, a.Headline, a.Deck, a.Byline, a.Dateline, a.SourceNote })
                content.Add(text);
            foreach (var block in a.Blocks.Where(b => b.Type is BlockType.Crosshead or BlockType.Caption))
                content.Add(block.Text.Replace("|", "", StringComparison.Ordinal));
            foreach (var (c, position) in article.Paragraphs.SelectMany(p => p.Text.Zip(p.Positions)))
                (position is { } i && page.Belongings[i] == Belonging.Neutral ? neutral : content).Add([c]);
        }

        foreach (var text in read.Draft.Teasers.SelectMany(t => new[] { t.Headline, t.Deck }).Concat(read.Draft.Furniture))
            content.Add(text);
        Written = content.Total;
        Added = content.Without(page.All).ToString();
        Own = Written - Added.Length;
        neutral.Add(read.Draft.NewspaperName);
        neutral.Add(read.Draft.Section);
        var needed = page.All.Without(page.Optional);
        var lost = needed.Without(content).Without(neutral);
        Needed = needed.Total;
        Lost = lost.ToString();
        Found = Needed - lost.Total;
    }

    /// <summary>Characters that must be there, marks of Markdown and jump marks not counted.</summary>
    public int Needed { get; }

    public int Found { get; }

    /// <summary>Characters of the result, and how many of them are the page's own.</summary>
    public int Written { get; }

    public int Own { get; }

    public string Lost { get; }

    public string Added { get; }
}
