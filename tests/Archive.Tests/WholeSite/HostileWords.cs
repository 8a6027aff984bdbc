namespace Archive.Tests.WholeSite;

/// <summary>What HTML, templates, Markdown, YAML, JSON, addresses and terminals take for their own.</summary>
internal static class HostileWords
{
    /// <summary>Words without white space, so that no line break can part them.</summary>
    public static readonly string[] Words =
    [
        "<script>alert(1)</script>", "\"onload=\"alert(1)", "'onclick='alert(1)", "\"><svg/onload=alert(1)>", "</title></article>", "<!--", "{{title}}", "{{{x}}}", "{{>page}}",
        "../../etc/passwd", "]]>", "&amp;", "&lt;b&gt;", "javascript:alert(1)", "data:text/html,x", "\u202Egnp.exe", "😀", "${alert(1)}", "%3Cscript%3E",
    ];

    /// <summary>All words in one line after a name that tells which field it is, with a lone carriage return between two of them.</summary>
    public static string In(string field) => $"{field} {string.Join(' ', Words[..3])}\r{string.Join(' ', Words[3..])}";

    /// <summary>The same without the line break, for places that end at one.</summary>
    public static string OneLine(string field) => $"{field} {string.Join(' ', Words)}";

    /// <summary>A file name of the words that may stand in one.</summary>
    public static string FileName(string name) => $"{name}{string.Concat(Words.Where(word => !word.Contains('/', StringComparison.Ordinal)))}";
}
