using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Check;

/// <summary>Finds out where addresses lead, as browsers do (URL Standard), as far as a site of plain files goes.</summary>
/// <param name="root">The public address of the site's root, with a slash at its end; null when it has none.</param>
internal sealed partial class AddressReader(Uri? root)
{
    private readonly string _rootPath = root?.AbsolutePath ?? "/";

    /// <summary>Where an address leads.</summary>
    /// <param name="from">The path of the file in which it stands.</param>
    /// <param name="address">As it is written.</param>
    public SiteTarget Read(string from, string address)
    {
        var written = LineBreaks().Replace(address.Trim(), "");
        if (written.StartsWith("//", StringComparison.Ordinal))
            written = $"{root?.Scheme ?? Uri.UriSchemeHttps}:{written}";
        if (Scheme().IsMatch(written))
            return OfWeb(written);
        var (path, fragment) = Split(written);
        if (path.StartsWith('/'))
            return FromHost(path, fragment);
        var folder = path.Length == 0 ? from : from[..(from.LastIndexOf('/') + 1)];
        return Below(folder + path, fragment, isAbsolute: false);
    }

    /// <summary>Where an address leads that begins at the site's root with a slash.</summary>
    public SiteTarget ReadFromRoot(string address) =>
        address.StartsWith('/') && Split(address[1..]) is var (path, fragment) ? Below(path, fragment, isAbsolute: false) : Read("", address);

    private SiteTarget OfWeb(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
            return new SiteTarget(TargetKind.None);
        return root is not null && uri.Authority == root.Authority
            ? FromHost(uri.AbsolutePath, Uri.UnescapeDataString(uri.Fragment.TrimStart('#')))
            : new SiteTarget(TargetKind.Elsewhere);
    }

    /// <summary>Where a path leads that begins at the host's root: other sites may lie beside this one.</summary>
    private SiteTarget FromHost(string path, string fragment) => path.StartsWith(_rootPath, StringComparison.Ordinal)
        ? Below(path[_rootPath.Length..], fragment, isAbsolute: true)
        : new SiteTarget(TargetKind.Elsewhere);

    private static SiteTarget Below(string path, string fragment, bool isAbsolute)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/').Select(Uri.UnescapeDataString))
        {
            if (part == ".." && parts.Count == 0)
                return new SiteTarget(TargetKind.Above);
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part.Length > 0 && part != ".")
                parts.Add(part);
        }

        if (LastPart().IsMatch(path))
            parts.Add(Address.Home);
        return new SiteTarget(TargetKind.Site, string.Join('/', parts), fragment, isAbsolute);
    }

    /// <summary>The path, without the question after it, and the decoded fragment.</summary>
    private static (string Path, string Fragment) Split(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? address : address[..hash];
        return (path.Split('?')[0].Replace('\\', '/'), hash < 0 ? "" : Uri.UnescapeDataString(address[(hash + 1)..]));
    }

    [GeneratedRegex(@"[\t\r\n]", RegexOptions.CultureInvariant)]
    private static partial Regex LineBreaks();

    [GeneratedRegex("^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    /// <summary>The end of a path that names a folder, so that a host answers with its index.</summary>
    [GeneratedRegex(@"(?:^|/)(?:\.{1,2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex LastPart();
}
