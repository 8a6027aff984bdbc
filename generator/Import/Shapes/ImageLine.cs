namespace Archive.Import;

/// <summary>A line of Markdown OCR that is an image, with or without a jump line.</summary>
internal static class ImageLine
{
    /// <summary>An image and, on its line, before or behind it, at most one jump line, in their order; none when the line is anything else.</summary>
    public static IReadOnlyList<(BlockRole Role, string Text)> PartsOf(string line)
    {
        if (MarkdownSyntax.IsImage(line))
            return [(BlockRole.Image, line)];
        if (!line.Contains("![", StringComparison.Ordinal) || JumpMark.FindAll(line) is not [var mark])
            return [];
        var (before, printed, after) = (line[..mark.Start].TrimEnd(), line[mark.Start..mark.End], line[mark.End..].TrimStart());
        if (after.Length == 0 && MarkdownSyntax.IsImage(before))
            return [(BlockRole.Image, before), (BlockRole.Jump, printed)];
        return before.Length == 0 && MarkdownSyntax.IsImage(after) ? [(BlockRole.Jump, printed), (BlockRole.Image, after)] : [];
    }
}
