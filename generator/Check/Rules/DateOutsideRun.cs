using Archive.Content;

namespace Archive.Check;

/// <summary>Editions from before a newspaper's first day or after its last one, as newspaper.yml gives them.</summary>
internal sealed class DateOutsideRun() : EditionRule(
    "date-outside-run",
    Severity.Warning,
    "An edition is dated before the first or after the last edition that newspaper.yml names: one of the dates is wrong.")
{
    public override IEnumerable<Finding> Check(CheckedEdition edition)
    {
        var (date, rule) = (edition.Edition.Date, edition.Edition.Newspaper.Publication);
        if (rule?.Start is { } start && date.LastDay < start.FirstDay)
            yield return At($"{date}, before the newspaper's first edition, {start}");
        if (rule?.End is { } end && date.FirstDay > end.LastDay)
            yield return At($"{date}, after the newspaper's last edition, {end}");

        Finding At(string message) => new(this, edition.Pages[0].File, edition.Pages[0].Lines.OfKey(PageKeys.Date), message);
    }
}
