using Archive.Model;
using Archive.Site;

namespace Archive.Build;

/// <summary>The step for the pages that belong to no edition, and for assets.</summary>
internal sealed class SiteLists(Lazy<TemplateSet> templates, Lazy<SiteRenderer> renderer, SiteInputs inputs, MadeFiles files, TemplateLayers layers, BuildOptions options)
{
    /// <summary>Adds the pages of newspapers and of the archive.</summary>
    public void AddPages(Catalogue catalogue)
    {
        foreach (var newspaper in catalogue.Newspapers)
            AddNewspaper(newspaper);
        var all = inputs.Of(catalogue);
        Add(Address.Home, all, site => site.RenderHome(), options.Content);
        Add(Address.NotFound, all, site => site.RenderNotFound(), options.Content);
        Add(Address.Offline, all, site => site.RenderOffline(), options.Content);
        if (options.HasSearch)
            Add(Address.SearchPage, all, site => site.RenderSearchPage(), options.Content);

        void AddNewspaper(CatalogueNewspaper newspaper)
        {
            var (years, input) = (new NewspaperYears(newspaper), Path.Combine(options.Content, newspaper.Newspaper.Id));
            Add(Address.Newspaper(newspaper.Newspaper.Id), inputs.Of(newspaper), site => site.RenderNewspaper(years), input);
            foreach (var year in years.Years)
                Add(Address.Year(newspaper.Newspaper.Id, year.Year), inputs.Of(years, year), site => site.RenderYear(years, year), input);
            for (var part = 0; part < NewspaperViews.UncertainParts(years); part++)
            {
                var list = part;
                Add(Address.Uncertain(newspaper.Newspaper.Id, list), inputs.OfUncertain(years), site => site.RenderUncertain(years, list), input);
            }
        }

        void Add(string path, Fingerprint madeFrom, Func<SiteRenderer, SiteFile> render, string input) =>
            files.Add([path], madeFrom, () => [render(renderer.Value)], input);
    }

    /// <summary>Adds style sheets, scripts and pictures.</summary>
    public void AddAssets() => files.AddAll(inputs.Assets, () => templates.Value.Assets, layers.Folder);
}
