using Archive.Model;

namespace Archive.Content;

/// <summary>Reads archive.yml.</summary>
internal static class ArchiveFile
{
    public const string Name = "archive.yml";

    private static readonly string[] Keys = ["title", "description", "language", "base_url", "edition_view", "report", "search"];

    private static readonly string[] SearchKeys = ["lunr"];

    public static ArchiveInfo? Read(string text, string file, ICollection<Fault> faults)
    {
        var log = new FaultLog(file);
        var info = Read(text, log);
        log.CopyTo(faults);
        return log.IsEmpty ? info : null;
    }

    private static ArchiveInfo? Read(string text, FaultLog faults)
    {
        if (ConfigurationFile.Read(text, "an archive", Keys, faults) is not { } fields)
            return null;
        var title = fields.Required("title", "the archive's name, such as 'title: 报纸档案'");
        var info = new ArchiveInfo
        {
            Title = title ?? "",
            Description = fields.Text("description"),
            BaseUrl = ConfigurationFile.Address(fields, "base_url", faults),
            HasEditionView = fields.Flag("edition_view"),
            Report = ReportPattern.Read(fields, "report", faults),
            HasLunrIndex = fields.Mapping("search", "search", SearchKeys)?.Flag("lunr") ?? false,
        };
        return ConfigurationFile.Language(fields, faults) is { } language ? info with { Language = language } : info;
    }
}
