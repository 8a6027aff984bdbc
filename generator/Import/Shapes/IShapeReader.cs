namespace Archive.Import;

/// <summary>Reads the text lines of one shape, furniture already gone, into logical blocks.</summary>
internal interface IShapeReader
{
    IReadOnlyList<TextBlock> Read(IReadOnlyList<SourceLine> lines);
}
