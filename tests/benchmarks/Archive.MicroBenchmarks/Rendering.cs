using Archive.Model;
using Archive.Site;
using BenchmarkDotNet.Attributes;

namespace Archive.MicroBenchmarks;

/// <summary>One file of each kind that an edition has, from the model to its bytes.</summary>
public class Rendering
{
    private readonly SiteRenderer _renderer;
    private readonly EditionMap _map;
    private readonly EditionViews _views;

    public Rendering()
    {
        var edition = InventedEdition.Make();
        var faults = new List<Fault>();
        var templates = TemplateSet.Load(TemplateLayers.Of("templates"), faults) ?? throw new InvalidOperationException(string.Join('\n', faults));
        var entry = new CatalogueEdition(edition.Key, edition.Pages.Count, ArticleCount: 64, LeadHeadline: null);
        var catalogue = new Catalogue(new ArchiveInfo { Title = "Invented newspapers" }, [new CatalogueNewspaper(edition.Newspaper, [entry])]);
        _renderer = new SiteRenderer(templates, catalogue);
        _map = new EditionMap(edition);
        _views = new EditionViews(new SiteContext(catalogue, templates.WordsFor(catalogue.Info.Language)), _map);
    }

    [Benchmark]
    public SiteFile Article() => _renderer.RenderArticle(_views, _map.Edition.Key, _map.Articles[9]);

    [Benchmark]
    public SiteFile Page() => _renderer.RenderPage(_views, _map.Edition.Key, _map.Pages[1]);

    [Benchmark]
    public SiteFile EditionPage() => _renderer.RenderEditionPage(_views, _map);

    [Benchmark]
    public ReadOnlyMemory<byte> Twin() => JsonTwin.Write(_map.Pages[1], _map.Edition.Newspaper);
}
