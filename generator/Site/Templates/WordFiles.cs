using System.Text.Json;
using Archive.Model;

namespace Archive.Site;

/// <summary>Writes the words of each language as a file, for scripts that say more than a page does and ask for it only then.</summary>
internal static class WordFiles
{
    public static IEnumerable<SiteFile> Of(IEnumerable<Words> languages) => languages.Select(words => new SiteFile($"assets/words/{words.Language}.json", Write(words.Texts)));

    private static byte[] Write(IReadOnlyDictionary<string, string> texts)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory))
        {
            json.WriteStartObject();
            foreach (var (name, text) in texts.OrderBy(word => word.Key, StringComparer.Ordinal))
                JsonText.Write(json, name, text);
            json.WriteEndObject();
        }

        return memory.ToArray();
    }
}
