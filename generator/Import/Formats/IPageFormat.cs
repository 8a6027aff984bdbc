using Archive.Model;

namespace Archive.Import;

/// <summary>A format that says more of a page than its lines of text: boxes, structure, fields. One class for each.</summary>
internal interface IPageFormat
{
    /// <summary>Whether its files lead to others (a METS file to its ALTO files, a page view to its articles), which then are not read by themselves.</summary>
    bool Leads { get; }

    /// <summary>Whether a file is of this format.</summary>
    /// <param name="file">The file.</param>
    /// <param name="head">Its first 4,096 bytes, or all of it.</param>
    bool Recognizes(IReceivedFile file, ReadOnlySpan<byte> head);

    /// <summary>Reads the pages of a file one after the other, so that a file of many pages is never held whole.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">Limits, and what the user said of the format.</param>
    /// <param name="faults">Takes what cannot be read; the other pages of the file are read all the same.</param>
    IEnumerable<ReadPage> Read(IReceivedFile file, FormatOptions options, ICollection<Fault> faults);
}
