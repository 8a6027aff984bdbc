namespace Archive.Import;

/// <summary>Roles that words alone do not give, but words and place do: a membership and a name below a headline, the number of a first section below a byline, a signature below a text.</summary>
internal static class PlaceRole
{
    private const double WidestCaption = 50;

    /// <summary>The role of a line that has none by its words; null where place tells nothing either.</summary>
    /// <param name="above">The role of the block above; null at the head of a page.</param>
    /// <param name="text">The line.</param>
    public static BlockRole? Of(BlockRole? above, string text)
    {
        if (above == BlockRole.Heading)
            return Byline.IsBelowHeadline(text) ? BlockRole.Byline : null;
        if (above == BlockRole.Image && EmWidth.Of(text) <= WidestCaption && !Dateline.Opens(text) && !IsProse(text))
            return BlockRole.Caption;
        if (above == BlockRole.Byline && Outline.OpensSection(text) || above == BlockRole.Paragraph && Outline.IsNumber(text))
            return BlockRole.Crosshead;
        return above is BlockRole.Paragraph or BlockRole.List && Byline.IsSignature(text) ? text[0] is '—' or '–' or '-' ? BlockRole.Byline : BlockRole.Paragraph : null;
    }

    /// <summary>Names alone between a headline and the number or crosshead of the first section are the author's; null for any other line.</summary>
    public static BlockRole? AboveSection(BlockRole? above, IReadOnlyList<SourceLine> lines, int i) =>
        above == BlockRole.Heading && i + 1 < lines.Count && Names.IsBareList(lines[i].Text) && Outline.OpensSection(lines[i + 1].Text) ? BlockRole.Byline : null;

    /// <summary>A caption says what is seen, in one sentence, or ends with who took the picture; more sentences are the text that goes on.</summary>
    private static bool IsProse(string text) => Punctuation.HasInnerStop(text) && !CreditLine.EndsCaption(text) && !CreditLine.IsCaption(text);
}
