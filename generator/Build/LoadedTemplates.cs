using Archive.Model;
using Archive.Site;

namespace Archive.Build;

/// <summary>The templates that builds of one process have loaded last: to read and compile them takes as long as a hundred pages.</summary>
public sealed class LoadedTemplates
{
    private (string Folder, Fingerprint Version, TemplateSet Templates)? _last;

    /// <summary>The templates of these layers if they are the last; else null.</summary>
    /// <param name="layers">Where they come from.</param>
    /// <param name="version">Of their files.</param>
    internal TemplateSet? Find(TemplateLayers layers, Fingerprint version) =>
        _last is { } last && last.Folder == layers.Folder && last.Version == version ? last.Templates : null;

    /// <summary>Loads them as they were when the last build has looked through them, in this process or another.</summary>
    internal TemplateSet LoadAgain(TemplateLayers layers, Fingerprint version)
    {
        var loaded = TemplateSet.LoadAgain(layers);
        _last = (layers.Folder, version, loaded);
        return loaded;
    }

    /// <summary>Loads them; null, with faults, when they have some.</summary>
    internal TemplateSet? Load(TemplateLayers layers, Fingerprint version, ICollection<Fault> faults)
    {
        // The tests of the generator render a specimen with its own, which takes as long as a thousand articles.
        var loaded = TemplateSet.Load(layers, faults, areTried: layers.AreOwn());
        _last = loaded is null ? null : (layers.Folder, version, loaded);
        return loaded;
    }
}
