namespace Archive.Import;

/// <summary>One line of a source that is not blank.</summary>
/// <param name="Number">1-based, in the file.</param>
/// <param name="Text">Without white space at either end.</param>
/// <param name="Indent">White space cut from the start.</param>
/// <param name="BlanksBefore">Blank lines between it and the line before; for the first line, before it in the file.</param>
internal sealed record SourceLine(int Number, string Text, string Indent, int BlanksBefore)
{
    /// <summary>The set width in em (see <see cref="EmWidth"/>).</summary>
    public double Width { get; } = EmWidth.Of(Text);

    /// <summary>Whether it is set in by two characters or more, as a paragraph's first line is.</summary>
    public bool IsIndented => Indent.Length >= 2 || Indent.Contains('\u3000', StringComparison.Ordinal);
}
