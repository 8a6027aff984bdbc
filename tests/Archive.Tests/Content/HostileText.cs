using FsCheck;
using FsCheck.Fluent;

namespace Archive.Tests.Content;

/// <summary>Texts made of everything that means something to Markdown, YAML, HTML or a template.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "中", "文", "杭州日报", "，", "。", "“", "”", "——", "《", "》", "a", "B", "word", "0", "1", "12", "2019-11", "1e3", "null", "yes", "~",
        " ", " ", "  ", "    ", "\u00A0", "\u3000", "#", "##", "-", "---", "===", "+", "*", "**", "***", "_", "__", "`", "``", "```", "~~~", ">", "|", "|-|",
        "1. ", "1) ", "1.着力", "- ", "* ", "\\", "\\\\", "<", "</", "<script>", "<!--", "<?", "<div", "</div>", "<http://a.b>", "<a@b.c>", "<1_&@b.c>", "http://a.b/c?d=e&f",
        "someone@example.org", "&", "&amp;", "&#32;", "&#x41;", "&nbsp;", ";", "[", "]", "(", ")", "![", "](", "[a](b)", "[a]: b", "[a]:", "]:", ":", ": ", " #", "{{", "}}", "{%", "'", "\"",
        "!", "?", "=", "%", "@", "^", "$", "..", "../", "...", ",", "😀", "𠮷", "é", "é", "\u200B", "\uFEFF", "\u2028", "\u0085", "(line 3)", " (line 4)", "(line ?)",
        "```article", "id: 1", "article", "\u202E",
    ];

    /// <summary>One line without control characters but the odd C1 one; never empty.</summary>
    public static Gen<string> Line { get; } =
        from size in Gen.Frequency((8, Gen.Choose(1, 5)), (2, Gen.Choose(6, 20)))
        from pieces in Gen.Elements(Pieces).ArrayOf(size)
        select string.Concat(pieces);

    /// <summary>A line with tabs and line breaks as well.</summary>
    public static Gen<string> AnyText { get; } =
        from size in Gen.Choose(1, 3)
        from pieces in Gen.Frequency((6, Line), (1, Gen.Elements("\t", "\n", "\r", "\r\n", "\n---\n", "\n```\n", "\f", "\v", "\u0001", "\u007F"))).ArrayOf(size)
        select string.Concat(pieces);

    public static Gen<string?> Optional(Gen<string> text) => Gen.Frequency((2, Gen.Constant<string?>(null)), (1, text.Select(value => (string?)value)));
}
