using System.Text.RegularExpressions;
using Archive.Import;
using Archive.Model;
using Archive.Tests.Import.Scoring;

namespace Archive.Tests.Import;

/// <summary>
/// The first principle of the archive: every non-blank character of a source ends up in an article, a teaser or the furniture, once.
/// Only marks of Markdown may go, dollar signs around a figure, and hyphens that end a line of Latin text; only separators and escapes of Markdown may come.
/// </summary>
internal sealed class Conservation
{
    /// <summary>Marks of headings, emphasis and, in Markdown, of list items.</summary>
    private const string MayGo = "#*_";
    private const string MayGoFromMarkdown = MayGo + "-+";

    /// <summary>Cell separators and the rule of a table that was set with spaces, backslashes of a joined paragraph's Markdown.</summary>
    private const string MayCome = @"|-\";

    private Conservation(string lost, string added)
    {
        Lost = lost;
        Added = added;
    }

    /// <summary>Characters of the source that are nowhere in the page.</summary>
    public string Lost { get; }

    /// <summary>Characters that the page has and the source has not, or not as often.</summary>
    public string Added { get; }

    public bool Holds => Lost.Length + Added.Length == 0;

    public static Conservation Of(string source, DraftPage page)
    {
        // A byte order mark is of the encoding, not of the text.
        var printed = Count([WithoutFormulas(source.StartsWith('\uFEFF') ? source[1..] : source)]);
        var written = Count([.. page.Articles.SelectMany(Texts), .. page.Teasers.SelectMany(t => new[] { t.Headline, t.Deck, t.Mark }), .. page.Furniture]);

        // A byline is a copy of what its paragraph prints, or the only place of a line of its own.
        var bylines = Count(page.Articles.Select(a => a.Byline));
        var lost = printed.Without(written).Without(bylines).ToString();
        var added = written.Without(printed).ToString();
        var mayGo = page.Source.Shape == "markdown-ocr" ? MayGoFromMarkdown : MayGo;
        return new Conservation(WithoutHyphens(Except(lost, mayGo), source), Except(added, MayCome));
    }

    public override string ToString() => $"lost: {Lost} added: {Added}";

    private static IEnumerable<string?> Texts(Article a) =>
        a.Blocks.Select(b => b.Markdown ?? b.Text).Concat(a.JumpMarks).Concat([a.Label, a.Kicker, a.Headline, a.Deck, a.SourceNote]);

    private static CharacterCount Count(IEnumerable<string?> texts)
    {
        var count = new CharacterCount();
        foreach (var text in texts)
            count.Add(text);
        return count;
    }

    /// <summary>No more of them than lines that end so.</summary>
    private static string WithoutHyphens(string lost, string source)
    {
        foreach (var mark in "-\u2010\u00AD¬")
        {
            var ends = Regex.Count(source, $@"\p{{L}}{mark}\s*[\r\n]");
            if (lost.Count(c => c == mark) <= ends)
                lost = lost.Replace(mark.ToString(), "", StringComparison.Ordinal);
        }

        return lost;
    }

    /// <summary>$5$ is a figure that is set as a formula.</summary>
    private static string WithoutFormulas(string source) => Regex.Replace(source, @"\$ ?([+\-−]?\d[\d,.]*) ?\$", "$1");

    private static string Except(string text, string allowed) => string.Concat(text.Where(c => !allowed.Contains(c)));
}
