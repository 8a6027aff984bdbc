using System.Text.RegularExpressions;

namespace Archive.Content;

/// <summary>What archive.yml and newspaper.yml have in common.</summary>
internal static partial class ConfigurationFile
{
    public const string LanguageExpected = "a language tag such as zh-Hans, zh-Hant or en";

    public const string AddressExpected = "an address that begins with https:// or http://";

    public static bool IsLanguage(string text) => LanguageTag().IsMatch(text);

    /// <summary>Whether a text is an address of the web: readers follow it, so it must be http or https, never a script.</summary>
    public static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    /// <summary>The fields of the file; null, with a fault, when it holds no keys.</summary>
    public static Fields? Read(string text, string what, IReadOnlyList<string> keys, FaultLog faults)
    {
        switch (YamlReader.Read(PageText.Normalise(text), firstLine: 1, faults))
        {
            case YamlMapping mapping:
                return new Fields(mapping, what, keys, faults);
            case { } other:
                faults.Add(other.Line, other.Description, $"the keys of {what}: {string.Join(", ", keys)}");
                return null;
            default:
                return null;
        }
    }

    /// <summary>The language; null when none is given.</summary>
    public static string? Language(Fields fields, FaultLog faults)
    {
        if (fields.Text("language") is not { } language)
            return null;
        if (!IsLanguage(language))
            faults.Add(fields.LineOf("language"), $"language: {FaultLog.Quote(language)}", LanguageExpected);
        return language;
    }

    /// <summary>An address of the web; null when none is given.</summary>
    public static string? Address(Fields fields, string key, FaultLog faults)
    {
        if (fields.Text(key) is not { } text)
            return null;
        if (!IsAddress(text))
            faults.Add(fields.LineOf(key), $"{key}: {FaultLog.Quote(text)}", AddressExpected);
        return text;
    }

    [GeneratedRegex(@"^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\z", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();
}
