using System.Globalization;
using System.Text;
using Archive.Model;
using CsvHelper;

namespace Archive.Build;

/// <summary>
/// csv (RFC 4180): an article a row, under names that <c>archive import</c> knows. UTF-8 with a byte order mark, without which Excel takes Chinese for
/// another encoding. Cells that a spreadsheet would take for formulas are guarded (<see cref="SpreadsheetGuard"/>); blocks and jump marks are JSON.
/// </summary>
internal static class ArticleTable
{
    private static readonly (string Name, Func<Page, Article, string?> Value)[] Columns =
    [
        ("newspaper", (page, _) => page.Edition.NewspaperId),
        ("date", (page, _) => page.Edition.Date.Text),
        ("edition", (page, _) => Number(page.Edition.Number)),
        ("page", (page, _) => page.Label),
        ("sequence", (page, _) => Number(page.Sequence)),
        ("section", (page, _) => page.Section),
        ("order", (_, article) => Number(article.Id)),
        ("kind", (_, article) => LowerCase.Of(article.Kind)),
        ("label", (_, article) => article.Label),
        ("kicker", (_, article) => article.Kicker),
        ("headline", (_, article) => article.Headline),
        ("deck", (_, article) => article.Deck),
        ("byline", (_, article) => article.Byline),
        ("dateline", (_, article) => article.Dateline),
        ("text", (_, article) => string.Join('\n', article.Blocks.Select(block => block.Text))),
        ("continued_on", (_, article) => article.ContinuedOn),
        ("continued_from", (_, article) => article.ContinuedFrom),
        ("source_note", (_, article) => article.SourceNote),
        ("jump_marks", (_, article) => JsonTwin.JumpMarks(article)),
        ("blocks", (_, article) => JsonTwin.BlocksBesideText(article)),
    ];

    /// <summary>The byte order mark and the row of names.</summary>
    public static byte[] Head { get; } = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join(',', Columns.Select(column => column.Name)) + "\r\n")];

    /// <summary>The rows of an edition.</summary>
    public static byte[] Rows(Edition edition)
    {
        var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, new CsvWriterOptions { HasHeader = false }, leaveOpen: true))
        {
            foreach (var page in edition.Pages)
            {
                foreach (var article in page.Articles)
                {
                    foreach (var column in Columns)
                        csv.WriteField(column.Value(page, article) is { } value ? SpreadsheetGuard.Put(value) : null);
                    csv.EndRecord();
                }
            }
        }

        return bytes.ToArray();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
