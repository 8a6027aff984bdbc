using System.Globalization;
using System.Text;
using Archive.Model;
using Spectre.Console;

namespace Archive.Commands;

/// <summary>
/// The console as the commands see it: data and summaries to standard output, everything else to standard error. File
/// names and found values go through <see cref="Harmless"/>, and never through a markup language.
/// </summary>
internal sealed class Terminal
{
    private const int WidestTable = 4096;

    private readonly bool _isOutputInteractive;
    private readonly bool _hasColour;
    private readonly TextWriter _output;
    private readonly TextWriter _error;
    private readonly IAnsiConsole _console;

    /// <summary>A console over two writers.</summary>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="isInteractive">Whether a person watches standard error.</param>
    /// <param name="hasColour">Whether standard error may be coloured.</param>
    /// <param name="isOutputInteractive">Whether a person watches standard output.</param>
    public Terminal(TextWriter output, TextWriter error, bool isInteractive = false, bool hasColour = false, bool isOutputInteractive = false)
    {
        (_isOutputInteractive, _hasColour) = (isOutputInteractive, hasColour);
        _output = output;
        _error = error;
        IsInteractive = isInteractive;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(error),
            Interactive = isInteractive ? InteractionSupport.Yes : InteractionSupport.No,
            Ansi = isInteractive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = hasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        });
    }

    /// <summary>Whether a person watches standard error, so that progress may be drawn there.</summary>
    public bool IsInteractive { get; }

    public TextWriter Output => _output;

    public TextWriter Error => _error;

    public IAnsiConsole Console => _console;

    /// <summary>The console of this process, in UTF-8 whatever the locale says.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows())
            System.Console.OutputEncoding = utf8;
        var isInteractive = !System.Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Terminal(
            new StreamWriter(System.Console.OpenStandardOutput(), utf8) { AutoFlush = true },
            new StreamWriter(System.Console.OpenStandardError(), utf8) { AutoFlush = true },
            isInteractive,
            hasColour: isInteractive && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            isOutputInteractive: !System.Console.IsOutputRedirected);
    }

    /// <summary>A line of a summary, to standard output.</summary>
    public void Say(string line) => _output.WriteLine(Harmless(line));

    /// <summary>A table, to standard output: drawn to the width of a terminal, as wide as it is elsewhere.</summary>
    public void Show(Table table)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(_output),
            Interactive = InteractionSupport.No,
            Ansi = _isOutputInteractive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = _isOutputInteractive && _hasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        });
        if (!_isOutputInteractive)
            console.Profile.Width = WidestTable;
        console.Write(table);
    }

    /// <summary>Data for other programs, to standard output, untouched.</summary>
    public void Write(string data) => _output.Write(data);

    public void Report(Fault fault) => Line("error", Color.Red, fault.ToString());

    public void Fail(string message) => Line("error", Color.Red, message);

    public void Note(string message) => Line("note", Color.Yellow, message);

    /// <summary>A line about work that goes on, to standard error.</summary>
    public void Progress(string line) => _error.WriteLine(Harmless(line));

    /// <summary>Lines that explain the message before them, to standard error.</summary>
    public void Detail(string text)
    {
        foreach (var line in text.TrimEnd('\n').Split('\n'))
            _error.WriteLine("  " + Harmless(line));
    }

    /// <summary>
    /// The text with control and direction characters spelled out: a file name must not move the cursor, recolour the
    /// screen or reverse the line.
    /// </summary>
    internal static string Harmless(string text)
    {
        if (!text.Any(IsHarmful))
            return text;
        var harmless = new StringBuilder();
        foreach (var c in text)
        {
            if (IsHarmful(c))
                harmless.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                harmless.Append(c);
        }

        return harmless.ToString();
    }

    private static bool IsHarmful(char c) => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // The word alone is coloured by the console; the rest is plain, because the console would break long lines.
    private void Line(string word, Color colour, string message)
    {
        _console.Write(new Text(word, new Style(colour)));
        _error.WriteLine(": " + Harmless(message));
    }
}
