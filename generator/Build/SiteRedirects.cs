using Archive.Content;
using Archive.Model;
using Archive.Site;

namespace Archive.Build;

/// <summary>
/// The step for addresses that were published and are gone: a page that leads on or says why, and the files by which hosts learn of redirects and of
/// how long files may be kept. It comes last, when it is known which addresses have pages.
/// </summary>
internal sealed class SiteRedirects(ContentFolder content, Lazy<SiteRenderer> renderer, SiteInputs inputs, MadeFiles files, SiteStage stage)
{
    /// <summary>Folders whose files are lists of what there is: they come and go with it.</summary>
    private static readonly string[] Lists = [Address.BrowseFolder, "search/", "assets/", "feeds/"];

    private readonly string _file = Path.Combine(content.Path, RedirectsFile.Name);

    /// <summary>Adds them; an address that cannot be one is a fault.</summary>
    public void Add(ICollection<Fault> faults)
    {
        var gone = content.Gone.Where(one => IsRight(one, faults)).ToList();
        foreach (var one in gone)
            files.Add([one.Path], inputs.Of(one), () => [renderer.Value.RenderGone(one)], _file);
        var redirects = gone.Where(one => one.Target is not null).ToList();

        // Who has written rules for hosts means them.
        if (redirects.Count > 0 && !stage.IsOfOthers(Address.Redirects))
            files.Add([Address.Redirects], inputs.OfList(redirects.SelectMany(one => new[] { one.Path, one.Target })), () => [HostFiles.WriteRedirects(redirects)], _file);
        if (!stage.IsOfOthers(Address.Headers))
            files.Add([Address.Headers], Fingerprint.OfAll(Address.Headers, ThisProgram.Version), () => [HostFiles.WriteHeaders()], _file);
    }

    /// <summary>Whether a path may be one that is gone.</summary>
    internal static bool IsAddress(string path) =>
        SitePath.IsSafe(path) && path.EndsWith(".html", StringComparison.Ordinal) && !Array.Exists(Lists, folder => path.StartsWith(folder, StringComparison.OrdinalIgnoreCase));

    private bool IsRight(GoneAddress one, ICollection<Fault> faults)
    {
        var (found, expected) = one switch
        {
            _ when !IsAddress(one.Path) => ($"the address '{one.Path}'", "the path of a page below the site's root, such as hzrb/2021-10-23/A4-3.html; lists (browse/, search/) come and go by themselves"),
            _ when stage.Has(one.Path) => ($"a redirect from {one.Path}, which has a page", "an address that is gone: delete the line, or withdraw the page"),
            { LeadsOut: true } when !ConfigurationFile.IsAddress(one.Target!) => ($"the target '{one.Target}'", ConfigurationFile.AddressExpected),
            { LeadsOut: false, Target: { } target } when !stage.Has(target) => ($"a redirect to {target}, which is no address of the site", "the path of a page below the site's root, such as hzrb/2021-10-23/index.html, or an address with https://"),
            _ => ("", ""),
        };
        if (found.Length > 0)
            faults.Add(new Fault(_file, one.Line, found, expected));
        return found.Length == 0;
    }
}
