using Archive.Content;
using Archive.Model;
using Archive.Site;

namespace Archive.Build;

/// <summary>What the files of the site are made from, told apart by fingerprints: the same one, the same bytes.</summary>
internal sealed class SiteInputs
{
    private readonly Fingerprint _all;
    private readonly Dictionary<string, Fingerprint> _newspapers;

    public SiteInputs(BuildOptions options, TemplateLayers templates, ContentFolder content)
    {
        Templates = Fingerprint.OfAll(templates.Files.SelectMany(file => file.Paths.Select(path => (object)OfFile(path)).Prepend(file.Paths.Count).Prepend(file.Name)));
        OfArchiveFile = Fingerprint.OfAll(ThisProgram.Version, OfFile(Path.Combine(content.Path, ArchiveFile.Name)));
        _all = Fingerprint.OfAll(options.HasSearch, Templates, OfArchiveFile);
        _newspapers = content.Newspapers.Keys.ToDictionary(
            id => id, id => Fingerprint.OfAll(_all, id, OfFile(Path.Combine(content.Path, id, NewspaperFile.Name))), StringComparer.Ordinal);
    }

    /// <summary>Of the templates: of each file that counts, be it the generator's own or one laid over it.</summary>
    public Fingerprint Templates { get; }

    /// <summary>Of all that the files of more than one edition are made from: the program, the templates, archive.yml and each newspaper.yml.</summary>
    public Fingerprint Settings => Fingerprint.OfAll(_newspapers.OrderBy(newspaper => newspaper.Key, StringComparer.Ordinal).Select(newspaper => (object)newspaper.Value).Prepend(_all));

    /// <summary>Of archive.yml.</summary>
    public Fingerprint OfArchiveFile { get; }

    /// <summary>Of the assets.</summary>
    public Fingerprint Assets => Fingerprint.OfAll("assets", ThisProgram.Version, Templates);

    /// <summary>Of the files of an edition; null when it has faults.</summary>
    public Fingerprint? Of(PlacedEdition placed) => placed.Source.Version is { } version
        ? OfEntries([_newspapers[placed.Source.Files.NewspaperId], placed.Source.Files.Key, version], placed.Surroundings.Newspapers[0].Editions)
        : null;

    /// <summary>Of an edition's own page, which shows what other newspapers had that day too.</summary>
    /// <param name="placed">The edition.</param>
    /// <param name="site">What all its files are made from.</param>
    public static Fingerprint OfFront(PlacedEdition placed, Fingerprint site)
    {
        var writer = new FingerprintWriter();
        writer.Add(site);
        foreach (var (newspaper, editions) in placed.Surroundings.Newspapers.Skip(1))
        {
            writer.Add(newspaper.Id);
            writer.Add(newspaper.Name);
            writer.Add(newspaper.Language);
            foreach (var entry in editions)
                Add(writer, entry);
        }

        return writer.ToFingerprint();
    }

    /// <summary>Of a newspaper's page.</summary>
    public Fingerprint Of(CatalogueNewspaper newspaper) =>
        OfEntries([_newspapers[newspaper.Newspaper.Id]], newspaper.Editions);

    /// <summary>Of the page of a newspaper's year: of its own editions, and of which other years there are.</summary>
    public Fingerprint Of(NewspaperYears years, NewspaperYear year) => OfEntries(
        [OfYears(years), year.Year, .. year.Editions.SelectMany(PlaceOf), null, .. year.Missing.Select(day => (object)day.DayNumber)], year.Uncertain);

    /// <summary>Of the lists of a newspaper's editions of uncertain date.</summary>
    public Fingerprint OfUncertain(NewspaperYears years) => OfEntries([OfYears(years)], years.Uncertain);

    /// <summary>Of the pages of the whole archive.</summary>
    public Fingerprint Of(Catalogue catalogue) => Fingerprint.OfAll([_all, .. catalogue.Newspapers.Select(newspaper => (object)Of(newspaper))]);

    /// <summary>Of what is known of a newspaper.</summary>
    public Fingerprint Of(Newspaper newspaper) => _newspapers[newspaper.Id];

    /// <summary>Of an entry of an edition in lists of the archive.</summary>
    public Fingerprint Of(ListedEdition edition) => OfEntries([_newspapers[edition.Newspaper.Id]], [edition.Entry]);

    /// <summary>Of a list of the archive.</summary>
    public Fingerprint OfList(IEnumerable<object?> parts) => Fingerprint.OfAll(parts.Prepend(_all));

    /// <summary>Begins what is made of a list of the archive, where its parts are too many to be things.</summary>
    public FingerprintWriter Begin()
    {
        var writer = new FingerprintWriter();
        writer.Add(_all);
        return writer;
    }

    /// <summary>Of the page at an address that is gone.</summary>
    public Fingerprint Of(GoneAddress gone) => Fingerprint.OfAll(_all, gone.Path, gone.Target, gone.Withdrawn?.Text, gone.Reason);

    /// <summary>Of site maps of editions.</summary>
    public Fingerprint Of(IEnumerable<EditionOutline> editions) =>
        Fingerprint.OfAll([OfArchiveFile, .. editions.SelectMany(edition => edition.Pages.SelectMany(PartsOf).Prepend(edition.Key.Key))]);

    /// <summary>Of what has nothing but paths of the site in it.</summary>
    public Fingerprint Of(IEnumerable<string> paths) => Fingerprint.OfAll([OfArchiveFile, .. paths]);

    /// <summary>Of what is made from the text of all editions; null when some have faults.</summary>
    public Fingerprint? OfTexts(IEnumerable<SourceEdition> editions)
    {
        var versions = editions.Select(edition => edition.Version).ToList();
        return versions.Contains(null) ? null : Fingerprint.OfAll([_all, .. versions]);
    }

    /// <summary>Of what every page below a newspaper's own says of it: its years, and how its editions of uncertain date are found.</summary>
    private Fingerprint OfYears(NewspaperYears years) => Fingerprint.OfAll(
        [_newspapers[years.Newspaper.Id], NewspaperViews.UncertainParts(years), years.Uncertain.Count > 0, .. years.Years.Select(year => year.Year), .. years.Run]);

    private static object[] PlaceOf(CatalogueEdition entry) => [entry.Key.Date.Text, entry.Key.Number];

    /// <summary>Of things, and of entries of editions.</summary>
    private static Fingerprint OfEntries(IEnumerable<object?> things, IEnumerable<CatalogueEdition> entries)
    {
        var writer = new FingerprintWriter();
        writer.AddAll(things);
        foreach (var entry in entries)
            Add(writer, entry);
        return writer.ToFingerprint();
    }

    /// <summary>Adds an entry, whose parts are not to be things one by one: several of them are in the fingerprint of each edition.</summary>
    private static void Add(FingerprintWriter writer, CatalogueEdition entry)
    {
        writer.Add(entry.Key.Date.Text);
        writer.Add(entry.Key.Number);
        writer.Add(entry.PageCount);
        writer.Add(entry.ArticleCount);
        if (entry.LeadHeadline is { } lead)
            writer.Add(lead);
        else
            writer.AddNothing();
    }

    private static IEnumerable<object> PartsOf(PageOutline page) => (page.ArticleIds ?? []).Select(id => (object)id).Prepend(page.ArticleCount).Prepend(page.Label);

    private static Fingerprint OfFile(string path) => Fingerprint.Of(File.ReadAllBytes(path));
}
