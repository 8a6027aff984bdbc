using Archive.Tests.Build;
using Archive.Tests.Commands;

namespace Archive.Tests.Check;

/// <summary>A content folder with one invented newspaper, and what <c>archive check</c> says of it.</summary>
internal sealed class CheckedFolder : IDisposable
{
    private readonly TempFolder _folder = new();

    public CheckedFolder(params (string Name, string Text)[] files)
    {
        _folder.Write("content/archive.yml", "title: 水乡报纸\n");
        _folder.Write("content/sxrb/newspaper.yml", "name: 水乡日报\n");
        foreach (var (name, text) in files)
            Write(name, text);
    }

    public string Content => _folder["content"];

    public string this[string name] => _folder[$"content/{name}"];

    /// <summary>Writes a file below content/.</summary>
    public string Write(string name, string text) => _folder.Write($"content/{name}", text);

    public Task<Ran> Check(params string[] arguments) => Ran.Command(["check", "--content", Content, .. arguments]);

    /// <summary>The findings of one rule, a line each, with the names of files as below content/.</summary>
    public async Task<string[]> FindingsOf(string code)
    {
        var ran = await Check("--only", code, "--fail-on", "never");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        return [.. ran.Output.Replace($"{Content}/", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries).SkipLast(1)];
    }

    public void Dispose() => _folder.Dispose();
}
