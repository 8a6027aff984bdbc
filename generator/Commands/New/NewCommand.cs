using System.CommandLine;
using System.Globalization;
using Archive.Content;
using Archive.Model;

namespace Archive.Commands;

/// <summary><c>archive new</c>: a newspaper, an edition, a page or a workflow to be written by hand, with comments that say what may stand there.</summary>
internal static class NewCommand
{
    public static Command Create(Terminal terminal) => new("new", "Begin a newspaper, an edition or a page that is written by hand, or a workflow that publishes")
    {
        CreateNewspaper(terminal),
        CreatePage("edition", "Begin an edition: its first page", terminal, isNewEdition: true),
        CreatePage("page", "Begin a page", terminal, isNewEdition: false),
        CreateWorkflow(terminal),
    };

    private static Command CreateNewspaper(Terminal terminal)
    {
        var id = NewspaperArgument();
        var name = NewOptions.Name("--name", "The name as printed");
        var language = NewOptions.Language("The language that it is written in");
        var content = Folders.ContentOption();
        var command = new Command("newspaper", "Begin a newspaper: its newspaper.yml") { id, name, language, content };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(content);
            var newspaper = parsed.GetRequiredValue(id);
            if (!Folders.AreThere(terminal, (folder, Folders.Archive, "--content")))
                return ExitCode.Fault;
            var text = Skeleton.Fill("newspaper.yml", ("name", YamlText.Write(parsed.GetValue(name) ?? newspaper)), ("language", YamlText.Write(parsed.GetRequiredValue(language))));
            return NewFiles.Write([(Path.Combine(folder, newspaper, NewspaperFile.Name), text)], terminal);
        });
        return command;
    }

    private static Command CreateWorkflow(Terminal terminal)
    {
        var host = Workflow.HostArgument();
        var folder = Folders.Option("--folder", ".", "The archive's own folder, with content/ in it");
        var command = new Command("workflow", "Begin a workflow that builds, checks and publishes the archive on a host, and sends only what has changed") { host, folder };
        command.SetAction(parsed => NewFiles.Write([Workflow.File(parsed.GetRequiredValue(host), parsed.GetRequiredValue(folder))], terminal));
        return command;
    }

    private static Command CreatePage(string name, string description, Terminal terminal, bool isNewEdition)
    {
        var id = NewspaperArgument();
        var date = new Argument<string>("DATE") { Description = "The edition's date: 2021-10-23, 2019-11?, 2016?" };
        date.Validators.Add(result => Usage.Check(result, "DATE", text => EdtfDate.TryParse(text, out _, out var expected) ? null : expected));
        var label = new Argument<string>("PAGE") { Description = "The page's label as printed: A4, 6", Arity = isNewEdition ? ArgumentArity.ZeroOrOne : ArgumentArity.ExactlyOne };
        label.Validators.Add(result => Usage.Check(result, "PAGE", text => PageLabel.IsValid(text) ? null : PageLabel.Expected));
        if (isNewEdition)
            label.DefaultValueFactory = _ => "1";
        var edition = new Option<int>("--edition") { Description = "2 for a second edition of that date", HelpName = "N", DefaultValueFactory = _ => 1 };
        edition.Validators.Add(result => Usage.Check(result, edition.Name, text => Usage.Number(text, 1, 99)));
        var content = Folders.ContentOption();
        var command = new Command(name, description) { id, date, label, edition, content };
        command.SetAction(parsed =>
        {
            var key = new EditionKey(parsed.GetRequiredValue(id), EdtfDate.Parse(parsed.GetRequiredValue(date)), parsed.GetValue(edition));
            return AddPage(parsed.GetRequiredValue(content), key, parsed.GetRequiredValue(label), terminal, isNewEdition);
        });
        return command;
    }

    private static int AddPage(string content, EditionKey key, string label, Terminal terminal, bool isNewEdition)
    {
        if (!Folders.AreThere(terminal, (content, Folders.Archive, "--content")))
            return ExitCode.Fault;
        var page = new Page { Edition = key, Label = label, Sequence = 0 };
        var folder = ContentFolder.EditionFolder(content, key);
        if (Refusal(content, folder, page, isNewEdition) is { } refusal)
        {
            terminal.Report(refusal);
            return ExitCode.Fault;
        }

        var sequence = PageSequence.Of(label, new EditionShelf(folder).TakenBesides(label));
        var text = Skeleton.Fill(
            "page.md",
            ("newspaper", key.NewspaperId),
            ("date", YamlText.Write(key.Date.Text)),
            ("edition", key.Number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"edition: {key.Number}\n")),
            ("page", YamlText.Write(label)),
            ("sequence", sequence.ToString(CultureInfo.InvariantCulture)));
        return NewFiles.Write([(ContentFolder.PathOf(content, page), text)], terminal);
    }

    private static Fault? Refusal(string content, string folder, Page page, bool isNewEdition)
    {
        var newspaper = Path.Combine(content, page.Edition.NewspaperId, NewspaperFile.Name);
        if (!File.Exists(newspaper))
            return new Fault(newspaper, Line: null, "no such file", $"a newspaper of the archive: archive new newspaper {page.Edition.NewspaperId} --name '…' begins one");
        if (isNewEdition && Path.Exists(folder))
            return new Fault(folder, Line: null, "an edition there already", $"archive new page for one page more, or --edition {FreeNumber(content, page.Edition)} for another edition of that date");
        return new EditionShelf(folder).OtherCase(page.Label) is { } there
            ? new Fault(folder, Line: null, $"the page {there}, which on many disks is one file with {page.Label}", "labels that differ in more than upper and lower case")
            : null;
    }

    private static int FreeNumber(string content, EditionKey key) =>
        Enumerable.Range(key.Number, int.MaxValue - key.Number).First(number => !Path.Exists(ContentFolder.EditionFolder(content, key with { Number = number })));

    private static Argument<string> NewspaperArgument()
    {
        var id = new Argument<string>("ID") { Description = "The newspaper's id, which is its folder and stands in every address: hzrb" };
        id.Validators.Add(result => Usage.Check(result, "ID", text => Newspaper.IsValidId(text) ? null : Newspaper.IdExpected));
        return id;
    }
}
