using Archive.Model;

namespace Archive.Import;

/// <summary>Reads received files, each by its format or as text. What it gives depends on the file alone, not on what is read at the same time.</summary>
/// <param name="options">Limits, and what the user said of formats.</param>
/// <param name="newspapers">The newspapers of the archive.</param>
internal sealed class FileImporter(FormatOptions options, IReadOnlyCollection<Newspaper> newspapers)
{
    /// <summary>The pages of a file, one after the other, and the faults of what cannot be read.</summary>
    /// <param name="item">The file.</param>
    /// <param name="seen">Takes the names of the files that were read on the way.</param>
    public IEnumerable<ImportResult> Read(ReceivedItem item, ICollection<string> seen)
    {
        if (item.Format is { } format)
            return FormatImporter.Read(item, format, options, newspapers, seen);
        return [Text(item)];
    }

    private ImportResult Text(ReceivedItem item)
    {
        try
        {
            var result = PageImporter.Import(new ImportRequest
            {
                File = item.File.Name,
                Bytes = Bytes(item.File),
                Shape = item.Shape,
                Order = item.Order,
                Known = item.Known,
                Newspapers = newspapers,
            });
            return result.Draft is { } draft ? result with { Draft = draft with { Image = PagePicture.Beside(item.File, item.Order) } } : result;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var found = new Fault(item.File.Name, Line: null, $"a file that cannot be read ({fault.Message.TrimEnd('.')})", "a readable file with the text of one page");
            return new ImportResult(Draft: null, [found], []);
        }
    }

    private static byte[] Bytes(IReceivedFile file)
    {
        if (file.Length > Array.MaxLength)
            throw new IOException($"{file.Length} bytes are more than a text may have");
        var bytes = new byte[file.Length];
        using var stream = file.Open();
        stream.ReadExactly(bytes);

        // The end of a packed file is where it is checked to be one.
        return stream.ReadByte() < 0 ? bytes : throw new IOException("it grew while it was read");
    }
}
