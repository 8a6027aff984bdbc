using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Archive.Commands;

/// <summary>What a wrong command line is answered with.</summary>
internal static class Usage
{
    /// <summary>Reports every error of the command line, with the nearest right spelling.</summary>
    public static int Report(ParseResult parsed, Terminal terminal)
    {
        // That a command is missing is no news where another word stands in its place.
        var isMissing = (ParseError error) => error.SymbolResult is CommandResult { Command.Subcommands.Count: > 0 } && error.Message.StartsWith("Required command", StringComparison.Ordinal);
        var errors = parsed.UnmatchedTokens.Count == 0 ? parsed.Errors : parsed.Errors.Where(error => !isMissing(error));
        foreach (var message in errors.Select(error => error.Message).Distinct(StringComparer.Ordinal))
            terminal.Fail(message);
        var command = parsed.CommandResult.Command;
        foreach (var token in parsed.UnmatchedTokens.Concat(parsed.Tokens.Select(token => token.Value).Where(IsFlagLike)).Distinct(StringComparer.Ordinal))
        {
            if (Nearest(token, Names(command)) is { } name && name != token)
                terminal.Detail($"'{token}': did you mean {name}?");
        }

        terminal.Detail($"See: {PathOf(parsed.CommandResult)} --help");
        return ExitCode.Usage;
    }

    /// <summary>Reports a value of an argument or a flag that is wrong.</summary>
    /// <param name="result">It, on the command line.</param>
    /// <param name="name">Its name.</param>
    /// <param name="expected">What is expected instead of a value; null when it is right.</param>
    public static void Check(SymbolResult result, string name, Func<string, string?> expected)
    {
        if (result.Tokens is [{ Value: var value }] && expected(value) is { } what)
            result.AddError($"{name}: found '{value}'; expected {what}");
    }

    /// <summary>What is expected instead of a text that is no whole number within bounds; null when it is one.</summary>
    public static string? Number(string text, long least, long most) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"a number from {least}{(most < int.MaxValue ? $" to {most}" : "")}");

    /// <summary>Whether a word looks like a flag, so that it is hardly meant as a file.</summary>
    public static bool IsFlagLike(string word) => word.StartsWith('-') && word.Length > 1;

    /// <summary>The command with those that it is a part of: <c>archive new page</c>.</summary>
    private static string PathOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{PathOf(parent)} {result.Command.Name}" : "archive";

    private static IEnumerable<string> Names(Command command) =>
        command.Subcommands.Select(subcommand => subcommand.Name)
            .Concat(command.Options.Select(option => option.Name))
            .Where(name => name.Length > 1);

    /// <summary>The name that fewest slips of the finger part from the token; null when none is near.</summary>
    private static string? Nearest(string token, IEnumerable<string> names)
    {
        var best = names.Select(name => (Name: name, Slips: Slips(token, name))).MinBy(candidate => candidate.Slips);
        return best.Name is not null && best.Slips <= Math.Max(2, best.Name.Length / 3) ? best.Name : null;
    }

    /// <summary>Levenshtein distance: letters put in, left out or changed.</summary>
    private static int Slips(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var above = row[j];
                var change = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, 1 + Math.Min(above, row[j - 1]));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
