namespace Archive.Tests.Check;

/// <summary>Pages of an invented newspaper, as files below content/.</summary>
internal static class Pages
{
    /// <summary>A page of one edition.</summary>
    /// <param name="label">Its label, and its file's name.</param>
    /// <param name="sequence">Its place.</param>
    /// <param name="body">What stands below the front matter.</param>
    /// <param name="date">The edition's date.</param>
    /// <param name="newspaper">The newspaper.</param>
    public static (string Name, string Text) Page(string label, int sequence, string body, string date = "2021-10-23", string newspaper = "sxrb") => (
        $"{newspaper}/{date[..4]}/{date.TrimEnd('?')}/{label}.md",
        $"---\nnewspaper: {newspaper}\ndate: {date}\npage: \"{label}\"\nsequence: {sequence}\n---\n{body}");

    /// <summary>A page with one short article.</summary>
    public static (string Name, string Text) Page(string label, int sequence) => Page(label, sequence, Article(1, $"第{sequence}版的稿件", "本报讯 南溪水位昨天回落。"));

    /// <summary>An article: headline, fields, text.</summary>
    public static string Article(int id, string headline, string text, string fields = "") => $"\n# {headline}\n\n```article\nid: {id}\n{fields}```\n{(text.Length == 0 ? "" : $"\n{text}\n")}";

    public static string Furniture(params string[] lines) => $"\n```furniture\n{string.Join('\n', lines)}\n```\n";
}
