using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import;

/// <summary>What holds of every imported page, whatever its text.</summary>
internal static class WellFormed
{
    public static IEnumerable<string> Faults(DraftPage page, int lines)
    {
        if (!page.Articles.Select(a => a.Id).SequenceEqual(Enumerable.Range(1, page.Articles.Count)))
            yield return $"article ids are {string.Join(' ', page.Articles.Select(a => a.Id))}";
        foreach (var fault in page.Articles.SelectMany(article => Faults(article, lines)))
            yield return fault;
        if (page.Teasers.Any(t => IsBlank(t.Headline) || t.Deck is { } deck && IsBlank(deck) || t.Mark is { } mark && IsBlank(mark)))
            yield return "an empty part of a teaser";
        if (page.Furniture.Any(IsBlank))
            yield return "an empty line of furniture";
        foreach (var label in page.Teasers.Select(t => t.Target).Append(page.Label).OfType<string>().Where(label => !PageLabel.IsValid(label)))
            yield return $"'{label}' is no page label";
    }

    private static IEnumerable<string> Faults(Article article, int lines)
    {
        if (article.Headline is null && article.Blocks.Count == 0 && article.JumpMarks.Count == 0 && article.Byline is null && article.SourceNote is null)
            yield return $"article {article.Id} is empty";
        if (article.Blocks.Any(b => IsBlank(b.Text) && b.Type != BlockType.Image))
            yield return $"article {article.Id} has an empty block";
        string?[] parts = [article.Label, article.Kicker, article.Headline, article.Deck, article.Byline, article.Dateline, article.SourceNote, .. article.JumpMarks];
        if (parts.OfType<string>().Any(part => IsBlank(part) || part.Trim() != part))
            yield return $"article {article.Id} has an empty part, or one with white space around it: {string.Join('|', parts)}";
        foreach (var label in new[] { article.ContinuedOn, article.ContinuedFrom }.OfType<string>().Where(label => !PageLabel.IsValid(label)))
            yield return $"'{label}' is no page label";
        foreach (var flag in article.Review.Where(flag => flag.Line is { } line && (line < 1 || line > lines)))
            yield return $"{flag.Code} points to line {flag.Line} of {lines}";
        if (article.Review.Distinct().Count() < article.Review.Count)
            yield return $"article {article.Id} has a flag twice";
    }

    private static bool IsBlank(string text) => text.All(char.IsWhiteSpace);
}
