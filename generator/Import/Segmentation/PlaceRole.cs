namespace Archive.Import;

/// <summary>Roles that words alone do not give, but words and place do: a membership and a name below a headline, a signature below a text.</summary>
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
        if (above == BlockRole.Image && EmWidth.Of(text) <= WidestCaption && !Dateline.Opens(text))
            return BlockRole.Caption;
        return above is BlockRole.Paragraph or BlockRole.List && Byline.IsSignature(text) ? text[0] is '—' or '–' or '-' ? BlockRole.Byline : BlockRole.Paragraph : null;
    }
}
