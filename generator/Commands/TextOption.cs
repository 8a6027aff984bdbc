using System.CommandLine;

namespace Archive.Commands;

/// <summary>A flag with a text that is checked while the command line is read.</summary>
internal static class TextOption
{
    /// <summary>Makes one.</summary>
    /// <param name="name">The flag.</param>
    /// <param name="helpName">What its value is called in the help.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="expected">What is expected instead of a value; null when it is right.</param>
    public static Option<string?> Create(string name, string helpName, string description, Func<string, string?> expected)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        option.Validators.Add(result => Usage.Check(result, name, expected));
        return option;
    }
}
