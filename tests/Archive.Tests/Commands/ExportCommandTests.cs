using Archive.Build;
using Archive.Tests.Build;

namespace Archive.Tests.Commands;

/// <summary><c>archive export</c> as a user meets it.</summary>
public sealed class ExportCommandTests : IDisposable
{
    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task An_export_says_what_it_made()
    {
        var ran = await Export();

        Assert.Equal(0, ran.Code);
        Assert.Empty(ran.Error);
        Assert.StartsWith($"3 editions, 4 articles in 1 file in {_archive["out"]}, ", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_are_named_and_the_good_pages_exported()
    {
        var broken = _archive.Write(SmallArchive.PagePath("sxrb", "2021-10-23", "A3"), "no front matter\n");

        var ran = await Export();

        Assert.Equal(1, ran.Code);
        Assert.Contains($"error: {broken}", ran.Error, StringComparison.Ordinal);
        Assert.Contains("exported without what is at fault", ran.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_archive["out/articles-0001.ndjson"]));
    }

    [Fact]
    public async Task Without_an_archive_nothing_is_written()
    {
        var ran = await Ran.Command("export", "--format", "opensearch", "--content", _archive["none"], "--output", _archive["out"]);

        Assert.Equal(1, ran.Code);
        Assert.Contains("--content DIR", ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_archive["out"]));
    }

    [Theory]
    [InlineData("A1", "--newspaper", "lcwb", "1 edition, 1 article")]
    [InlineData("A2", "--edition", "2021-10-23", "1 edition, 2 articles")]
    [InlineData("A3", "--from", "2021-10-24", "1 edition, 1 article")]
    [InlineData("A4", "--to", "2021-10-23", "2 editions, 3 articles")]
    [InlineData("A5", "--from", "2019-11-15", "3 editions, 4 articles")]
    [InlineData("A6", "--to", "2020", "1 edition, 1 article")]
    public async Task Editions_are_chosen_by_newspaper_key_and_time(string name, string flag, string value, string said)
    {
        var ran = await Ran.Command("export", "--format", "jsonl", "--content", _archive.Content, "--output", _archive[name], flag, value);

        Assert.Equal(0, ran.Code);
        Assert.StartsWith($"{said} in 1 file", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--newspaper", "nobody", "found no newspaper 'nobody'; expected one of the archive's newspapers: lcwb, sxrb")]
    [InlineData("--edition", "1999-01-01", "found no edition with the key '1999-01-01'")]
    [InlineData("--from", "2030", "found no edition from 2030-01-01")]
    public async Task A_choice_of_nothing_is_a_fault(string flag, string value, string said)
    {
        var ran = await Ran.Command("export", "--format", "csv", "--content", _archive.Content, "--output", _archive["a.csv"], flag, value);

        Assert.Equal(1, ran.Code);
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_archive["a.csv"]));
    }

    [Theory]
    [InlineData("--format", "pdf", "--format: found 'pdf'; expected opensearch, csv, jsonl, epub, bagit")]
    [InlineData("--from", "yesterday", "--from: found 'yesterday'; expected an EDTF date")]
    [InlineData("--newspaper", "A B", "--newspaper: found 'A B'; expected lower-case letters")]
    public async Task A_wrong_value_of_a_flag_is_named(string flag, string value, string said)
    {
        string[] format = flag == "--format" ? [] : ["--format", "csv"];

        var ran = await Ran.Command(["export", .. format, "--content", _archive.Content, flag, value]);

        Assert.Equal(2, ran.Code);
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/a.csv", "overlaps")]
    [InlineData("content", "overlaps")]
    [InlineData("templates", "found a folder")]
    [InlineData("none/a.csv", "found a file in a folder that is not there")]
    public async Task A_place_where_no_file_can_be_is_a_fault(string output, string said)
    {
        var before = SmallArchive.Snapshot(_archive.Root);

        var ran = await Ran.Command("export", "--format", "csv", "--content", _archive.Content, "--output", _archive[output]);

        Assert.Equal(1, ran.Code);
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
        Assert.Equal(before, SmallArchive.Snapshot(_archive.Root));
    }

    [Theory]
    [InlineData(ExportFormat.OpenSearch, "exporting")]
    [InlineData(ExportFormat.Csv, "exporting")]
    [InlineData(ExportFormat.Jsonl, "exporting")]
    [InlineData(ExportFormat.Epub, "exporting")]
    [InlineData(ExportFormat.BagIt, "packing")]
    public void An_interrupted_export_leaves_nothing(ExportFormat format, string step)
    {
        using var interruption = new CancellationTokenSource();
        var export = new ArchiveExport(new ExportOptions { Format = format, Content = _archive.Content, Output = _archive["out"], Jobs = 1 }, new Interrupter(step, interruption));

        Assert.ThrowsAny<OperationCanceledException>(() => export.Run(interruption.Token));

        Assert.Equal("content\ntemplates", _archive.Names);
    }

    private Task<Ran> Export() => Ran.Command("export", "--format", "opensearch", "--content", _archive.Content, "--output", _archive["out"]);

    /// <summary>Ends a run at the first report of a step.</summary>
    private sealed class Interrupter(string step, CancellationTokenSource interruption) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value)
        {
            if (value.Step == step)
                interruption.Cancel();
        }
    }
}
