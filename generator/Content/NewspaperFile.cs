using System.Text;
using Archive.Model;

namespace Archive.Content;

/// <summary>Reads and writes newspaper.yml. The folder that it lies in is the newspaper's id.</summary>
internal static class NewspaperFile
{
    public const string Name = "newspaper.yml";

    private static readonly string[] Keys = ["name", "language", "publisher", "place", "cn", "issn", "website", "description", "publication"];

    public static Newspaper? Read(string text, string id, string file, ICollection<Fault> faults)
    {
        var log = new FaultLog(file);
        var newspaper = Read(text, id, log);
        log.CopyTo(faults);
        return log.IsEmpty ? newspaper : null;
    }

    public static string Write(Newspaper newspaper)
    {
        string?[] values =
        [
            newspaper.Name, newspaper.Language, newspaper.Publisher, newspaper.Place,
            newspaper.Cn, newspaper.Issn, newspaper.Website, newspaper.Description,
        ];
        var text = new StringBuilder();
        foreach (var (key, value) in Keys.Zip(values))
        {
            if (!string.IsNullOrEmpty(value))
                text.Append(key).Append(": ").Append(YamlText.Write(value)).Append('\n');
        }

        PublicationFields.Write(text, newspaper.Publication);
        return text.ToString();
    }

    private static Newspaper? Read(string text, string id, FaultLog faults)
    {
        if (ConfigurationFile.Read(text, "a newspaper", Keys, faults) is not { } fields)
            return null;
        var newspaper = new Newspaper
        {
            Id = id,
            Name = fields.Required("name", "the name as printed, such as 'name: 杭州日报'") ?? "",
            Publisher = fields.Text("publisher"),
            Place = fields.Text("place"),
            Cn = fields.Text("cn"),
            Issn = fields.Text("issn"),
            Website = ConfigurationFile.Address(fields, "website", faults),
            Description = fields.Text("description"),
            Publication = PublicationFields.Read(fields, faults),
        };
        return ConfigurationFile.Language(fields, faults) is { } language ? newspaper with { Language = language } : newspaper;
    }
}
