namespace Archive.Content;

/// <summary>A piece of YAML that knows its line in the file, for messages.</summary>
/// <param name="Line">1-based line of the file.</param>
internal abstract record YamlNode(int Line)
{
    /// <summary>What the piece is, for messages.</summary>
    public abstract string Description { get; }
}

/// <summary>
/// A scalar. Every value is kept as the text that was written: <c>page: 1</c>, <c>date: 2019-11</c> and <c>section: yes</c>
/// are no number, no sum and no truth value here.
/// </summary>
/// <param name="Line">1-based line of the file.</param>
/// <param name="Text">The text, or null where nothing (or an unquoted <c>null</c> or <c>~</c>) is written.</param>
internal sealed record YamlScalar(int Line, string? Text) : YamlNode(Line)
{
    public override string Description => Text is null ? "nothing" : FaultLog.Quote(Text);
}

/// <summary>A list.</summary>
internal sealed record YamlSequence(int Line, IReadOnlyList<YamlNode> Items) : YamlNode(Line)
{
    public override string Description => "a list";
}

/// <summary>Keys with their values, in the order of the file.</summary>
internal sealed record YamlMapping(int Line, IReadOnlyList<YamlEntry> Entries) : YamlNode(Line)
{
    public override string Description => "keys with values";
}

/// <summary>One key with its value.</summary>
internal sealed record YamlEntry(int Line, string Key, YamlNode Value);
