namespace Archive.Import;

/// <summary>The roles that a line has by its words alone, the same in every shape.</summary>
internal static class LineRole
{
    /// <summary>Lines longer than this are running text, whatever they say.</summary>
    private const int LongestMark = 120;

    /// <summary>The role of a line among others.</summary>
    public static BlockRole? Of(IReadOnlyList<SourceLine> lines, int i) => Of(lines[i].Text) ?? ByLineAbove(lines, i);

    /// <summary>The role that a line has by the one above it: a position under an English byline is part of it, — Staff report signs the sentence above.</summary>
    public static BlockRole? ByLineAbove(IReadOnlyList<SourceLine> lines, int i)
    {
        if (SourceNote.IsClosingDateline(lines, i))
            return BlockRole.SourceNote;
        var signs = i > 0 && (Byline.IsDashed(lines[i].Text) && Punctuation.EndsSentence(lines[i - 1].Text) || Byline.IsEnglishContinuation(lines[i].Text) && Of(lines[i - 1].Text) == BlockRole.Byline);
        return signs ? BlockRole.Byline : null;
    }

    public static BlockRole? Of(string text)
    {
        if (text.Length > LongestMark)
            return null;
        if (JumpMark.Line(text) is not null)
            return BlockRole.Jump;
        if (TeaserMark.IsBoxLabel(text))
            return BlockRole.TeaserLabel;
        if (TeaserMark.Line(text) is not null)
            return BlockRole.TeaserPointer;
        if (SourceNote.IsLine(text))
            return BlockRole.SourceNote;
        if (CreditLine.IsLine(text))
            return BlockRole.Credit;
        if (Byline.IsLine(text))
            return BlockRole.Byline;
        return CreditLine.IsCaption(text) || CreditLine.EndsCaption(text) && !Dateline.Opens(text) ? BlockRole.Caption : null;
    }
}
