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

    private bool IsRight(GoneAddress one, ICollection<Fault> faults)
    {
        var fault = one switch
        {
            _ when stage.Has(one.Path) => RedirectsFile.HasPage(one, _file),
            { LeadsOut: false, Target: { } target } when !stage.Has(target) => RedirectsFile.HasNoTarget(one, _file),
            _ => null,
        };
        if (fault is not null)
            faults.Add(fault);
        return fault is null;
    }
}
