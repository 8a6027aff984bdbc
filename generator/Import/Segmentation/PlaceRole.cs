namespace Archive.Import;

/// <summary>Roles that words alone do not give, but words and place do: a membership and a name below a headline, a signature below a text.</summary>
internal static class PlaceRole
{
    private const double WidestCaption = 50;

    public static BlockRole? Of(List<TextBlock> blocks, string text)
    {
        if (blocks.Count == 0)
            return null;
        var above = blocks[^1].Role;
        if (above == BlockRole.Heading)
            return Byline.IsBelowHeadline(text) ? BlockRole.Byline : null;
        if (above == BlockRole.Image && EmWidth.Of(text) <= WidestCaption && !Dateline.Opens(text))
            return BlockRole.Caption;
        return above is BlockRole.Paragraph or BlockRole.List && Byline.IsSignature(text) ? text[0] is '—' or '–' or '-' ? BlockRole.Byline : BlockRole.Paragraph : null;
    }
}
