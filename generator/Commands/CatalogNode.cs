using System.Globalization;
using Archive.Content;
using Archive.Import;
using Archive.Model;
using YamlDotNet.RepresentationModel;
using YamlNode = YamlDotNet.RepresentationModel.YamlNode;

namespace Archive.Commands;

/// <summary>A node of catalog.yml with its place; whatever is not as expected becomes a fault at its line.</summary>
internal sealed class CatalogNode(string file, YamlNode node, ICollection<Fault> faults)
{
    /// <summary>The value; null, with a fault, when the node is a list or a mapping.</summary>
    public string? Text
    {
        get
        {
            if (node is YamlScalarNode scalar)
                return string.IsNullOrEmpty(scalar.Value) ? null : scalar.Value;
            Reject("a list or mapping", "one value");
            return null;
        }
    }

    public EdtfDate? Date
    {
        get
        {
            if (EdtfDate.TryParse(Text, out var date, out var expected))
                return date;
            Reject(FaultLog.Quote($"{node}"), expected);
            return null;
        }
    }

    /// <summary>A count from 1; null, with a fault, when the value is none.</summary>
    public int? Number
    {
        get
        {
            if (int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
                return number;
            Reject(FaultLog.Quote($"{node}"), "a number from 1");
            return null;
        }
    }

    /// <summary>Whether newspaper.yml, which is written from it, can be read again.</summary>
    public bool IsLanguage => Check(Text is not { } tag || ConfigurationFile.IsLanguage(tag), ConfigurationFile.LanguageExpected);

    /// <summary>The same for an address of the web.</summary>
    public bool IsAddress => Check(Text is not { } address || ConfigurationFile.IsAddress(address), ConfigurationFile.AddressExpected);

    public bool IsLabel => Check(PageLabel.IsValid(Text), PageLabel.Expected);

    public bool IsShape => Check(Text is { } name && PageImporter.ShapeNames.Contains(name, StringComparer.Ordinal), $"one of {string.Join(", ", PageImporter.ShapeNames)}");

    public bool IsNewspaperId(string? id) => Check(Newspaper.IsValidId(id), Newspaper.IdExpected);

    /// <summary>The fields of a mapping; with names given, every other name is a fault.</summary>
    public IEnumerable<(string Key, CatalogNode Node)> Fields(params string[] names)
    {
        if (node is YamlScalarNode { Value: null or "" })
            yield break;
        if (node is not YamlMappingNode mapping)
        {
            Reject(FaultLog.Quote($"{node}"), "a mapping: name, colon, value");
            yield break;
        }

        foreach (var (keyNode, value) in mapping.Children)
        {
            var key = keyNode is YamlScalarNode { Value: { } name } ? name : "";
            if (key.Length == 0)
                new CatalogNode(file, keyNode, faults).Reject(FaultLog.Quote($"{keyNode}"), "a name");
            else if (names.Length > 0 && !names.Contains(key, StringComparer.Ordinal))
                new CatalogNode(file, keyNode, faults).Reject(FaultLog.Quote(key), $"one of {string.Join(", ", names)}");
            else
                yield return (key, new CatalogNode(file, value, faults));
        }
    }

    private bool Check(bool isRight, string expected)
    {
        if (!isRight)
            Reject(FaultLog.Quote($"{node}"), expected);
        return isRight;
    }

    private void Reject(string found, string expected) => faults.Add(new Fault(file, (int)node.Start.Line, found, expected));
}
