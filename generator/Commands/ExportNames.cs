using Archive.Build;

namespace Archive.Commands;

/// <summary>The formats of <c>archive export</c> as the command line calls them, with what they are for and where each writes by itself.</summary>
internal static class ExportNames
{
    private static readonly (ExportFormat Format, string Name, string Output)[] Formats =
    [
        (ExportFormat.OpenSearch, "opensearch", "opensearch"),
        (ExportFormat.Csv, "csv", "articles.csv"),
        (ExportFormat.Jsonl, "jsonl", "articles.jsonl"),
        (ExportFormat.Epub, "epub", "epub"),
        (ExportFormat.BagIt, "bagit", "bag"),
    ];

    /// <summary>All names, for messages.</summary>
    public static string All { get; } = string.Join(", ", Formats.Select(format => format.Name));

    /// <summary>The outputs without a flag, for the help.</summary>
    public static string Outputs { get; } = string.Join(", ", Formats.Select(format => $"{format.Output} for {format.Name}"));

    /// <summary>The format of a name; null when there is none.</summary>
    public static ExportFormat? Find(string name) => Formats.Where(format => format.Name == name).Select(format => (ExportFormat?)format.Format).FirstOrDefault();

    public static string Of(ExportFormat format) => Formats.First(known => known.Format == format).Name;

    public static string OutputOf(ExportFormat format) => Formats.First(known => known.Format == format).Output;
}
