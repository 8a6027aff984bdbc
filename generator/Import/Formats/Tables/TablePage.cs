using System.Globalization;
using Archive.Model;

namespace Archive.Import;

/// <summary>The facts of the page that a row stands on.</summary>
internal sealed record TablePage(string? Newspaper, string? Date, int? Edition, string? Label, int? Sequence, string? Section)
{
    /// <summary>The page; null, with a fault, when date or page are none.</summary>
    public static TablePage? Of(TableRow row, string file, ICollection<Fault> faults)
    {
        var imprint = Imprint(row);
        var said = row[ArticleField.Date] is { } value && ImprintField.Read(value) is null ? value : imprint?.Date;
        var date = said is null ? null : ReadDate(said);
        if (said is not null && date is null)
            return Refuse($"the date '{Short(said)}'", "a date such as 2021-10-23, 20211023 or 2021年10月23日");
        var printed = row[ArticleField.Page] ?? imprint?.Page;
        var label = printed is null ? null : PageNumber.Normalize(printed);
        if (label is not null && !PageLabel.IsValid(label))
            return Refuse($"the page '{Short(printed!)}'", $"a page label: {PageLabel.Expected}");
        var (edition, sequence) = (Number(row[ArticleField.Edition]), Number(row[ArticleField.Sequence]));
        if (row[ArticleField.Edition] is { } counted && edition is null)
            return Refuse($"the edition '{Short(counted)}'", "a number from 1");
        if (row[ArticleField.Sequence] is { } placed && sequence is null)
            return Refuse($"the sequence '{Short(placed)}'", "a number from 1");
        return new TablePage(row[ArticleField.Newspaper] ?? imprint?.Newspaper, date, edition, label, sequence, row[ArticleField.Section]);

        TablePage? Refuse(string found, string expected)
        {
            faults.Add(new Fault(file, row.Line, found, expected));
            return null;
        }
    }

    /// <summary>The field that says all of it, in a column of its own or in that of the date.</summary>
    public static ImprintField? Imprint(TableRow row) =>
        (row[ArticleField.Imprint] is { } imprint ? ImprintField.Read(imprint) : null) ?? (row[ArticleField.Date] is { } date ? ImprintField.Read(date) : null);

    /// <summary>Whether another row stands on the same page; only one of the two need name section and sequence.</summary>
    public bool IsSame(TablePage other) => this with { Section = null, Sequence = null } == other with { Section = null, Sequence = null };

    // As an archive writes it first: to read 2021-10-23? as printed would lose the doubt.
    private static string? ReadDate(string text) =>
        EdtfDate.TryParse(text, out var date, out _) ? date.Text : PrintedDate.InField(text);

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
