using Archive.Commands;

namespace Archive.Tests.Commands;

/// <summary>Wrong command lines: one clear message each, exit code 2, nothing done.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("build", "--ouput", "x")]
    [InlineData("build", "surplus")]
    [InlineData("build", "--output", "")]
    [InlineData("biuld")]
    [InlineData("export")]
    [InlineData("export", "--format", "solr")]
    [InlineData("import")]
    [InlineData("import", "")]
    [InlineData("import", "a.txt", "--date", "2020-13")]
    [InlineData("import", "a.txt", "--date", "yesterday")]
    [InlineData("import", "a.txt", "--page", "A/4")]
    [InlineData("import", "a.txt", "--page", "..")]
    [InlineData("import", "a.txt", "--newspaper", "Up Per")]
    [InlineData("import", "a.txt", "--shape", "round")]
    [InlineData("import", "a.txt", "--low-confidence", "2")]
    [InlineData("import", "a.txt", "--low-confidence", "-0.5")]
    [InlineData("import", "a.txt", "--max-depth", "100000")]
    [InlineData("init", "")]
    [InlineData("init", "x", "--host", "nope")]
    [InlineData("new", "workflow", "nope")]
    [InlineData("new", "edition", "hzrb", "2021-10-23", "--edition", "0")]
    [InlineData("check", "--only", "")]
    [InlineData("publish-plan", "--host", "nope")]
    [InlineData("serve", "--port", "66000")]
    [InlineData("serve", "--port", "http")]
    [InlineData("serve", "--no-watch", "--strict")]
    [InlineData]
    public async Task A_wrong_command_line_ends_with_2(params string[] arguments)
    {
        var ran = await Ran.Command(arguments);

        Assert.Equal(2, ran.Code);
        Assert.StartsWith("error: ", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Output);
    }

    [Theory]
    [InlineData("did you mean --output?", "build", "--ouput", "x")]
    [InlineData("did you mean build?", "biuld")]
    [InlineData("did you mean --dry-run?", "import", "a.txt", "--dryrun")]
    [InlineData("archive import --help", "import")]
    public async Task A_slip_is_answered_with_the_nearest_right_spelling(string expected, params string[] arguments) =>
        Assert.Contains(expected, (await Ran.Command(arguments)).Error, StringComparison.Ordinal);

    [Fact]
    public async Task A_misspelt_command_is_not_called_missing() =>
        Assert.DoesNotContain("Required", (await Ran.Command("biuld")).Error, StringComparison.Ordinal);

    [Fact]
    public async Task A_wrong_value_is_named_with_what_was_expected()
    {
        var ran = await Ran.Command("import", "a.txt", "--date", "2021-02-30", "--page", "A/4", "--shape", "round");

        Assert.Contains("'2021-02-30'; expected a day that its month has", ran.Error, StringComparison.Ordinal);
        Assert.Contains("'A/4'; expected letters and digits", ran.Error, StringComparison.Ordinal);
        Assert.Contains("'round'; expected one of ", ran.Error, StringComparison.Ordinal);
        Assert.Contains("plain-ocr", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_documents_the_exit_codes()
    {
        var ran = await Ran.Command("--help");

        Assert.Equal(0, ran.Code);
        Assert.All(["0    done", "1    faults", "2    wrong usage", "3    nothing written because of edits by hand", "130  interrupted"], line =>
            Assert.Contains(line, ran.Output, StringComparison.Ordinal));
        Assert.Empty(ran.Error);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("build")]
    [InlineData("serve")]
    public async Task Every_command_has_help(string command)
    {
        var ran = await Ran.Command(command, "--help");

        Assert.Equal(0, ran.Code);
        Assert.Contains($"archive {command}", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_is_printed()
    {
        var ran = await Ran.Command("--version");

        Assert.Equal(0, ran.Code);
        Assert.Matches(@"^\d+\.\d+\.\d+", ran.Output);
    }

    [Fact]
    public async Task Names_that_start_with_an_at_sign_are_names()
    {
        var ran = await Ran.Command("import", "@nowhere.txt", "--dry-run");

        Assert.Contains("@nowhere.txt: found no such file", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain 报纸 é", "plain 报纸 é")]
    [InlineData("a\u001b[31mred", "a\\u001B[31mred")]
    [InlineData("two\nlines", "two\\u000Alines")]
    [InlineData("\u202Egnp.exe", "\\u202Egnp.exe")]
    public void User_text_cannot_drive_the_terminal(string text, string shown) => Assert.Equal(shown, Terminal.Harmless(text));

    [Fact]
    public async Task User_text_is_never_read_as_markup()
    {
        var ran = await Ran.Command("import", "[red]a[/].txt", "[unclosed", "--dry-run");

        Assert.Equal(1, ran.Code);
        Assert.Contains("error: [red]a[/].txt: found no such file", ran.Error, StringComparison.Ordinal);
        Assert.Contains("error: [unclosed: found no such file", ran.Error, StringComparison.Ordinal);
    }
}
