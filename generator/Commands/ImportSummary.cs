using System.Globalization;
using Spectre.Console;

namespace Archive.Commands;

/// <summary>What an import of several files came to, in a few lines and a table of its flags.</summary>
internal static class ImportSummary
{
    public static void Write(ImportOutcome outcome, int faults, Terminal terminal)
    {
        terminal.Say(string.Join(", ", Parts(outcome, faults)));
        terminal.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{outcome.CharactersIn:N0} characters in, {outcome.CharactersOut:N0} out{(outcome.CharactersLost > 0 ? $", {outcome.CharactersLost:N0} of them not found on the pages" : "")}"));
        if (outcome.Pages.Keys.All(word => word == "unchanged") && outcome.Pages.Count > 0)
            terminal.Say("nothing has changed, nothing was written");
        if (outcome.Flags.Count == 0)
            return;
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn("review flag").AddColumn(new TableColumn("times").RightAligned());
        foreach (var (code, count) in outcome.Flags)
            table.AddRow(new Text(code), new Text(count.ToString("N0", CultureInfo.InvariantCulture)));
        terminal.Show(table);
    }

    private static IEnumerable<string> Parts(ImportOutcome outcome, int faults)
    {
        yield return $"{Words.Count(outcome.Files, "file")} read";
        if (faults > 0)
            yield return $"{Words.Count(faults, "fault")} (below)";
        if (outcome.PassedOver > 0)
            yield return $"{Words.Count(outcome.PassedOver, "file")} of the system passed over";
        if (outcome.LoosePictures > 0)
            yield return $"{Words.Count(outcome.LoosePictures, "picture")} of no page";
        foreach (var word in outcome.Words.Where(outcome.Pages.ContainsKey))
            yield return $"{Words.Count(outcome.Pages[word], "page")} {word}";
        yield return Words.Count(outcome.Articles, "article");
    }
}
