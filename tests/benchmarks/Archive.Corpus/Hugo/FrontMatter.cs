using System.Globalization;
using System.Text;
using Archive.Content;

namespace Archive.Corpus.Hugo;

/// <summary>The front matter of one of Hugo's pages: YAML, without the keys that have no value.</summary>
internal sealed class FrontMatter
{
    private readonly StringBuilder _text = new("---\n");

    public FrontMatter Add(string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            _text.Append(key).Append(": ").Append(YamlText.Write(value)).Append('\n');
        return this;
    }

    public FrontMatter Add(string key, int value)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{key}: {value}\n");
        return this;
    }

    /// <summary>A day, which Hugo reads as a date only without quotes.</summary>
    public FrontMatter Add(string key, DateOnly? day)
    {
        if (day is { } known)
            _text.Append(CultureInfo.InvariantCulture, $"{key}: {known:yyyy-MM-dd}\n");
        return this;
    }

    public FrontMatter Add(string key, IReadOnlyCollection<string> values)
    {
        if (values.Count > 0)
            _text.Append(key).Append(":\n");
        foreach (var value in values)
            _text.Append("  - ").Append(YamlText.Write(value)).Append('\n');
        return this;
    }

    /// <summary>No list of pages names it.</summary>
    public FrontMatter AddUnlisted()
    {
        _text.Append("_build:\n  list: never\n");
        return this;
    }

    /// <summary>The whole file.</summary>
    /// <param name="blocks">The Markdown below the front matter.</param>
    public string Above(IEnumerable<string> blocks)
    {
        _text.Append("---\n");
        foreach (var block in blocks)
            _text.Append('\n').Append(block).Append('\n');
        return _text.ToString();
    }
}
