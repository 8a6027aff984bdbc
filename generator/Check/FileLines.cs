using System.Text.RegularExpressions;
using Archive.Content;

namespace Archive.Check;

/// <summary>The lines of a text with what ends them, so that all but a changed line stays as it is, byte for byte.</summary>
internal sealed partial class FileLines
{
    /// <summary>Lines and what ends them, in turns.</summary>
    private readonly string[] _pieces;

    private FileLines(string text) => _pieces = LineEnd().Split(text);

    /// <summary>The lines of a text, as many as messages count.</summary>
    public static IEnumerable<string> In(string text) => new FileLines(text)._pieces.Where((_, place) => place % 2 == 0);

    /// <summary>The lines of a file; none when it cannot be read.</summary>
    public static IEnumerable<string> Of(string file) => TextFile.Read(file, []) is { } text ? In(text) : [];

    /// <summary>The text with each fix whose line is still there; null when there is none.</summary>
    public static string? Mend(string text, IEnumerable<(int Line, LineFix Fix)> fixes)
    {
        var lines = new FileLines(text);
        var isMended = false;
        foreach (var (line, fix) in fixes)
        {
            var place = (line - 1) * 2;
            if (place >= lines._pieces.Length || lines._pieces[place] != fix.Before)
                continue;
            lines._pieces[place] = fix.After;
            isMended = true;
        }

        return isMended ? string.Concat(lines._pieces) : null;
    }

    [GeneratedRegex(@"(?<end>\r\n|\r|\n)", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();
}
