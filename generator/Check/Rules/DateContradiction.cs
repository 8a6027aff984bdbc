namespace Archive.Check;

/// <summary>Pages whose folio prints another day than the one under which they are filed. A page that prints several days is right when one of them fits.</summary>
internal sealed class DateContradiction() : EditionRule(
    "date-contradiction",
    Severity.Warning,
    "The furniture of a page prints a date, and none that fits the date of its edition: the page is filed under a wrong date, or the folio was misread.")
{
    public override IEnumerable<Finding> Check(CheckedEdition edition)
    {
        var date = edition.Edition.Date;
        foreach (var page in edition.Pages)
        {
            var printed = page.Page.Furniture.SelectMany(line => PrintedDate.In(line).Select(found => (Line: line, Date: found))).ToList();
            if (printed.Count > 0 && printed.TrueForAll(found => found.Date.Day < date.FirstDay || found.Date.Day > date.LastDay))
                yield return new Finding(this, page.File, page.Lines.Holding(printed[0].Line), $"'{printed[0].Date.Text}' is printed on a page of {date}");
        }
    }
}
