using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Archive.Import;
using Archive.Model;

namespace Archive.Commands;

/// <summary>The flags of <c>archive import</c>, each checked while the command line is read.</summary>
internal sealed class ImportOptions
{
    /// <summary>The word for: no layout, whatever the paths look like.</summary>
    public const string NoLayout = "none";

    public Argument<string[]> Files { get; } = FileArgument();

    public Option<string?> Newspaper { get; } = TextOption.Create("--newspaper", "ID", "The newspaper's id, when the page does not print its name", id =>
        Model.Newspaper.IsValidId(id) ? null : Model.Newspaper.IdExpected);

    public Option<string?> Date { get; } = TextOption.Create("--date", "EDTF", "The edition's date: 2021-10-23, 2019-11?, 2016?", date =>
        EdtfDate.TryParse(date, out _, out var expected) ? null : expected);

    public Option<string?> Page { get; } = TextOption.Create("--page", "LABEL", "The page's label as printed, or 'unknown'", label =>
        PageLabel.IsValid(label) ? null : PageLabel.Expected);

    public Option<string?> Section { get; } = TextOption.Create("--section", "NAME", "The page's printed name", _ => null);

    public Option<string?> Shape { get; } = TextOption.Create("--shape", "SHAPE", $"Read as {string.Join(", ", PageImporter.ShapeNames)}", shape =>
        PageImporter.ShapeNames.Contains(shape, StringComparer.Ordinal) ? null : $"one of {string.Join(", ", PageImporter.ShapeNames)}");

    public Option<string?> Catalog { get; } = TextOption.Create("--catalog", "FILE", "What is known about the files and they do not print; without the flag, a catalog.yml among them", _ => null);

    public Option<string> Content { get; } = Folders.ContentOption();

    public Option<bool> DryRun { get; } = new("--dry-run") { Description = "Write nothing; print a table of what would be" };

    public Option<bool> Images { get; } = new("--images") { Description = "Draw the pages of PDF files as pictures beside them" };

    public Option<double> Confidence { get; } = ConfidenceOption();

    public Option<bool> Json { get; } = new("--json") { Description = "Print the page's JSON twin; of several files, an array" };

    public Option<string?> Layout { get; } = TextOption.Create("--layout", "LAYOUT", $"What the paths say: {Import.Layout.Names}, none, or a pattern of {PathField.Names}, such as '{{newspaper}}/{{date:yyyy-MM-dd}}/{{page}}.txt'; without the flag, the one that every file fits", _ => null);

    public Option<string[]> Reports { get; } = new("--report") { Description = "Write what came of each file to FILE.json or FILE.html; may be given twice", HelpName = "FILE", Arity = ArgumentArity.OneOrMore };

    public Option<bool> Quiet { get; } = new("--quiet") { Description = "Say nothing but faults and notes" };

    public Option<int> Jobs { get; } = JobsOption.Create("How many files are read at once; the pages do not depend on it");

    public LimitOptions Limits { get; } = new();

    public void AddTo(Command command)
    {
        command.Add(Files);
        foreach (var option in new Option[] { Newspaper, Date, Page, Section, Shape, Catalog, Layout, Content, DryRun, Images, Confidence, Json, Reports, Quiet, Jobs })
            command.Add(option);
        Limits.AddTo(command);
        command.Validators.Add(CheckReports);
        Layout.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && text != NoLayout && Import.Layout.Parse(text, out var wrong) is null)
                result.AddError($"--layout: {wrong}");
        });
        Reports.Validators.Add(result =>
        {
            foreach (var name in result.Tokens.Select(token => token.Value).Where(name => Path.GetExtension(name) is not (".json" or ".html")))
                result.AddError($"--report: found '{name}'; expected a name that ends in .json or .html");
        });
    }

    /// <summary>How the files are planned.</summary>
    public PlanOptions Plan(ParseResult parsed, Intake intake) => new()
    {
        Layout = parsed.GetValue(Layout) is { } name && name != NoLayout ? Import.Layout.Parse(name, out _) : null,
        MayRecognize = parsed.GetValue(Layout) is null,
        Known = intake.Known,
        Newspapers = intake.Newspapers,
    };

    /// <summary>How formats are read.</summary>
    public FormatOptions Formats(ParseResult parsed, Intake intake) => Limits.ReadFormats(parsed) with
    {
        Columns = intake.Columns,
        Images = parsed.GetValue(Images),
        LowConfidence = parsed.GetValue(Confidence),
    };

    /// <summary>What flags and catalog say of a file; a flag goes before the catalog.</summary>
    public CatalogFile Known(ParseResult parsed, CatalogFile catalogued) => new(
        parsed.GetValue(Shape) ?? catalogued.Shape,
        catalogued.Facts with
        {
            NewspaperId = parsed.GetValue(Newspaper) ?? catalogued.Facts.NewspaperId,
            Date = parsed.GetValue(Date) is { } date ? EdtfDate.Parse(date) : catalogued.Facts.Date,
            Label = parsed.GetValue(Page) ?? catalogued.Facts.Label,
            Section = parsed.GetValue(Section) ?? catalogued.Facts.Section,
        });

    /// <summary>A report would take the place of a source, or be taken for one or for a page.</summary>
    private void CheckReports(CommandResult result)
    {
        string[] taken = [.. (result.GetValue(Files) ?? []).Where(Path.Exists), result.GetValue(Content) ?? Folders.DefaultContent];
        foreach (var report in (result.GetValue(Reports) ?? []).Where(report => Array.Exists(taken, path => IsIn(Path.GetFullPath(report), Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))))))
            result.AddError($"--report: found '{report}'; expected a place apart from the files that are imported and from the archive");

        static bool IsIn(string file, string path) => file == path || file.StartsWith(path + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private static Option<double> ConfidenceOption()
    {
        var option = new Option<double>("--low-confidence")
        {
            Description = "Flag passages with words of which the recognition was less sure, from 0 to 1",
            HelpName = "N",
            DefaultValueFactory = _ => new FormatOptions().LowConfidence,
            CustomParser = result => Confidence(result.Tokens[0].Value) ?? 0,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && Confidence(text) is null)
                result.AddError($"--low-confidence: found '{text}'; expected a number from 0 to 1");
        });
        return option;

        static double? Confidence(string text) => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= 1 ? number : null;
    }

    private static Argument<string[]> FileArgument()
    {
        var files = new Argument<string[]>("FILE") { Description = "Page text as received: files, folders, patterns in quotes, zip archives", Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(result =>
        {
            foreach (var word in result.Tokens.Select(token => token.Value).Where(Usage.IsFlagLike))
                result.AddError($"'{word}' is not a flag of import; a file of that name is ./{word}");
            if (result.Tokens.Any(token => token.Value.Length == 0))
                result.AddError("FILE: found an empty name; expected a file with the text of one page");
        });
        return files;
    }
}
