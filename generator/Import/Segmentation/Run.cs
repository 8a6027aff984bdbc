namespace Archive.Import;

/// <summary>A run of neighbouring blocks that are all headings, or all body.</summary>
internal sealed class Run(bool isHead)
{
    public bool IsHead { get; } = isHead;

    public List<TextBlock> Blocks { get; } = [];

    /// <summary>Characters, for weighing.</summary>
    public IEnumerable<string> Texts => Blocks.Select(b => b.Text);

    /// <summary>The first block that is a paragraph, or null.</summary>
    public TextBlock? FirstParagraph => Blocks.Find(b => b.Role == BlockRole.Paragraph);

    /// <summary>Whether there is text in it, not only pictures and marks.</summary>
    public bool HasText => Blocks.Exists(b => b.Role is BlockRole.Paragraph or BlockRole.List or BlockRole.Table);

    /// <summary>Whether the body opens as a news story does: dateline, byline in brackets, or a byline on a line of its own.</summary>
    public bool Opens => Blocks.Count > 0 && (Blocks[0].Role == BlockRole.Byline || (Blocks[0].Role == BlockRole.Credit && CreditLine.NamesWriter(Blocks[0].Text)) || FirstParagraph is { } first && Dateline.Opens(first.Text) && Blocks.IndexOf(first) <= 2);
}
