namespace Archive.Search;

/// <summary>
/// What the documents' fields are, for OpenSearch: Chinese, Japanese and Korean text as pairs of characters, names and places in the
/// newspaper as facets, dates as the first and last day that they may mean.
/// </summary>
public static class OpenSearchMapping
{
    public static ReadOnlyMemory<byte> Bytes { get; } = EmbeddedFile.Read("opensearch/mapping.json");
}
