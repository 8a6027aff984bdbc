using Archive.Model;

namespace Archive.Import;

/// <summary>Reads a file of a format, page by page, to drafts: by the same rules as plain text from the moment on when its lines are known.</summary>
internal static class FormatImporter
{
    /// <summary>The pages of a file, and what of it could not be read.</summary>
    /// <param name="item">The file.</param>
    /// <param name="format">Its format.</param>
    /// <param name="options">Limits, and what the user said of the format.</param>
    /// <param name="newspapers">The newspapers of the archive.</param>
    /// <param name="seen">Takes the names of the files that were read on the way.</param>
    public static IEnumerable<ImportResult> Read(
        ReceivedItem item, IPageFormat format, FormatOptions options, IReadOnlyCollection<Newspaper> newspapers, ICollection<string> seen)
    {
        var faults = new List<Fault>();
        var file = new TrackedFile(item.File, seen);
        using var pages = format.Read(file, options, faults).GetEnumerator();
        string? hash = null;
        while (Next(pages, file, faults) is { } page)
        {
            hash ??= SourceHash.Of(item.File);
            var source = SourceHash.SourceOf(item.File, hash, page);
            var (draft, notes) = DraftMaker.Make(WithPlainLabel(page), source, item.Known, newspapers);
            draft = draft with { Order = item.Order, IsPart = !format.Leads && page.Blocks.Count == 0, Image = draft.Image ?? PagePicture.Beside(item.File, item.Order) };
            yield return new ImportResult(draft, [.. faults], notes);
            faults.Clear();
        }

        if (faults.Count > 0)
            yield return new ImportResult(Draft: null, [.. faults], []);
    }

    /// <summary>The next page; null at the end, or where the file breaks.</summary>
    private static ReadPage? Next(IEnumerator<ReadPage> pages, TrackedFile file, List<Fault> faults)
    {
        try
        {
            return pages.MoveNext() ? pages.Current : null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Whatever a broken file does to a reader, the other files are read.
            faults.Add(new Fault(file.Name, Line: null, $"a file that cannot be read ({fault.Message.TrimEnd('.')})", "a whole file of its format"));
            return null;
        }
    }

    /// <summary>A label as papers print it, or none when no page could have it.</summary>
    private static ReadPage WithPlainLabel(ReadPage page)
    {
        if (page.Printed.Label is not { } printed)
            return page;
        var label = PrintedLabel.Normalize(printed);
        return PageLabel.IsValid(label)
            ? page with { Printed = page.Printed with { Label = label } }
            : page with
            {
                Printed = page.Printed with { Label = null },
                Notes = [.. page.Notes, $"the source calls the page '{ReceivedName.Shortened(printed)}', which no label can be"],
            };
    }
}
