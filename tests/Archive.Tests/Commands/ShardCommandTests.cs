using Archive.Commands;
using Archive.Tests.Build;

namespace Archive.Tests.Commands;

/// <summary><c>archive build --shard</c> and <c>archive merge</c> as a user meets them.</summary>
public sealed class ShardCommandTests : IDisposable
{
    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task Two_shards_and_a_merge_make_the_site_of_one_build()
    {
        var first = await Shard("1/2");
        await Shard("2/2");
        var merged = await Merge("2-of-2", "1-of-2");
        var single = await Ran.Command("build", "--content", _archive.Content, "--templates", _archive.Templates, "--output", _archive["single"]);

        Assert.Equal([0, 0, 0], [first.Code, merged.Code, single.Code]);
        Assert.Contains("merge PART..", first.Output, StringComparison.Ordinal);
        Assert.Contains("2 newspapers, 3 editions, 4 pages, 4 articles", merged.Output, StringComparison.Ordinal);
        Assert.Equal(SmallArchive.Snapshot(_archive["single"]), SmallArchive.Snapshot(_archive.Output));
    }

    [Fact]
    public async Task Faults_of_a_shard_are_named_as_in_a_build_and_the_merge_names_them_again()
    {
        var broken = _archive.Write(SmallArchive.PagePath("sxrb", "2021-10-24", "A3"), "no front matter\n");

        var (first, second) = (await Shard("1/2"), await Shard("2/2"));
        var merged = await Merge("1-of-2", "2-of-2");

        Assert.Equal([1, 1], [Math.Max(first.Code, second.Code), merged.Code]);
        Assert.Contains($"error: {broken}", first.Error + second.Error, StringComparison.Ordinal);
        Assert.Contains("was published without what is at fault", first.Error + second.Error, StringComparison.Ordinal);
        Assert.Contains($"error: {broken}", merged.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_archive["site/index.html"]));
    }

    [Fact]
    public async Task A_strict_shard_with_a_fault_leaves_no_part_and_the_merge_says_so()
    {
        _archive.Write(SmallArchive.PagePath("sxrb", "2021-10-24", "A3"), "no front matter\n");

        var shard = await Shard("1/1", "--strict");
        var merged = await Merge("1-of-1");

        Assert.Equal([1, 1], [shard.Code, merged.Code]);
        Assert.Contains($"{Part("1-of-1")}: found a folder without part.json; expected a part that 'archive build --shard K/N' has completed", merged.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_which_a_copy_broke_off_is_named_and_nothing_is_published()
    {
        await Shard("1/1");
        await File.WriteAllTextAsync(_archive["parts/1-of-1/site/sxrb/2021-10-23/A1.html"], "<!doctype");

        var merged = await Merge("1-of-1");

        Assert.Equal(1, merged.Code);
        Assert.Contains("sxrb/2021-10-23: found files of other sizes than when they were built", merged.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_archive["site/index.html"]));
    }

    [Fact]
    public async Task A_missing_a_double_and_a_part_of_another_number_are_named()
    {
        foreach (var shard in new[] { "1/3", "2/3", "3/3", "1/2" })
            await Shard(shard);

        Assert.Contains("found 2 of 3 parts; expected the others too: no part of shard 2/3", (await Merge("1-of-3", "3-of-3")).Error, StringComparison.Ordinal);
        Assert.Contains($"{Part("1-of-2")}: found shard 1/2; expected one of 3 shards", (await Merge("1-of-3", "2-of-3", "3-of-3", "1-of-2")).Error, StringComparison.Ordinal);
        Assert.Contains("found shard 2/3, which", (await Merge("1-of-3", "2-of-3", "3-of-3", "2-of-3")).Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_archive.Output));
    }

    [Theory]
    [InlineData("content/sxrb/2021/2021-10-24/A1.md", "渡口停航", "渡口开航", "sxrb/2021-10-24 made from other pages than")]
    [InlineData("content/archive.yml", "水乡", "山乡", "a part made from another archive.yml")]
    [InlineData("content/sxrb/newspaper.yml", "水乡", "山乡", "a part made from another archive.yml or newspaper.yml")]
    [InlineData("templates/article.hbs", "<", "<!-- --><", "a part made with other templates")]
    public async Task A_part_made_from_something_else_is_named(string file, string from, string to, string found)
    {
        await Shard("1/1");
        await Merge("1-of-1");
        var before = SmallArchive.Snapshot(_archive.Output);
        var path = _archive[file];
        var text = await File.ReadAllTextAsync(path);
        await File.WriteAllTextAsync(path, text.Insert(text.IndexOf(from, StringComparison.Ordinal), to).Remove(text.IndexOf(from, StringComparison.Ordinal) + to.Length, from.Length));

        var merged = await Merge("1-of-1");

        Assert.Equal(1, merged.Code);
        Assert.Contains($"error: {Part("1-of-1")}: found {found}", merged.Error, StringComparison.Ordinal);
        Assert.Contains("nothing was published", merged.Error, StringComparison.Ordinal);
        Assert.Equal(before, SmallArchive.Snapshot(_archive.Output));
    }

    [Fact]
    public async Task A_part_of_other_pages_without_search_or_of_another_program_is_named()
    {
        await Shard("1/1");
        Assert.Contains("found a part of a site with search; expected a part of a site without search", (await Merge(["--no-search"], "1-of-1")).Error, StringComparison.Ordinal);

        _archive.AddPage("sxrb", "2021-10-25", "A1", 1, "新的一日", "本报讯 无事。");
        Assert.Contains("found a part of a content folder with other editions", (await Merge("1-of-1")).Error, StringComparison.Ordinal);

        var manifest = _archive["parts/1-of-1/part.json"];
        var text = await File.ReadAllTextAsync(manifest);
        await File.WriteAllTextAsync(manifest, text.Replace("\"program\": \"", "\"program\": \"00000000-0000-0000-0000-000000000000\", \"was\": \"", StringComparison.Ordinal));
        Assert.Contains("of another version of archive (00000000", (await Merge("1-of-1")).Error, StringComparison.Ordinal);
        await File.WriteAllTextAsync(manifest, "{ \"format\": null }");
        Assert.Contains("part.json:1: found a file that no shard wrote", (await Merge("1-of-1")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_that_lacks_a_file_is_named_and_the_merge_can_be_repeated()
    {
        await Shard("1/1");
        var page = _archive["parts/1-of-1/site/sxrb/2021-10-23/A1.html"];
        File.Move(page, page + ".away");
        var merged = await Merge("1-of-1");

        Assert.Equal(1, merged.Code);
        Assert.Contains($"{page}: found no such file; expected the part {Part("1-of-1")} with all its files", merged.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_archive.Output));
        File.Move(page + ".away", page);
        Assert.Equal(0, (await Merge("1-of-1")).Code);
    }

    [Theory]
    [InlineData("0/2")]
    [InlineData("3/2")]
    [InlineData("2")]
    [InlineData("a/b")]
    [InlineData("-1/2")]
    [InlineData("1/100001")]
    public async Task A_wrong_shard_is_wrong_usage(string shard)
    {
        var ran = await Shard(shard);

        Assert.Equal(2, ran.Code);
        Assert.Contains($"--shard: found '{shard}'; expected K/N", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shard_is_not_watched_and_a_folder_of_others_is_no_part()
    {
        Assert.Equal(2, (await Shard("1/2", "--watch")).Code);
        _archive.Write("parts/1-of-2/notes.txt", "");
        var ran = await Shard("1/2");
        Assert.Equal(1, ran.Code);
        Assert.Contains("found a folder with 'notes.txt' in it, which no shard wrote", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ARCHIVE_SHARD=2/8", "2/8")]
    [InlineData("SLURM_ARRAY_TASK_ID=4 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_COUNT=4", "4/4")]
    [InlineData("SLURM_ARRAY_TASK_ID=0 SLURM_ARRAY_TASK_MIN=0 SLURM_ARRAY_TASK_COUNT=4", "1/4")]
    [InlineData("SLURM_ARRAY_TASK_ID=7 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_STEP=3 SLURM_ARRAY_TASK_COUNT=4", "3/4")]
    [InlineData("JOB_COMPLETION_INDEX=0 JOB_COMPLETIONS=3", "1/3")]
    [InlineData("CI_NODE_INDEX=3 CI_NODE_TOTAL=3", "3/3")]
    [InlineData("ARCHIVE_SHARD=1/2 CI_NODE_INDEX=3 CI_NODE_TOTAL=3", "1/2")]
    public void The_environment_tells_the_shard(string environment, string expected)
    {
        var (shard, fault) = ShardEnvironment.Read(Variables(environment));

        Assert.Null(fault);
        Assert.Equal(expected, shard.ToString(), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("", "found none of ARCHIVE_SHARD")]
    [InlineData("ARCHIVE_SHARD=9/8", "found ARCHIVE_SHARD='9/8'; expected K/N")]
    [InlineData("SLURM_ARRAY_TASK_ID=4", "found SLURM_ARRAY_TASK_ID='4', no SLURM_ARRAY_TASK_MIN")]
    [InlineData("SLURM_ARRAY_TASK_ID=4 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_STEP=2 SLURM_ARRAY_TASK_COUNT=4", "expected whole numbers")]
    [InlineData("JOB_COMPLETION_INDEX=1", "found JOB_COMPLETION_INDEX='1' and no JOB_COMPLETIONS")]
    [InlineData("JOB_COMPLETION_INDEX=x JOB_COMPLETIONS=3", "found JOB_COMPLETION_INDEX='x'; expected a whole number from 0 on")]
    [InlineData("CI_NODE_INDEX=0 CI_NODE_TOTAL=3", "found CI_NODE_INDEX='0' and CI_NODE_TOTAL='3'; expected a task among as many")]
    public void An_environment_that_tells_none_is_answered_with_what_was_found(string environment, string expected)
    {
        var (shard, fault) = ShardEnvironment.Read(Variables(environment));

        Assert.Null(shard);
        Assert.Contains(expected, fault, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Auto_takes_the_shard_of_the_environment_and_the_part_goes_to_its_own_folder()
    {
        using var task = CommandProcess.Shell(_archive.Root, "SLURM_ARRAY_TASK_ID=2 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_COUNT=3 \"$0\" build --shard auto --quiet");
        Assert.Equal(0, (await task.EndAsync()).Code);
        Assert.True(File.Exists(_archive["parts/2-of-3/part.json"]));

        using var wrong = CommandProcess.Shell(_archive.Root, "ARCHIVE_SHARD=4/3 \"$0\" build --shard auto");
        var ran = await wrong.EndAsync();
        Assert.Equal(2, ran.Code);
        Assert.Contains("--shard auto: found ARCHIVE_SHARD='4/3'; expected K/N", ran.Error, StringComparison.Ordinal);
    }

    private static Func<string, string?> Variables(string environment)
    {
        var variables = environment.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return name => variables.GetValueOrDefault(name);
    }

    private string Part(string name) => _archive[$"parts/{name}"];

    private Task<Ran> Shard(string shard, params string[] more) =>
        Ran.Command(["build", "--shard", shard, "--content", _archive.Content, "--templates", _archive.Templates, "--output", Part(shard.Replace("/", "-of-", StringComparison.Ordinal)), .. more]);

    private Task<Ran> Merge(params string[] parts) => Merge([], parts);

    private Task<Ran> Merge(string[] more, params string[] parts) =>
        Ran.Command(["merge", .. parts.Select(Part), "--content", _archive.Content, "--templates", _archive.Templates, "--output", _archive.Output, .. more]);
}
