using Archive.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Archive.Site;

/// <summary>
/// Reads a file of words: lines of the form <c>name: word</c>, nothing else. Every fault of a file that is YAML is reported.
/// </summary>
internal sealed class WordsReader
{
    private const string Expected = "lines of the form 'name: word'; a word with special characters in double quotes";

    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    private readonly Parser _events;

    private readonly string _file;

    private readonly ICollection<Fault> _faults;

    private WordsReader(string file, string text, ICollection<Fault> faults)
    {
        _events = new Parser(new StringReader(text));
        _file = file;
        _faults = faults;
    }

    /// <summary>The words by their names; null, with faults, when anything in the file is at fault.</summary>
    public static IReadOnlyDictionary<string, string>? Read(string file, string text, ICollection<Fault> faults)
    {
        var before = faults.Count;
        if (!IsYaml(file, text, faults))
            return null;
        var reader = new WordsReader(file, text, faults);
        reader.ReadDocument();
        return faults.Count == before ? reader._words : null;
    }

    /// <summary>Whether the whole text is YAML: a bracket left open is to be told as that, not as the list that it begins.</summary>
    private static bool IsYaml(string file, string text, ICollection<Fault> faults)
    {
        try
        {
            var events = new Parser(new StringReader(text));
            while (events.MoveNext())
                continue;
            return true;
        }
        catch (YamlException error)
        {
            faults.Add(new Fault(file, (int)error.Start.Line, $"YAML that cannot be read ({error.Message.TrimEnd('.')})", Expected));
        }
        catch (InvalidOperationException)
        {
            // The scanner's way of giving up on some malformed texts; it does not say where.
            faults.Add(new Fault(file, Line: null, "YAML that cannot be read", Expected));
        }

        return false;
    }

    private void ReadDocument()
    {
        _events.Consume<StreamStart>();
        if (_events.TryConsume<StreamEnd>(out _))
            return;
        _events.Consume<DocumentStart>();
        if (_events.TryConsume<MappingStart>(out _))
        {
            while (!_events.TryConsume<MappingEnd>(out _))
                ReadWord();
        }
        else if (_events.Current is not Scalar { Value: "" })
        {
            Reject(_events.Current!.Start, Describe(_events.Current), Expected);
        }
    }

    private void ReadWord()
    {
        var at = _events.Current!;
        var name = (at as Scalar)?.Value;
        if (name is null)
            Reject(at.Start, $"{Describe(at)} for the name of a word", Expected);
        _events.SkipThisAndNestedEvents();

        var value = _events.Current!;
        if (name is not null && value is not Scalar)
            Reject(value.Start, $"{Describe(value)} for the word '{name}'", "a text on one line, in double quotes when it has special characters");
        else if (name is not null && !_words.TryAdd(name, ((Scalar)value).Value))
            Reject(at.Start, $"the word '{name}' for the second time", "each word once");
        else if (name is not null && Words.Lists.TryGetValue(name, out var length) && Words.Items(_words[name]).Length is var found && found != length)
            Reject(value.Start, $"{name} with {found} items", $"{length} items, parted by spaces");
        _events.SkipThisAndNestedEvents();
    }

    private static string Describe(ParsingEvent item) => item switch
    {
        Scalar scalar => $"'{scalar.Value}'",
        SequenceStart => "a list",
        MappingStart => "names with words",
        _ => "a YAML anchor",
    };

    private void Reject(Mark at, string found, string expected) => _faults.Add(new Fault(_file, (int)at.Line, found, expected));
}
