using System.Text.Encodings.Web;
using System.Text.Json;

namespace Archive.Search;

/// <summary>How the search files that are JSON are written: for fetch alone, never inside HTML, so nothing needs more escaping than JSON's own.</summary>
internal static class SearchJson
{
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
