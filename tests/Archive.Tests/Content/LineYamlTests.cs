using Archive.Content;
using Archive.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Tests.Content;

/// <summary>What is read line by line is read as the YAML library reads it.</summary>
public sealed class LineYamlTests
{
    private const int FirstLine = 7;

    private static readonly Gen<string> Value = Gen.Frequency(
        (6, HostileText.Line),
        (3, HostileText.Line.Select(text => $"\"{text}\"")),
        (3, HostileText.Line.Select(YamlText.Write)),
        (2, Gen.Elements("", " ", "null", "NULL", "~", "true", "2019-11?", "1:2", "a:", "\"\"", "\"a\" b", "'a'", "- a", "a\tb", "|", "...", "---", "<<", "=")));

    private static readonly Gen<string> Key = Gen.Frequency(
        (8, Gen.Elements("id", "byline", "jump_marks", "last-id", "K2")),
        (1, Gen.Elements("null", "Null", "2", "_a", "<<", "y", "id ", "- id", "版", "? id", "")));

    private static readonly Gen<string> Line =
        from indent in Gen.Frequency((6, Gen.Constant("")), (3, Gen.Constant("  ")), (1, Gen.Elements(" ", "    ", "\t", "  - ")))
        from key in Key
        from colon in Gen.Frequency((8, Gen.Constant(": ")), (1, Gen.Elements(":", ":  ", " : ", ":\t", "")))
        from value in Gen.Frequency((4, Value), (1, Gen.Constant("")))
        select value.Length == 0 ? $"{indent}{key}{colon.TrimEnd()}" : indent + key + colon + value;

    private static readonly Gen<string[]> Lines =
        from size in Gen.Choose(0, 5)
        from lines in Gen.Frequency((20, Line), (1, Gen.Elements("", "  ", "# a", "---", "..."))).ArrayOf(size)
        select lines;

    [Fact]
    public void What_is_read_is_what_the_library_reads() => Prop.ForAll(
        Lines.ToArbitrary(),
        lines => LineYaml.Read(lines, FirstLine) is not { } mapping || Show(mapping) == Library(lines)).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

    [Theory]
    [InlineData("id: 1\nbyline: By JANE ROE", "7{7 id=7'1' 8 byline=8'By JANE ROE'}")]
    [InlineData("page: \"1\"\nsource:\n  file: a.txt\nsection: 要闻 a:b#c", "7{7 page=7'1' 8 source=9{9 file=9'a.txt'} 10 section=10'要闻 a:b#c'}")]
    public void The_lines_of_a_page_are_read(string text, string read) =>
        Assert.Equal(read, Show(Assert.IsType<YamlMapping>(LineYaml.Read(text.Split('\n'), FirstLine))));

    [Theory]
    [InlineData("")]
    [InlineData("id: 1\nid: 2")]
    [InlineData("id:")]
    [InlineData("source:\n  file:\n    a: b")]
    [InlineData("review:\n  - a: b")]
    [InlineData("label: a: b")]
    [InlineData("label: a #b")]
    [InlineData("label: a\n  b")]
    [InlineData("label: &a b")]
    [InlineData("label: \"a\\n\"")]
    [InlineData("label: null")]
    public void Anything_else_is_left_to_the_library(string text) => Assert.Null(LineYaml.Read(text.Split('\n'), FirstLine));

    private static string Library(string[] lines)
    {
        var log = new FaultLog("page.md");
        var node = YamlReader.Read(string.Join('\n', lines), FirstLine, log);
        var faults = new List<Fault>();
        log.CopyTo(faults);
        return (node is null ? "none" : Show(node)) + string.Concat(faults);
    }

    private static string Show(YamlNode node) => node switch
    {
        YamlMapping mapping => $"{mapping.Line}{{{string.Join(' ', mapping.Entries.Select(entry => $"{entry.Line} {entry.Key}={Show(entry.Value)}"))}}}",
        YamlSequence sequence => $"{sequence.Line}[{string.Join(' ', sequence.Items.Select(Show))}]",
        YamlScalar scalar => scalar.Text is null ? $"{scalar.Line}-" : $"{scalar.Line}'{scalar.Text}'",
        _ => throw new InvalidOperationException(),
    };
}
