namespace Archive.Import;

/// <summary>
/// Reads the lines of a body whose source parts its paragraphs: each line is a paragraph, unless its words or its shortness say that it
/// is a crosshead, a credit, a byline or a jump mark.
/// </summary>
internal static class BodyLines
{
    private const string Indent = "\u3000\u3000";
    private static readonly WebExportReader Reader = new();

    public static IReadOnlyList<TextBlock> Read(IEnumerable<(string Text, int Line)> lines) =>
        Reader.Read([.. lines.Select(line => new SourceLine(line.Line, line.Text, Indent, BlanksBefore: 0))]);

    /// <summary>The lines of a text field; blank lines part nothing more than line breaks do.</summary>
    /// <param name="text">The text, with whatever line breaks.</param>
    /// <param name="line">The line of the source on which it starts.</param>
    public static IReadOnlyList<TextBlock> Read(string text, int line) =>
        Read(SourceText.Parse(text).Lines.Select(read => (read.Text, line + read.Number - 1)));
}
