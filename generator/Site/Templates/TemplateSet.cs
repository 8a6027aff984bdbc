using Archive.Model;
using HandlebarsDotNet;

namespace Archive.Site;

/// <summary>
/// The templates, compiled: one a kind of page, the layout around them, partials, the words of the interface,
/// and the assets beside them. Immutable and safe to use from many threads.
/// </summary>
public sealed class TemplateSet
{
    internal const string Layout = "layout";

    internal const string NotFound = "404";

    internal const string Offline = "offline";

    internal const string Gone = "gone";

    /// <summary>The language whose words stand in when there are none for an archive's language.</summary>
    internal const string DefaultLanguage = "zh-Hans";

    /// <summary>The templates that there must be.</summary>
    internal static readonly IReadOnlyList<string> PageNames = ["home", "newspaper", "year", "uncertain", "edition", "whole", "page", "article", "cite", "browse", "holdings", "search", NotFound, Offline, Gone];

    private readonly IReadOnlyDictionary<string, TemplateFile> _files;

    private readonly Dictionary<string, Lazy<HandlebarsTemplate<TextWriter, object, object>>> _compiled = new(StringComparer.Ordinal);

    private readonly IReadOnlyDictionary<string, Words> _words;

    private readonly Lazy<IReadOnlyList<SiteFile>> _assets;

    private TemplateSet(IReadOnlyDictionary<string, TemplateFile> files, IReadOnlyDictionary<string, Words> words, Func<IReadOnlyList<SiteFile>> assets)
    {
        _assets = new(assets);
        _files = files;
        _words = words;
        var handlebars = TemplateEngine.Create([]);
        foreach (var file in files.Values)
        {
            var compiled = new Lazy<HandlebarsTemplate<TextWriter, object, object>>(() => CompileAlone(handlebars, file));
            _compiled.Add(file.Name, compiled);
            if (file.IsPartial)
                handlebars.RegisterTemplate(file.PartialName, (writer, context, data) => compiled.Value(writer, context, data));
        }
    }

    /// <summary>The files beside the templates, with their scripts and style sheets bundled, and the words for scripts.</summary>
    /// <exception cref="TemplateFaultException">A script or a style sheet cannot be bundled.</exception>
    internal IReadOnlyList<SiteFile> Assets => _assets.Value;

    /// <summary>
    /// Reads, checks and compiles templates, and renders a specimen with them. Null, with every fault reported, when there is one.
    /// </summary>
    /// <param name="layers">Where they come from.</param>
    /// <param name="faults">Where faults go.</param>
    /// <param name="areTried">
    /// Whether a specimen has been rendered with them elsewhere: then they are compiled when they are used, and what is at fault all the same is thrown then.
    /// </param>
    public static TemplateSet? Load(TemplateLayers layers, ICollection<Fault> faults, bool areTried = false)
    {
        var found = new List<Fault>();
        var words = TemplateFolder.ReadWords(layers, found);

        // Templates and assets know nothing of each other, and a build waits for both.
        var foundInAssets = new List<Fault>();
        var assets = Task.Run(() => Bundle(layers, words, foundInAssets));
        var files = TemplateFolder.ReadTemplates(layers, found);
        if (found.Count == 0)
            Check(files, words, found);
        var set = new TemplateSet(files, words, Bundled);
        if (found.Count == 0 && areTried)
            return set;
        if (found.Count == 0)
            set.Compile(found);
        if (found.Count == 0)
            Specimen.Try(set, words.Keys, found);
        assets.Wait();
        found.AddRange(foundInAssets);
        foreach (var fault in found)
            faults.Add(fault);
        return found.Count == 0 ? set : null;

        IReadOnlyList<SiteFile> Bundled()
        {
            var bundled = assets.GetAwaiter().GetResult();
            return foundInAssets.Count == 0 ? bundled : throw new TemplateFaultException(foundInAssets[0]);
        }
    }

