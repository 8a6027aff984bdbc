using System.Buffers;
using System.Text;
using Archive.Model;

namespace Archive.Site;

/// <summary>Writes JSON that may also stand in a script element of HTML: nothing but '&lt;' could end that, or begin a comment in it.</summary>
internal static class CitationJson
{
    /// <summary>What <see cref="JsonText"/> looks at one by one. Few texts have any of it.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) || c is '"' or '\\' or '<'), '\u2028', '\u2029', .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code)]);

    public static StringBuilder AppendJson(this StringBuilder json, string text) => text.AsSpan().ContainsAny(Special)
        ? json.Append(JsonText.Quote(text).Replace("<", "\\u003c", StringComparison.Ordinal))
        : json.Append('"').Append(text).Append('"');

    /// <summary>A further field of an object; none without a value.</summary>
    public static StringBuilder AppendField(this StringBuilder json, string name, string? value) =>
        value is null ? json : json.Append(",\"").Append(name).Append("\":").AppendJson(value);
}
