using Archive.Model;
using Archive.Site;

namespace Archive.Build;

/// <summary>The step for the pages that belong to no edition, and for assets.</summary>
internal sealed class SiteLists(Lazy<TemplateSet> templates, Lazy<SiteRenderer> renderer, SiteInputs inputs, MadeFiles files, BuildOptions options)
{
    /// <summary>Adds the pages of newspapers and of the archive.</summary>
    public void AddPages(Catalogue catalogue, BuildRun run)
    {
        try
        {
            foreach (var newspaper in catalogue.Newspapers)
                Add(Address.Newspaper(newspaper.Newspaper.Id), inputs.Of(newspaper), site => site.RenderNewspaper(newspaper), Path.Combine(options.Content, newspaper.Newspaper.Id));
            var all = inputs.Of(catalogue);
            Add(Address.Home, all, site => site.RenderHome(), options.Content);
            Add(Address.NotFound, all, site => site.RenderNotFound(), options.Content);
            Add(Address.Offline, all, site => site.RenderOffline(), options.Content);
            if (options.HasSearch)
                Add(Address.SearchPage, all, site => site.RenderSearchPage(), options.Content);
        }
        catch (TemplateFaultException error)
        {
            run.Fail(error.Fault);
        }

        void Add(string path, Fingerprint madeFrom, Func<SiteRenderer, SiteFile> render, string input) =>
            files.Add([path], madeFrom, () => [render(renderer.Value)], input, run.Faults);
    }

    /// <summary>Adds style sheets, scripts and pictures.</summary>
    public void AddAssets(BuildRun run) =>
        files.AddAll(inputs.Assets, () => templates.Value.Assets, options.Templates, run.Faults);
}
