using System.Text.Json;
using Archive.Tests.Check;
using static Archive.Tests.Check.Pages;

namespace Archive.Tests.Commands;

/// <summary><c>archive check</c> as a user meets it.</summary>
public sealed class CheckCommandTests
{
    private const string Warning = "empty-article";

    [Theory]
    [InlineData("", 0)]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("note", 1)]
    [InlineData("never", 0)]
    public async Task The_exit_code_says_whether_there_is_anything_as_bad_as_was_asked_for(string failOn, int code)
    {
        using var folder = new CheckedFolder(Page("A1", 1, Article(1, "石桥通车", "")));

        var ran = await folder.Check(failOn.Length == 0 ? [] : ["--fail-on", failOn]);

        Assert.Equal((code, ""), (ran.Code, ran.Error));
        Assert.Equal($"{folder["sxrb/2021/2021-10-23/A1.md"]}:8: {Warning} an article without text\n0 errors, 1 warning, 0 notes\n", ran.Output);
    }

    [Fact]
    public async Task A_fault_of_reading_fails_but_for_never()
    {
        using var folder = new CheckedFolder(Page("A1", 1, "# no fields\n"));

        Assert.Equal(1, (await folder.Check()).Code);
        Assert.Equal(0, (await folder.Check("--fail-on", "never")).Code);
    }

    [Fact]
    public async Task Findings_are_in_the_order_of_files_and_lines_on_every_run()
    {
        using var folder = new CheckedFolder([.. Enumerable.Range(1, 60).Select(day => Page("A1", 1, Article(1, "石桥通车 ", "") + Article(2, "　", "\u200B"), new DateOnly(2021, 1, 1).AddDays(day).ToString("yyyy-MM-dd")))]);

        var ran = await folder.Check();

        var places = ran.Output.Split('\n').SkipLast(2).Select(line => line.Split(": ")[0]).Select(place => (File: place[..place.LastIndexOf(':')], Line: int.Parse(place[(place.LastIndexOf(':') + 1)..]))).ToList();
        Assert.Equal(places.OrderBy(place => place.File, StringComparer.Ordinal).ThenBy(place => place.Line), places);
        Assert.Equal(ran.Output, (await folder.Check()).Output);
    }

    [Fact]
    public async Task Only_and_skip_choose_rules_by_code()
    {
        using var folder = new CheckedFolder(Page("A1", 1, Article(1, "石\u200B桥", "")));

        Assert.Contains("0 errors, 2 warnings", (await folder.Check()).Output, StringComparison.Ordinal);
        Assert.Contains("0 errors, 1 warning,", (await folder.Check("--only", "suspicious-character, open-flag")).Output, StringComparison.Ordinal);
        Assert.Contains("0 errors, 0 warnings", (await folder.Check("--skip", "suspicious-character", "--skip", Warning)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--only", "label-gap,emty-page", "emty-page", ", perhaps 'empty-page'")]
    [InlineData("--only", "nothing-like-it-at-all", "nothing-like-it-at-all", "")]
    [InlineData("--skip", "nothing-like-it-at-all", "nothing-like-it-at-all", "")]
    [InlineData("--explain", "label_gap", "label_gap", ", perhaps 'label-gap'")]
    public async Task A_code_that_no_rule_has_is_a_wrong_use(string flag, string value, string code, string hint)
    {
        using var folder = new CheckedFolder();

        var ran = await folder.Check(flag, value);

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Equal($"error: {flag}: found '{code}'; expected the code of a rule (archive check --list-rules){hint}", ran.ErrorLines[0]);
    }

    [Theory]
    [InlineData("--format", "xml", "one of text, json, sarif, github")]
    [InlineData("--fail-on", "errors", "one of error, warning, note, never")]
    public async Task Other_values_are_a_wrong_use(string flag, string value, string expected)
    {
        using var folder = new CheckedFolder();

        var ran = await folder.Check(flag, value);

        Assert.Equal((2, $"error: {flag}: found '{value}'; expected {expected}"), (ran.Code, ran.ErrorLines[0]));
    }

    [Fact]
    public async Task Rules_are_explained_one_by_one_and_all_at_once()
    {
        var one = await Ran.Command("check", "--explain", Warning);
        var all = await Ran.Command("check", "--list-rules");

        Assert.Equal((0, $"{Warning} (warning): An article has no text, no picture and no page on which it goes on: its text is missing, or it is no article.\n"), (one.Code, one.Output));
        Assert.Contains(one.Output, all.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_it_as_JSON()
    {
        using var folder = new CheckedFolder(Page("A1", 1, Article(1, "石桥通车　", "石桥昨天通车。")), Page("A2", 2, ""));

        using var read = JsonDocument.Parse((await folder.Check("--format", "json")).Output);

        Assert.Equal("""{"error":0,"warning":1,"note":1}""", JsonSerializer.Serialize(read.RootElement.GetProperty("counts")));
        var findings = read.RootElement.GetProperty("findings");
        Assert.Equal(
            $$"""{"file":"{{folder["sxrb/2021/2021-10-23/A1.md"]}}","line":8,"code":"blank-edge","severity":"note","message":"the headline begins or ends with white space","fixable":true}""",
            JsonSerializer.Serialize(findings[0]));
        Assert.Equal((JsonValueKind.Null, false), (findings[1].GetProperty("line").ValueKind, findings[1].GetProperty("fixable").GetBoolean()));
    }

    [Fact]
    public async Task A_workflow_of_GitHub_gets_commands_in_which_nothing_can_end_them_early()
    {
        using var folder = new CheckedFolder(Page("A1", 1, Article(1, "石桥通车", "石桥昨天通车。", "review:\n  - \"code::x\": \"100 %, a: b\\nand more\"\n")), ("sxrb/2021/2021-10-23/a,b:c%", ""));

        var lines = (await folder.Check("--format", "github")).Output.Split('\n');

        Assert.Equal($"::notice file={folder["sxrb/2021/2021-10-23/A1.md"]},line=13,title=open-flag::code::x: 100 %25, a: b%0Aand more", lines[0]);
        Assert.StartsWith($"::error file={folder["sxrb/2021/2021-10-23"]}/a%2Cb%3Ac%25,title=stray-file::found 'a,b:c%25', which", lines[1], StringComparison.Ordinal);
        Assert.Equal("1 error, 0 warnings, 1 note", lines[2]);
    }

    [Fact]
    public async Task What_is_not_there_is_found_whatever_is_looked_for()
    {
        using var folder = new CheckedFolder(Page("A1", 1, ""));

        var newspaper = await folder.Check("--newspaper", "nowhere", "--only", "open-flag");
        File.Delete(folder["archive.yml"]);
        var archive = await folder.Check("--only", "open-flag");

        Assert.Equal((1, $"{folder.Content}: broken-content found no newspaper 'nowhere'; expected one of the archive's newspapers: sxrb\n1 error, 0 warnings, 0 notes\n"), (newspaper.Code, newspaper.Output));
        Assert.StartsWith($"{folder.Content}: broken-content found a folder without archive.yml;", archive.Output, StringComparison.Ordinal);
        Assert.Equal(1, archive.Code);
    }

    [Fact]
    public async Task One_newspaper_can_be_looked_at_alone()
    {
        using var folder = new CheckedFolder(
            Page("A1", 1, ""), Page("1", 1, "", newspaper: "lcwb"), Page("2", 2, "# no fields\n", newspaper: "lcwb"), ("lcwb/newspaper.yml", "name: 绿城晚报\n"), ("gone/newspaper.yml", "nam: x\n"));

        var ran = await folder.Check("--newspaper", "sxrb");
        var none = await folder.Check("--newspaper", "nowhere");

        Assert.Equal((0, $"{folder["sxrb/2021/2021-10-23/A1.md"]}: empty-page a page without anything on it\n0 errors, 1 warning, 0 notes\n"), (ran.Code, ran.Output));
        Assert.Equal((1, $"{folder.Content}: broken-content found no newspaper 'nowhere'; expected one of the archive's newspapers: lcwb, sxrb\n1 error, 0 warnings, 0 notes\n"), (none.Code, none.Output));
    }

    [Fact]
    public async Task An_archive_at_fault_still_has_its_pages_looked_at()
    {
        using var folder = new CheckedFolder(("archive.yml", "titel: x\n"), Page("A1", 1, "# no fields\n"));

        var output = (await folder.Check()).Output;

        Assert.Contains("archive.yml:1: unknown-key", output, StringComparison.Ordinal);
        Assert.Contains("A1.md:7: broken-content", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_archive_it_says_where_it_looked()
    {
        var ran = await Ran.Command("check", "--content", "no-such-folder");

        Assert.Equal((1, ""), (ran.Code, ran.Output));
        Assert.StartsWith("error: no-such-folder: found no such folder; expected the archive's folder", ran.Error, StringComparison.Ordinal);
    }
}