    /// <summary>Reads templates that were loaded before and have not changed: nothing is checked again, and what no page needs is neither compiled nor bundled.</summary>
    /// <exception cref="IOException">They have changed.</exception>
    public static TemplateSet LoadAgain(TemplateLayers layers)
    {
        var found = new List<Fault>();
        var words = TemplateFolder.ReadWords(layers, found);
        var files = TemplateFolder.ReadTemplates(layers, found);
        if (found.Count > 0)
            throw new IOException($"{layers.Folder}: changed while it was read; build again");
        return new TemplateSet(files, words, () => Bundle(layers, words, found));
    }

    /// <summary>Compiles what no page has needed yet, lest pages wait for it. What is at fault is thrown when it is used.</summary>
    internal void Prepare() => Compile([]);

    /// <summary>The words of a language, else of the same language in the same characters, else of its primary language, else Chinese.</summary>
    internal Words WordsFor(string language) => WordsFor(_words, language);

    /// <summary>The same of words without templates.</summary>
    internal static Words WordsFor(IReadOnlyDictionary<string, Words> words, string language)
    {
        if (words.TryGetValue(language, out var exact))
            return exact;
        var primary = language.Split('-')[0];
        if (primary == "zh" && language.Split('-').Any(part => part is "Hant" or "TW" or "HK" or "MO") && words.TryGetValue("zh-Hant", out var traditional))
            return traditional;
        var related = words.Keys.Where(k => k.Split('-')[0] == primary).Order(StringComparer.Ordinal).FirstOrDefault();
        return words[related ?? DefaultLanguage];
    }

    /// <summary>Renders one template to a writer; <paramref name="data"/> is what it reads as <c>@site</c> and <c>@words</c>.</summary>
    /// <exception cref="TemplateFaultException">The template failed on this view.</exception>
    internal void Render(string name, object view, IReadOnlyDictionary<string, object> data, TextWriter writer)
    {
        try
        {
            _compiled[name].Value(writer, view, data);
        }
        catch (Exception error) when (TemplateEngine.IsTemplateError(error))
        {
            // Of a partial that does not compile the place is known.
            if (error.GetBaseException() is TemplateFaultException known)
                throw known;
            throw new TemplateFaultException(TemplateFaultFinder.InRendering([.. _files.Values], _files[name], view, data, error), error);
        }
    }

    /// <summary>Finds what the text of templates alone shows.</summary>
    private static void Check(SortedDictionary<string, TemplateFile> files, SortedDictionary<string, Words> words, List<Fault> faults)
    {
        var partials = files.Values.Where(f => f.IsPartial).Select(f => f.PartialName).ToHashSet(StringComparer.Ordinal);
        var known = words.Values.Select(w => w.Texts.Keys).Aggregate((a, b) => a.Intersect(b, StringComparer.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var checker = new TemplateChecker(partials, known, faults);
        foreach (var file in files.Values)
            checker.Check(file);
    }

    private static IReadOnlyList<SiteFile> Bundle(TemplateLayers layers, IReadOnlyDictionary<string, Words> words, List<Fault> faults)
    {
        var files = TemplateFolder.ReadAssets(layers, faults).Concat(WordFiles.Write(words.Values));
        return OfflineWorker.Of(StyleBundles.Of(ScriptBundles.Of(files, layers.PathOf, faults), layers.PathOf, faults));
    }

    /// <summary>Templates are compiled when the first page needs them, on any thread, and Handlebars.Net does not say that it can compile two at once.</summary>
    private static HandlebarsTemplate<TextWriter, object, object> CompileAlone(IHandlebars handlebars, TemplateFile file)
    {
        try
        {
            lock (handlebars)
                return TemplateEngine.Compile(handlebars, file.Text);
        }
        catch (Exception error) when (TemplateEngine.IsTemplateError(error))
        {
            throw new TemplateFaultException(TemplateFaultFinder.InCompiling(file, error));
        }
    }

    private void Compile(List<Fault> faults)
    {
        foreach (var file in _files.Values)
        {
            try
            {
                _ = _compiled[file.Name].Value;
            }
            catch (TemplateFaultException error)
            {
                faults.Add(error.Fault);
            }
        }
    }
}
