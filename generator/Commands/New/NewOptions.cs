using System.CommandLine;
using Archive.Content;

namespace Archive.Commands;

/// <summary>What the commands that begin something share on their command lines.</summary>
internal static class NewOptions
{
    /// <summary>The flag for a name, which is not blank.</summary>
    public static Option<string?> Name(string flag, string description, string? fallback = null)
    {
        var name = TextOption.Create(flag, "TEXT", description, text => string.IsNullOrWhiteSpace(text) || text.Any(char.IsControl) ? "a name, in one line" : null);
        if (fallback is not null)
            name.DefaultValueFactory = _ => fallback;
        return name;
    }

    /// <summary>The flag for a language, which is Chinese in simplified characters when nothing is said.</summary>
    public static Option<string> Language(string description)
    {
        var language = new Option<string>("--language") { Description = description, HelpName = "TAG", DefaultValueFactory = _ => "zh-Hans" };
        language.Validators.Add(result => Usage.Check(result, "--language", text => ConfigurationFile.IsLanguage(text) ? null : ConfigurationFile.LanguageExpected));
        return language;
    }
}
