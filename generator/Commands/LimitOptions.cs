using System.CommandLine;
using System.Globalization;
using Archive.Import;

namespace Archive.Commands;

/// <summary>The flags that say what is too much to be page text.</summary>
internal sealed class LimitOptions
{
    private static readonly ReceivedLimits Defaults = new();

    private readonly Option<long> _fileSize = Number("--max-file-size", "BYTES", "The largest file, unpacked", Defaults.MaxFileBytes);
    private readonly Option<long> _files = Number("--max-files", "N", "The most files of a folder or an archive", Defaults.MaxFiles, int.MaxValue);
    private readonly Option<long> _unpacked = Number("--max-unpacked", "BYTES", "The most bytes of a zip archive, unpacked", Defaults.MaxUnpackedBytes);
    private readonly Option<long> _ratio = Number("--max-ratio", "N", "How many times its packed size a file of a zip archive may have", Defaults.MaxRatio, int.MaxValue);

    public void AddTo(Command command)
    {
        foreach (var option in new[] { _fileSize, _files, _unpacked, _ratio })
            command.Add(option);
    }

    public ReceivedLimits Read(ParseResult parsed) => new()
    {
        MaxFileBytes = parsed.GetValue(_fileSize),
        MaxFiles = (int)parsed.GetValue(_files),
        MaxUnpackedBytes = parsed.GetValue(_unpacked),
        MaxRatio = (int)parsed.GetValue(_ratio),
    };

    private static Option<long> Number(string name, string helpName, string description, long fallback, long largest = long.MaxValue)
    {
        var option = new Option<long>(name) { Description = description, HelpName = helpName, DefaultValueFactory = _ => fallback };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !(long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= largest))
                result.AddError($"{name}: found '{text}'; expected a number from 1");
        });
        return option;
    }
}
