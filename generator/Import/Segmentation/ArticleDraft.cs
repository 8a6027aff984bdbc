namespace Archive.Import;

/// <summary>An article while it is put together: the heading lines that belong to it and the blocks of its body.</summary>
internal sealed class ArticleDraft
{
    /// <summary>Heading lines in printed order.</summary>
    public List<TextBlock> Heads { get; } = [];

    public List<TextBlock> Body { get; } = [];

    /// <summary>Whether the headings stand below the body.</summary>
    public bool HeadsFollow { get; set; }

    /// <summary>A standing head attached to it.</summary>
    public string? Label { get; set; }

    /// <summary>Decisions about the article as a whole.</summary>
    public List<Model.ReviewFlag> Flags { get; } = [];

    public int Line => Heads.Count > 0 && !HeadsFollow ? Heads[0].Line : Body.Count > 0 ? Body[0].Line : Heads[0].Line;
}
