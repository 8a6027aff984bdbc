using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Archive.Content;

/// <summary>
/// Reads the YAML of front matter and field blocks: text, lists and keys, nothing else. Anchors, aliases and tags are
/// refused, so that a few bytes can never grow into many.
/// </summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 8;

    private readonly Parser _events;

    private readonly int _firstLine;

    private readonly FaultLog _faults;

    private YamlReader(string yaml, int firstLine, FaultLog faults)
    {
        _events = new Parser(new StringReader(yaml));
        _firstLine = firstLine;
        _faults = faults;
    }

    /// <summary>The same for lines of a file, which are seldom more than a few keys with values.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="firstLine">The line of the file on which they begin.</param>
    /// <param name="faults">Where faults go.</param>
    public static YamlNode? Read(ReadOnlySpan<string> lines, int firstLine, FaultLog faults) =>
        LineYaml.Read(lines, firstLine) ?? Read(string.Join('\n', lines), firstLine, faults);

    /// <summary>The one document in the text; null, with a fault, when it is no YAML. An empty text gives an empty mapping.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="firstLine">The line of the file on which it begins.</param>
    /// <param name="faults">Where faults go.</param>
    public static YamlNode? Read(string yaml, int firstLine, FaultLog faults)
    {
        const string Expected = "'key: value' lines; a value with special characters in double quotes";
        try
        {
            return new YamlReader(yaml, firstLine, faults).ReadDocument();
        }
        catch (YamlException fault)
        {
            faults.Add(firstLine + (int)fault.Start.Line - 1, $"YAML that cannot be read ({Reason(fault)})", Expected);
            return null;
        }
        catch (InvalidOperationException)
        {
            // The scanner's way of giving up on some malformed scalars; it does not say where.
            faults.Add(firstLine, "YAML that cannot be read", Expected);
            return null;
        }
    }

    private YamlNode? ReadDocument()
    {
        _events.Consume<StreamStart>();
        if (_events.TryConsume<StreamEnd>(out _))
            return new YamlMapping(_firstLine, []);
        _events.Consume<DocumentStart>();
        var root = ReadNode(depth: 0);
        if (root is null)
            return null;
        _events.Consume<DocumentEnd>();
        if (_events.TryConsume<DocumentStart>(out var second))
        {
            _faults.Add(LineOf(second), "a second YAML document", "one set of keys");
            return null;
        }

        return root;
    }

    private YamlNode? ReadNode(int depth)
    {
        var line = LineOf(_events.Current!);
        if (depth > DeepestNesting)
        {
            _faults.Add(line, "YAML nested deeper than any field", "flat keys and lists");
            return null;
        }

        if (_events.Current is AnchorAlias || (_events.Current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)))
        {
            _faults.Add(line, "a YAML anchor, alias or tag", "plain values; a value that begins with &, * or ! in double quotes");
            return null;
        }

        if (_events.TryConsume<Scalar>(out var scalar))
            return new YamlScalar(line, IsNothing(scalar) ? null : scalar.Value);
        return _events.TryConsume<SequenceStart>(out _) ? ReadSequence(line, depth) : ReadMapping(line, depth);
    }

    private YamlSequence? ReadSequence(int line, int depth)
    {
        var items = new List<YamlNode>();
        while (!_events.TryConsume<SequenceEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } item)
                return null;
            items.Add(item);
        }

        return new YamlSequence(line, items);
    }

    private YamlMapping? ReadMapping(int line, int depth)
    {
        _events.Consume<MappingStart>();
        var entries = new List<YamlEntry>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (!_events.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            if (key is null || ReadNode(depth + 1) is not { } value)
                return null;
            if (key is not YamlScalar { Text: { } name })
                _faults.Add(key.Line, $"{key.Description} for a key", "a key that is one word");
            else if (!names.Add(name))
                _faults.Add(key.Line, $"the key {FaultLog.Quote(name)} for the second time", "each key once");
            else
                entries.Add(new YamlEntry(key.Line, name, value));
        }

        return new YamlMapping(line, entries);
    }

    private static bool IsNothing(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL";

    private int LineOf(ParsingEvent item) => _firstLine + (int)item.Start.Line - 1;

    /// <summary>The parser's words without its own, relative line numbers.</summary>
    private static string Reason(YamlException fault) => fault.Message.TrimEnd('.').ReplaceLineEndings(" ");
}
