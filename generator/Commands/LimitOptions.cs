using System.CommandLine;
using Archive.Import;

namespace Archive.Commands;

/// <summary>The flags that say what is too much to be page text.</summary>
internal sealed class LimitOptions
{
    /// <summary>Deeper trees could exhaust a thread's stack, whatever the user says.</summary>
    private const int DeepestTree = 2_000;

    private static readonly ReceivedLimits Defaults = new();

    private static readonly FormatOptions FormatDefaults = new();

    private readonly Option<long> _fileSize = Number("--max-file-size", "BYTES", "The largest file, unpacked", Defaults.MaxFileBytes);
    private readonly Option<long> _files = Number("--max-files", "N", "The most files of a folder or an archive", Defaults.MaxFiles, int.MaxValue);
    private readonly Option<long> _unpacked = Number("--max-unpacked", "BYTES", "The most bytes of a zip archive, unpacked", Defaults.MaxUnpackedBytes);
    private readonly Option<long> _ratio = Number("--max-ratio", "N", "How many times its packed size a file of a zip archive may have", Defaults.MaxRatio, int.MaxValue);

    private readonly Option<long> _depth = Number("--max-depth", "N", $"The deepest nesting of elements; of HTML never more than {HtmlGuard.DeepestTree}", FormatDefaults.MaxDepth, DeepestTree);
    private readonly Option<long> _text = Number("--max-text", "N", "The longest text of one element, in characters", FormatDefaults.MaxTextLength, int.MaxValue);
    private readonly Option<long> _elements = Number("--max-elements", "N", "The most elements of one HTML page", FormatDefaults.MaxHtmlElements, int.MaxValue);

    public void AddTo(Command command)
    {
        foreach (var option in new[] { _fileSize, _files, _unpacked, _ratio, _depth, _text, _elements })
            command.Add(option);
    }

    /// <summary>The limits of what is received.</summary>
    public ReceivedLimits Read(ParseResult parsed) => new()
    {
        MaxFileBytes = parsed.GetValue(_fileSize),
        MaxFiles = (int)parsed.GetValue(_files),
        MaxUnpackedBytes = parsed.GetValue(_unpacked),
        MaxRatio = (int)parsed.GetValue(_ratio),
    };

    /// <summary>The limits of single files, for those who read them.</summary>
    public FormatOptions ReadFormats(ParseResult parsed) => new()
    {
        MaxFileBytes = parsed.GetValue(_fileSize),
        MaxDepth = (int)parsed.GetValue(_depth),
        MaxTextLength = (int)parsed.GetValue(_text),
        MaxHtmlElements = (int)parsed.GetValue(_elements),
    };

    private static Option<long> Number(string name, string helpName, string description, long fallback, long largest = long.MaxValue)
    {
        var option = new Option<long>(name) { Description = description, HelpName = helpName, DefaultValueFactory = _ => fallback };
        option.Validators.Add(result => Usage.Check(result, name, text => Usage.Number(text, 1, largest)));
        return option;
    }
}
