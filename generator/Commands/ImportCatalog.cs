using Archive.Content;
using Archive.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Archive.Commands;

/// <summary>
/// catalog.yml: what the archivist knows about received files and their newspapers, and the files do not say themselves.
/// </summary>
/// <example>
/// <code>
/// newspapers:
///   hzrb:
///     name: 杭州日报
/// files:
///   000_0c658a94e5a45beb.txt:
///     newspaper: hzrb
///     page: A1
///     date: 2016?
/// </code>
/// </example>
internal sealed class ImportCatalog
{
    private readonly Dictionary<string, Newspaper> _newspapers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CatalogFile> _files = new(StringComparer.Ordinal);

    private ImportCatalog()
    {
    }

    public static ImportCatalog Empty { get; } = new();

    /// <summary>What is known of a received file, by its name without folder.</summary>
    public CatalogFile File(string name) => _files.GetValueOrDefault(name, CatalogFile.Nothing);

    /// <summary>The newspapers that it describes.</summary>
    public IReadOnlyCollection<Newspaper> Newspapers => _newspapers.Values;

    /// <summary>Reads a catalog; null when anything in it is at fault, and every fault is noted.</summary>
    public static ImportCatalog? Read(string file, ICollection<Fault> faults)
    {
        var before = faults.Count;
        if (TextFile.Read(file, faults) is not { } text)
            return null;
        var catalog = new ImportCatalog();
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            if (yaml.Documents.Count > 0)
                catalog.Fill(new CatalogNode(file, yaml.Documents[0].RootNode, faults));
        }
        catch (YamlException exception)
        {
            faults.Add(new Fault(file, (int)exception.Start.Line, $"YAML that cannot be read ({exception.Message.TrimEnd('.')})", "YAML: name, colon, value, each name once"));
        }

        return faults.Count == before ? catalog : null;
    }

    private void Fill(CatalogNode root)
    {
        foreach (var (key, node) in root.Fields("newspapers", "files"))
        {
            foreach (var (name, entry) in node.Fields())
            {
                if (key == "files")
                    _files[name] = CatalogFile.Read(entry);
                else if (entry.IsNewspaperId(name))
                    _newspapers[name] = ReadNewspaper(name, entry);
            }
        }
    }

    private static Newspaper ReadNewspaper(string id, CatalogNode node)
    {
        var fields = node.Fields("name", "language", "publisher", "place", "cn", "issn", "website", "description")
            .Where(field => (field.Key != "language" || field.Node.IsLanguage) && (field.Key != "website" || field.Node.IsAddress))
            .ToDictionary(field => field.Key, field => field.Node.Text, StringComparer.Ordinal);
        var newspaper = new Newspaper
        {
            Id = id,
            Name = fields.GetValueOrDefault("name") ?? id,
            Publisher = fields.GetValueOrDefault("publisher"),
            Place = fields.GetValueOrDefault("place"),
            Cn = fields.GetValueOrDefault("cn"),
            Issn = fields.GetValueOrDefault("issn"),
            Website = fields.GetValueOrDefault("website"),
            Description = fields.GetValueOrDefault("description"),
        };
        return fields.GetValueOrDefault("language") is { } language ? newspaper with { Language = language } : newspaper;
    }
}
