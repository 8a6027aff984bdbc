using Archive.Model;

namespace Archive.Import;

/// <summary>Whether everything that a source says is on its page: the characters that are not blank, counted on both sides.</summary>
/// <param name="In">Of the source.</param>
/// <param name="Out">Of the page: articles, teasers, furniture.</param>
/// <param name="Lost">Of the source and not on the page, but for the marks of Markdown, which say what a line is and are then written anew. Tags are no text.</param>
internal sealed record CharacterBalance(int In, int Out, int Lost)
{
    private const string Marks = "#*_-+|`>";

    public static CharacterBalance Of(DraftPage page)
    {
        var written = new Dictionary<char, int>();
        var copies = new Dictionary<char, int>();
        var count = page.Articles.SelectMany(Texts).Concat(page.Teasers.SelectMany(teaser => new[] { teaser.Headline, teaser.Deck, teaser.Mark })).Concat(page.Furniture).Sum(text => Count(text, written));
        if (page.Text is not { } source)
            return new CharacterBalance(count, count, Lost: 0);

        // A byline is a copy of what its paragraph prints, or the only place of a line of its own.
        foreach (var article in page.Articles)
            Count(article.Byline, copies);
        var printed = new Dictionary<char, int>();
        var all = Count(Shape.Readers.ContainsKey(page.Source.Shape) ? OcrMarkup.WithoutTags(source) : source, printed);
        var lost = 0;
        foreach (var (character, number) in printed)
        {
            var missing = number - written.GetValueOrDefault(character);
            var byBylines = Math.Clamp(missing, 0, copies.GetValueOrDefault(character));
            count += byBylines;
            lost += Marks.Contains(character, StringComparison.Ordinal) ? 0 : Math.Max(0, missing - byBylines);
        }

        return new CharacterBalance(all, count, lost);
    }

    private static IEnumerable<string?> Texts(Article article) =>
        article.Blocks.Select(block => block.Markdown ?? block.Text).Concat(article.JumpMarks).Concat([article.Label, article.Kicker, article.Headline, article.Deck, article.SourceNote]);

    private static int Count(string? text, Dictionary<char, int> counts)
    {
        var all = 0;
        foreach (var character in text ?? "")
        {
            if (char.IsWhiteSpace(character) || character == '\uFEFF')
                continue;
            all++;
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, character, out _)++;
        }

        return all;
    }
}
