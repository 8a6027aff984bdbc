using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Archive.Model;
using Archive.Site;

namespace Archive.Tests.Site;

/// <summary>A whole site rendered in memory, as the build would write it.</summary>
internal sealed class RenderedSite
{
    /// <summary>The templates of the repository.</summary>
    public static string TemplateFolder { get; } = Path.Combine(RepositoryRoot(), "templates");

    private static readonly Lazy<TemplateSet> Shared = new(() => TemplateSet.Load(TemplateLayers.Of(TemplateFolder), []) ?? throw new InvalidOperationException("the templates have faults"));

    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    public RenderedSite(Catalogue catalogue, params Edition[] editions)
        : this(catalogue, [], editions)
    {
    }

    public RenderedSite(Catalogue catalogue, IReadOnlyList<Picture> pictures, params Edition[] editions)
    {
        var renderer = new SiteRenderer(Shared.Value, catalogue);
        Add(renderer.RenderHome());
        Add(renderer.RenderSearchPage());
        Add(renderer.RenderNotFound());
        Add(renderer.RenderOffline());
        foreach (var newspaper in catalogue.Newspapers)
            AddNewspaper(new NewspaperYears(newspaper));
        foreach (var file in editions.SelectMany(edition => renderer.RenderEdition(edition, pictures)).Concat(renderer.Assets()).Concat(SiteRenderer.WriteIdentity(catalogue.Info)))
            Add(file);

        void AddNewspaper(NewspaperYears years)
        {
            Add(renderer.RenderNewspaper(years));
            foreach (var year in years.Years)
                Add(renderer.RenderYear(years, year));
            for (var part = 0; part < NewspaperViews.UncertainParts(years); part++)
                Add(renderer.RenderUncertain(years, part));
        }
    }

    public static TemplateSet Templates => Shared.Value;

    public IReadOnlyDictionary<string, string> Files => _files;

    public IEnumerable<string> Pages => _files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    public static RenderedSite Of(Edition edition, ArchiveInfo? info = null) => new(Invented.CatalogueOf(edition, info), edition);

    public static RenderedSite Of(Edition edition, params Picture[] pictures) => new(Invented.CatalogueOf(edition), pictures, edition);

    public IDocument Parse(string path) => new HtmlParser().ParseDocument(_files[path]);

    /// <summary>The file that a link on a page means.</summary>
    public static string Resolve(string page, string href)
    {
        var resolved = new Uri(new Uri("https://site.test/" + page), href);
        return Uri.UnescapeDataString(resolved.AbsolutePath.TrimStart('/'));
    }

    private void Add(SiteFile file) => _files.Add(file.Path, Encoding.UTF8.GetString(file.Bytes.Span));

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Archive.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the repository's root was not found");
        return folder;
    }
}
