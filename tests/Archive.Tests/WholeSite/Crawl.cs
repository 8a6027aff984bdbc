using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Archive.Tests.WholeSite;

/// <summary>Follows every address from some pages of a site: links, pictures, style sheets, scripts and what they import, forms.</summary>
internal sealed partial class Crawl
{
    /// <summary>The site lies below a path, so that an address that climbs above the root is seen.</summary>
    private static readonly Uri Root = new("https://site.test/root/");

    private static readonly string[] AddressAttributes = ["href", "src", "action", "formaction", "poster", "srcset", "data", "ping", "xlink:href"];

    private readonly SiteFolder _site;
    private readonly HashSet<string> _files;
    private readonly Dictionary<string, HashSet<string>> _anchors = new(StringComparer.Ordinal);
    private readonly Queue<string> _queue = new();

    private Crawl(SiteFolder site)
    {
        _site = site;
        _files = site.Files.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Every file that was reached.</summary>
    public SortedSet<string> Reached { get; } = new(StringComparer.Ordinal);

    /// <summary>Every address that leads nowhere, or out of the site.</summary>
    public List<string> Wrong { get; } = [];

    public static Crawl From(SiteFolder site, params string[] starts)
    {
        var crawl = new Crawl(site);
        foreach (var start in starts)
            crawl.Reach(start);
        while (crawl._queue.TryDequeue(out var file))
        {
            foreach (var address in crawl.AddressesIn(file))
                crawl.Follow(file, address);
        }

        return crawl;
    }

    private void Reach(string file)
    {
        if (Reached.Add(file))
            _queue.Enqueue(file);
    }

    private IEnumerable<string> AddressesIn(string file) => Path.GetExtension(file) switch
    {
        ".html" => _site.Parse(file).All.Where(element => !IsCitation(element)).SelectMany(element => element.Attributes)
            .Where(attribute => AddressAttributes.Contains(attribute.Name, StringComparer.Ordinal))
            .Select(attribute => attribute.Value),
        ".css" => Matches(StyleAddress().Matches(_site.Read(file))),
        ".js" => Matches(ScriptAddress().Matches(_site.Read(file))),
        _ => [],
    };

    /// <summary>A file for reference managers, which lies in its link: of three types, and only to be saved.</summary>
    private static bool IsCitation(IElement element) =>
        element.HasAttribute("download") && element.ParentElement?.ClassName == "cite-files" && CitationAddress().IsMatch(element.GetAttribute("href")!);

    private static IEnumerable<string> Matches(MatchCollection matches) => matches.Select(match => match.Groups["address"].Value);

    private void Follow(string file, string address)
    {
        if (address.StartsWith('/') || Scheme().IsMatch(address))
        {
            Wrong.Add($"{file}: {address} is not relative");
            return;
        }

        var resolved = new Uri(new Uri(Root, string.Join('/', file.Split('/').Select(Uri.EscapeDataString))), address);
        if (!Root.IsBaseOf(resolved))
        {
            Wrong.Add($"{file}: {address} leaves the site");
            return;
        }

        var target = Uri.UnescapeDataString(resolved.AbsolutePath[Root.AbsolutePath.Length..]);
        if (!_files.Contains(target))
        {
            Wrong.Add($"{file}: {address} leads to no file");
            return;
        }

        Reach(target);
        if (resolved.Fragment.Length > 1 && !AnchorsOf(target).Contains(Uri.UnescapeDataString(resolved.Fragment[1..])))
            Wrong.Add($"{file}: {address} leads to no anchor");
    }

    private HashSet<string> AnchorsOf(string page)
    {
        if (!_anchors.TryGetValue(page, out var anchors))
            _anchors[page] = anchors = _site.Parse(page).QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal);
        return anchors;
    }

    [GeneratedRegex("^data:application/(?:x-bibtex|x-research-info-systems|json),[^<>&\"'\\s]*$", RegexOptions.CultureInvariant)]
    private static partial Regex CitationAddress();

    [GeneratedRegex("^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex("""(?:url\(\s*["']?|@import\s+["'])(?<address>[^"')]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex StyleAddress();

    [GeneratedRegex("""\b(?:from\s+|import\s*\(?\s*)["'](?<address>[^"']+)["']|new URL\(["'](?<address>[\w./-]+\.(?:js|css))["']""", RegexOptions.CultureInvariant)]
    private static partial Regex ScriptAddress();
}
