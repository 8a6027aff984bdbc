using System.Text.Encodings.Web;
using System.Text.Json;

namespace Archive.Commands;

/// <summary>How commands write JSON for programs: indented, with line feeds, and text that a person can read too.</summary>
internal static class ProgramJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };
}
