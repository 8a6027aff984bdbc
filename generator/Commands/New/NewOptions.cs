using System.CommandLine;
using System.CommandLine.Parsing;
using Archive.Content;

namespace Archive.Commands;

/// <summary>What the commands that begin something share on their command lines.</summary>
internal static class NewOptions
{
    /// <summary>The flag for a name, which is not blank.</summary>
    public static Option<string?> Name(string flag, string description, string? fallback = null)
    {
        var name = new Option<string?>(flag) { Description = description, HelpName = "TEXT" };
        if (fallback is not null)
            name.DefaultValueFactory = _ => fallback;
        name.Validators.Add(result => Check(result, flag, text => string.IsNullOrWhiteSpace(text) ? "a name" : null));
        return name;
    }

    /// <summary>The flag for a language, which is Chinese in simplified characters when nothing is said.</summary>
    public static Option<string> Language(string description)
    {
        var language = new Option<string>("--language") { Description = description, HelpName = "TAG", DefaultValueFactory = _ => "zh-Hans" };
        language.Validators.Add(result => Check(result, "--language", text => ConfigurationFile.IsLanguage(text) ? null : ConfigurationFile.LanguageExpected));
        return language;
    }

    /// <summary>Reports a value that is wrong.</summary>
    /// <param name="result">The argument or option on the command line.</param>
    /// <param name="name">Its name.</param>
    /// <param name="expected">What is expected instead of a value; null when it is right.</param>
    public static void Check(SymbolResult result, string name, Func<string, string?> expected)
    {
        if (result.Tokens is [{ Value: var value }] && expected(value) is { } what)
            result.AddError($"{name}: found '{value}'; expected {what}");
    }
}
