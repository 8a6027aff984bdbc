using System.Globalization;
using Archive.Model;

namespace Archive.Content;

/// <summary>
/// The fields of one YAML mapping, read by key. Unknown keys are faults as soon as it is made; missing and ill-formed values
/// are faults when they are asked for.
/// </summary>
internal sealed class Fields
{
    private readonly YamlMapping _mapping;

    private readonly FaultLog _faults;

    /// <summary>The fields of a mapping.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="what">What it describes, for messages: <c>an article</c>.</param>
    /// <param name="known">The keys it may have.</param>
    /// <param name="faults">Where faults go.</param>
    public Fields(YamlMapping mapping, string what, IReadOnlyList<string> known, FaultLog faults)
    {
        _mapping = mapping;
        _faults = faults;
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            var entry = mapping.Entries[i];
            if (IsKnown(entry.Key, known))
                continue;
            var meant = NearestKey.Of(entry.Key, known);
            faults.Add(
                entry.Line,
                $"the unknown key {FaultLog.Quote(entry.Key)}",
                meant is null ? $"a key of {what}: {string.Join(", ", known)}" : $"a key of {what}, perhaps '{meant}'",
                FaultKind.UnknownKey,
                meant is not null && NearestKey.IsAlone(entry.Key, known) && Node(meant) is null ? new KeySlip(entry.Key, meant) : null);
        }
    }

    /// <summary>The line of a key's value, or of the mapping when it lacks the key.</summary>
    public int LineOf(string key) => Node(key)?.Line ?? _mapping.Line;

    public YamlNode? Node(string key)
    {
        for (var i = 0; i < _mapping.Entries.Count; i++)
        {
            if (_mapping.Entries[i].Key == key)
                return _mapping.Entries[i].Value;
        }

        return null;
    }

    /// <summary>A text; null when the key is missing or nothing stands there.</summary>
    public string? Text(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlScalar scalar:
                return string.IsNullOrEmpty(scalar.Text) ? null : scalar.Text;
            case var other:
                _faults.Add(other.Line, $"{other.Description} for '{key}'", "a text on one line");
                return null;
        }
    }

    /// <summary>A text that must be there and be valid; null with a fault when it is not.</summary>
    public string? Required(string key, string expected, Func<string, bool>? isValid = null)
    {
        var text = Text(key);
        if (text is not null && isValid?.Invoke(text) != false)
            return text;
        if (text is not null)
            _faults.Add(LineOf(key), $"{key}: {FaultLog.Quote(text)}", expected);
        else if (Node(key) is not (YamlSequence or YamlMapping))
            _faults.Add(LineOf(key), $"no '{key}'", expected);
        return null;
    }

    /// <summary>A whole number from 1; null when the key is missing, or with a fault when it is none.</summary>
    public int? Number(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            return number;
        _faults.Add(LineOf(key), $"{key}: {FaultLog.Quote(text)}", "a whole number from 1");
        return null;
    }

    /// <summary>A number that must be there.</summary>
    public int? RequiredNumber(string key)
    {
        if (Node(key) is null or YamlScalar { Text: null or "" })
            _faults.Add(LineOf(key), $"no '{key}'", "a whole number from 1");
        return Number(key);
    }

    /// <summary>Whether a key is set; false when it is missing, or with a fault when it is neither true nor false.</summary>
    public bool Flag(string key)
    {
        if (Text(key) is not { } text)
            return false;
        if (text is not ("true" or "false"))
            _faults.Add(LineOf(key), $"{key}: {FaultLog.Quote(text)}", "true or false");
        return text == "true";
    }

    /// <summary>Keys with values below a key; null when it is missing, with a fault when something else stands there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="what">What they describe, for messages.</param>
    /// <param name="known">The keys that it may have.</param>
    public Fields? Mapping(string key, string what, IReadOnlyList<string> known)
    {
        switch (Node(key))
        {
            case null or YamlScalar { Text: null }:
                return null;
            case YamlMapping mapping:
                return new Fields(mapping, what, known, _faults);
            case var other:
                _faults.Add(other.Line, $"{other.Description} for '{key}'", $"the keys of {what}: {string.Join(", ", known)}");
                return null;
        }
    }

    /// <summary>The items of a list; empty when the key is missing, with a fault when something else stands there.</summary>
    public IReadOnlyList<YamlNode> List(string key)
    {
        switch (Node(key))
        {
            case null or YamlScalar { Text: null }:
                return [];
            case YamlSequence sequence:
                return sequence.Items;
            case var other:
                _faults.Add(other.Line, $"{other.Description} for '{key}'", "a list, each item on a line of its own after '- '");
                return [];
        }
    }

    /// <summary>The items of a list of texts.</summary>
    public IEnumerable<string> Texts(string key)
    {
        foreach (var item in List(key))
        {
            if (item is YamlScalar { Text: { } text })
                yield return text;
            else
                _faults.Add(item.Line, $"{item.Description} in '{key}'", "a text on one line");
        }
    }

    private static bool IsKnown(string key, IReadOnlyList<string> known)
    {
        for (var i = 0; i < known.Count; i++)
        {
            if (known[i] == key)
                return true;
        }

        return false;
    }
}
