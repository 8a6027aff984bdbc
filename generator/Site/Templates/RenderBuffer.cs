namespace Archive.Site;

/// <summary>Memory in which a thread renders one page after the other, so that a page leaves nothing behind.</summary>
internal static class RenderBuffer
{
    [ThreadStatic]
    private static TextBuffer? _writer;

    /// <summary>The UTF-8 of what is written, lent until the thread renders the next page.</summary>
    public static ReadOnlyMemory<byte> ToUtf8(Action<TextWriter> write)
    {
        var writer = _writer ??= new TextBuffer();
        writer.Clear();
        write(writer);
        return writer.ToUtf8();
    }
}
