using System.Text;
using Archive.Model;

namespace Archive.Site;

/// <summary>
/// The words of the interface as assets, for the script that shows a page in another language than it was made in: a file
/// for each language, and a module that names the languages there are.
/// </summary>
internal static class WordFiles
{
    /// <summary>Where they lie in the site.</summary>
    public const string Folder = "assets/words/";

    /// <summary>The files of some languages, in their order.</summary>
    public static IEnumerable<SiteFile> Write(IEnumerable<Words> languages)
    {
        var names = new List<string>();
        foreach (var words in languages)
        {
            var texts = words.Texts.Where(text => text.Key != Words.LanguageKey).OrderBy(text => text.Key, StringComparer.Ordinal);
            var bytes = Utf8($"{{{string.Join(",\n", texts.Select(text => $"{JsonText.Quote(text.Key)}:{JsonText.Quote(text.Value)}"))}}}\n");
            yield return new SiteFile($"{Folder}{words.Language}.json", bytes);

            // A browser that has kept the words asks for them again when they have changed.
            names.Add($"{JsonText.Quote(words.Language)}: [{JsonText.Quote(words["languageName"])}, {JsonText.Quote(words["languages"])}, \"{Fingerprint.Of(bytes).ToString()[..8]}\"]");
        }

        yield return new SiteFile($"{Folder}languages.js", Utf8($"export const languages = {{ {string.Join(", ", names)} }};\n"));
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
