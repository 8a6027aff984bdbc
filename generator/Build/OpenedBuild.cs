using Archive.Content;
using Archive.Model;
using Archive.Site;

namespace Archive.Build;

/// <summary>What every build begins with: the content folder, the templates, and the folder that is written.</summary>
/// <param name="Content">The content folder.</param>
/// <param name="Inputs">What files are made from.</param>
/// <param name="Templates">The templates.</param>
/// <param name="Layers">Where they come from.</param>
/// <param name="Output">The folder that is written.</param>
internal sealed record OpenedBuild(ContentFolder Content, SiteInputs Inputs, Lazy<TemplateSet> Templates, TemplateLayers Layers, OutputFolder Output) : IDisposable
{
    /// <summary>Opens a build; null when something is at fault, and then all faults of the input are found, those of the pages too.</summary>
    /// <param name="options">What is read.</param>
    /// <param name="openOutput">Opens the folder that is written; null, with faults, when it cannot be.</param>
    /// <param name="run">The build.</param>
    /// <param name="cancellation">Ends it.</param>
    public static OpenedBuild? Open(BuildOptions options, Func<ICollection<Fault>, OutputFolder?> openOutput, BuildRun run, CancellationToken cancellation)
    {
        var layers = TemplateLayers.Over(options.Templates);
        var isApart = FolderCheck.IsApart(options.Output, [(options.Content, "--content"), (layers.Folder, "--templates"), .. options.Parts.Select(part => (part, "PART"))], run.Faults);
        var inContent = new List<Fault>();
        var (content, scanning) = ((ContentFolder?)null, TimeSpan.Zero);
        using var scan = new BackgroundWork();
        scan.Begin(() => (content, scanning) = BuildRun.Timed(() => ContentFolder.OpenForAllFaults(options.Content, inContent, cancellation)));
        OutputFolder? output = null;
        try
        {
            // Neither needs the other, and in a large archive both take their time.
            (output, var opening) = BuildRun.Timed(() => isApart ? openOutput(run.Faults) : null);
            scan.End();
            run.Tell("scan", scanning);
            run.Tell("site", opening);
            run.Faults.AddRange(inContent);
            if (content is null)
            {
                TemplateSet.Load(layers, run.Faults);
                return null;
            }

            var inputs = new SiteInputs(options, layers, content);
            var templates = run.Step("templates", () => LookThrough(options.LoadedTemplates, layers, inputs, output?.Memory, run.Faults));
            if (output is not null && templates is not null)
            {
                var opened = new OpenedBuild(content, inputs, templates, layers, output);
                output = null;
                return opened;
            }

            // Neither templates at fault nor a wrong output hide what is wrong with the pages.
            _ = new EditionReader(content, new BuildCache()).Read(content.Editions, run, cancellation).Count();
            return null;
        }
        finally
        {
            output?.Dispose();
        }
    }

    public void Dispose() => Output.Dispose();

    /// <summary>The templates: looked through now unless the last build has done so, and read when a page is made; null, with faults, when they have some.</summary>
    private static Lazy<TemplateSet>? LookThrough(LoadedTemplates templates, TemplateLayers layers, SiteInputs inputs, SiteMemory? memory, ICollection<Fault> faults)
    {
        if (templates.Find(layers, inputs.Templates) is { } known)
            return new(known);
        if (memory is not null && memory.Cache.Templates == inputs.Templates)
            return new(() => templates.LoadAgain(layers, inputs.Templates));
        return templates.Load(layers, inputs.Templates, faults) is { } loaded ? new(loaded) : null;
    }
}
