using System.CommandLine;
using System.Globalization;
using Archive.Build;
using Archive.Model;

namespace Archive.Commands;

/// <summary>The flags of <c>archive export</c>, each checked while the command line is read.</summary>
internal sealed class ExportFlags
{
    private const string PerEdition = "edition";

    private const string PerNewspaper = "newspaper";

    private readonly Option<string?> _format = TextOption.Create("--format", "FORMAT", $"What the files are for: {ExportNames.All}", name =>
        ExportNames.Find(name) is null ? ExportNames.All : null);

    private readonly Option<string> _content = Folders.ContentOption();

    private readonly Option<string?> _output = TextOption.Create("--output", "PATH", $"Where they are written; without the flag, {ExportNames.Outputs}", path =>
        path.Length == 0 ? "a path" : null);

    private readonly Option<string?> _newspaper = TextOption.Create("--newspaper", "ID", "The newspaper; without the flag, all", id => Newspaper.IsValidId(id) ? null : Newspaper.IdExpected);

    private readonly Option<string?> _edition = TextOption.Create("--edition", "KEY", "The edition, as its folder is called: 2021-10-23, 2021-10-23_2; without the flag, all", _ => null);

    private readonly Option<string?> _from = Day("--from", "Editions of this day and later; a month or a year is its first day");

    private readonly Option<string?> _to = Day("--to", "Editions of this day and earlier; a month or a year is its last day");

    private readonly Option<string?> _per = TextOption.Create("--per", "WHAT", $"epub: what a book is of: {PerEdition} or {PerNewspaper}; without the flag, {PerEdition}", what =>
        what is PerEdition or PerNewspaper ? null : $"{PerEdition} or {PerNewspaper}");

    private readonly Option<string?> _sources = TextOption.Create("--sources", "DIR", "bagit: the received files, of which those are packed that pages were imported from", path => path.Length == 0 ? "a folder" : null);

    private readonly Option<bool> _allowMissing = new("--allow-missing") { Description = "bagit: pack what is there when received files are missing or are not as they were" };

    private readonly Option<string?> _date = TextOption.Create("--date", "DAY", "bagit: the day of the deposit; without the flag, none, so that the same content gives the same bytes", text =>
        IsDay(text, out _) ? null : "a day such as 2026-05-09");

    private readonly Option<int> _jobs = JobsOption.Create("How many editions are read at once; the files do not depend on it");

    public void AddTo(Command command)
    {
        _format.Required = true;
        foreach (var option in new Option[] { _format, _newspaper, _edition, _from, _to, _content, _output, _per, _sources, _allowMissing, _date, _jobs })
            command.Add(option);
        KeepTo(ExportFormat.Epub, _per);
        KeepTo(ExportFormat.BagIt, _sources, _allowMissing, _date);
    }

    public ExportOptions Read(ParseResult parsed)
    {
        var format = ExportNames.Find(parsed.GetRequiredValue(_format)!)!.Value;
        return new ExportOptions
        {
            Format = format,
            Content = parsed.GetRequiredValue(_content),
            Output = parsed.GetValue(_output) ?? ExportNames.OutputOf(format),
            Selection = new ExportSelection
            {
                Newspaper = parsed.GetValue(_newspaper),
                Edition = parsed.GetValue(_edition),
                From = parsed.GetValue(_from) is { } from ? EdtfDate.Parse(from).FirstDay : null,
                To = parsed.GetValue(_to) is { } to ? EdtfDate.Parse(to).LastDay : null,
            },
            IsBookForNewspaper = parsed.GetValue(_per) == PerNewspaper,
            Bag = new BagOptions
            {
                Sources = parsed.GetValue(_sources),
                AllowMissing = parsed.GetValue(_allowMissing),
                Date = IsDay(parsed.GetValue(_date), out var day) ? day : null,
            },
            Jobs = parsed.GetValue(_jobs),
        };
    }

    /// <summary>Flags that one format has are an error with another one.</summary>
    private void KeepTo(ExportFormat format, params ReadOnlySpan<Option> options)
    {
        foreach (var option in options)
        {
            option.Validators.Add(result =>
            {
                if (!result.Implicit && result.GetResult(_format)?.Tokens is [{ Value: var name }] && ExportNames.Find(name) is { } other && other != format)
                    result.AddError($"{option.Name}: found a flag of {ExportNames.Of(format)} alone; expected --format {ExportNames.Of(format)}");
            });
        }
    }

    private static bool IsDay(string? text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static Option<string?> Day(string name, string description) =>
        TextOption.Create(name, "DATE", description, date => EdtfDate.TryParse(date, out _, out var expected) ? null : expected);
}
