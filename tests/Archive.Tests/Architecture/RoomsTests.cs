using System.Text.RegularExpressions;

namespace Archive.Tests.Architecture;

/// <summary>Keeps the arrows between the rooms of the generator as the design has them.</summary>
public sealed partial class RoomsTests
{
    /// <summary>Which rooms a room may know; each room knows itself.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["Model"] = [],
        ["Import"] = ["Model"],
        ["Content"] = ["Model"],
        ["Search"] = ["Model"],
        ["Site"] = ["Model"],
        ["Build"] = ["Content", "Search", "Site", "Model"],
        ["Check"] = ["Content", "Publish", "Model"],
        ["Publish"] = ["Build", "Model"],
        ["Commands"] = ["Build", "Check", "Import", "Content", "Publish", "Model"],
    };

    private static readonly string Generator = Path.Combine(RepositoryFolder.Path, "generator");

    [Fact]
    public void Rooms_know_only_the_rooms_that_the_design_allows()
    {
        var wrong = Sources()
            .SelectMany(source => Mentions(source.Text)
                .Where(mention => mention.Room != source.Room && !Arrows[source.Room].Contains(mention.Room, StringComparer.Ordinal))
                .Select(mention => $"{source.File}:{mention.Line} knows {mention.Room}; {source.Room} may know {Allowed(source.Room)}"));
        AssertNone(wrong);
    }

    [Fact]
    public void Every_folder_of_the_generator_is_a_room_of_the_design()
    {
        var folders = Directory.EnumerateDirectories(Generator).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj"));
        AssertNone(folders.Where(name => !Arrows.ContainsKey(name!)).Select(name => $"generator/{name} is no room of the design"));
    }

    [Fact]
    public void Namespaces_are_the_names_of_the_rooms()
    {
        var wrong = Sources()
            .Select(source => (source.File, source.Room, Namespace: NamespaceLine().Match(source.Text).Groups["name"].Value))
            .Where(source => source.Namespace != $"Archive.{source.Room}" && !source.Namespace.StartsWith($"Archive.{source.Room}.", StringComparison.Ordinal))
            .Select(source => $"{source.File} has namespace '{source.Namespace}'; expected Archive.{source.Room}");
        AssertNone(wrong);
    }

    [Fact]
    public void Only_Commands_knows_the_console()
    {
        var wrong = Sources()
            .Where(source => source.Room != "Commands")
            .SelectMany(source => Lines(source.Text)
                .Where(line => ConsoleName().IsMatch(line.Text))
                .Select(line => $"{source.File}:{line.Number} knows the console: {line.Text.Trim()}"));
        AssertNone(wrong);
    }

    [Fact]
    public void The_arrows_test_sees_usings_and_qualified_names()
    {
        var mentions = Mentions("using Archive.Site;\nusing Page = Archive.Content.PageReader;\nvar x = global::Archive.Build.SiteBuild.Run();\n// Archive.Import\n");
        Assert.Equal([("Site", 1), ("Content", 2), ("Build", 3)], mentions);
    }

    private static string Allowed(string room) => Arrows[room].Length == 0 ? "no other room" : string.Join(", ", Arrows[room]);

    private static void AssertNone(IEnumerable<string> wrong)
    {
        var list = wrong.ToList();
        Assert.True(list.Count == 0, string.Join('\n', list));
    }

    private static IEnumerable<(string File, string Room, string Text)> Sources() =>
        Directory.EnumerateFiles(Generator, "*.cs", SearchOption.AllDirectories)
            .Select(file => (File: Path.GetRelativePath(RepositoryFolder.Path, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Select(source => (source.File, Room: source.File.Split('/')[1], source.Text))
            .Where(source => Arrows.ContainsKey(source.Room))
            .OrderBy(source => source.File, StringComparer.Ordinal);

    /// <summary>Every mention of a room's namespace, with its line. Comments may name what code may not.</summary>
    private static IEnumerable<(string Room, int Line)> Mentions(string text) =>
        from line in Lines(text)
        from Match match in RoomName().Matches(line.Text)
        where Arrows.ContainsKey(match.Groups["room"].Value)
        select (match.Groups["room"].Value, line.Number);

    private static IEnumerable<(string Text, int Number)> Lines(string text) =>
        text.Split('\n').Select((line, index) => (Text: LineComment().Replace(line, ""), Number: index + 1));

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"\bArchive\.(?<room>[A-Z]\w*)")]
    private static partial Regex RoomName();

    [GeneratedRegex(@"//.*$")]
    private static partial Regex LineComment();

    [GeneratedRegex(@"\bSpectre\.|\bSystem\.CommandLine\b|(?<![\w.])(System\.)?Console\.\w")]
    private static partial Regex ConsoleName();
}
