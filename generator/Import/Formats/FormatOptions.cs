namespace Archive.Import;

/// <summary>How formats are read. Every limit has a default that no honest file comes near to.</summary>
public sealed record FormatOptions
{
    /// <summary>The largest file that is read, in bytes, unpacked.</summary>
    public long MaxFileBytes { get; init; } = 256L << 20;

    /// <summary>The deepest nesting of elements.</summary>
    public int MaxDepth { get; init; } = 512;

    /// <summary>The longest text of one element, in characters.</summary>
    public int MaxTextLength { get; init; } = 16 << 20;

    /// <summary>The most elements of one HTML page.</summary>
    public int MaxHtmlElements { get; init; } = 200_000;

    /// <summary>Below this word confidence, from 0 to 1, a passage is flagged for review.</summary>
    public double LowConfidence { get; init; } = 0.5;

    /// <summary>The columns of a table by the field that each holds; empty where the table's own names say it.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether pictures of the pages are made where the format has none but can be drawn: of a PDF.</summary>
    public bool Images { get; init; }

    /// <summary>The longest that a program which reads a format for us may take over one file.</summary>
    public TimeSpan ProgramLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Poppler's programs, by name or by path.</summary>
    public string PdfToText { get; init; } = "pdftotext";

    public string PdfToPpm { get; init; } = "pdftoppm";
}
