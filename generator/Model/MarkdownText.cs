namespace Archive.Model;

/// <summary>The border between plain text and the CommonMark in which content/ keeps it.</summary>
public static class MarkdownText
{
    /// <summary>The plain text of a block's Markdown: markup gone, entities and escapes resolved.</summary>
    public static string ToPlain(string markdown) => throw new NotSupportedException(markdown);

    /// <summary>CommonMark that reads back as exactly this text, with as few backslashes as can be.</summary>
    public static string Escape(string text) => throw new NotSupportedException(text);
}
