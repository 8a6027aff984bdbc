using Archive.Content;
using Archive.Model;

namespace Archive.Corpus;

/// <summary>What real pages give to the invented ones: their sentences, and the lines of their headlines.</summary>
internal sealed record SeedText(IReadOnlyList<string> Sentences, IReadOnlyList<string> Headlines)
{
    private const int ShortestSentence = 10;
    private const int LongestSentence = 160;
    private const int ShortestHeadline = 6;

    /// <summary>Reads every page of a content folder; null, with faults, when it has none to give.</summary>
    public static SeedText? Read(string folder, List<Fault> faults)
    {
        if (ContentFolder.Open(folder, faults) is not { } content)
            return null;
        var articles = content.Editions
            .Select(files => content.ReadEdition(files, faults))
            .OfType<Edition>()
            .SelectMany(edition => edition.Pages)
            .SelectMany(page => page.Articles)
            .ToList();
        var text = new SeedText(
            articles.SelectMany(article => article.Blocks).Where(block => block.Type == BlockType.Paragraph).SelectMany(block => Split(block.Text)).ToList(),
            articles.SelectMany(Lines).ToList());
        if (text.Sentences.Count == 0 || text.Headlines.Count == 0)
            faults.Add(new Fault(folder, Line: null, "no Chinese sentences and headlines", "a content folder with pages of Chinese text"));
        return faults.Count == 0 ? text : null;
    }

    /// <summary>Whole sentences; what is broken off, or too long to be one, is left out.</summary>
    private static IEnumerable<string> Split(string paragraph)
    {
        var start = 0;
        for (var end = 0; end < paragraph.Length; end++)
        {
            if (paragraph[end] is not ('。' or '！' or '？'))
                continue;
            var sentence = Squeeze(paragraph[start..(end + 1)]);
            if (sentence.Length is >= ShortestSentence and <= LongestSentence)
                yield return sentence;
            start = end + 1;
        }
    }

    private static IEnumerable<string> Lines(Article article)
    {
        string?[] lines = [article.Kicker, article.Headline, article.Deck, .. article.Blocks.Where(block => block.Type == BlockType.Crosshead).Select(block => block.Text)];
        return lines.OfType<string>()
            .SelectMany(line => line.Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries))
            .Select(Squeeze)
            .Where(line => line.Length >= ShortestHeadline);
    }

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
