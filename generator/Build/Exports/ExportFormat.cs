namespace Archive.Build;

/// <summary>What an archive is exported for. The command line writes the names in lower case.</summary>
public enum ExportFormat
{
    /// <summary>Documents for OpenSearch's bulk interface, and their mapping.</summary>
    OpenSearch,

    /// <summary>A table of articles, for a spreadsheet and for <c>archive import</c>.</summary>
    Csv,

    /// <summary>An article a line as JSON, for programs and for <c>archive import</c>.</summary>
    Jsonl,

    /// <summary>Books for reading systems (EPUB 3.3).</summary>
    Epub,

    /// <summary>A bag for deposit (RFC 8493): the files of content/ and the received files, with their hashes.</summary>
    BagIt,
}
