using System.Text;
using Archive.Model;

namespace Archive.Site;

/// <summary>The files by which a host learns what a static file cannot say: redirects and headers, in the form that Cloudflare Pages and Netlify read; GitLab Pages reads the first.</summary>
internal static class HostFiles
{
    /// <summary>A line for each address that leads on. A host that does not read it shows the page that is there, which leads on as well.</summary>
    public static SiteFile WriteRedirects(IEnumerable<GoneAddress> redirects) =>
        Write(Address.Redirects, redirects.Select(one => $"{FromRoot(one.Path)} {(one.LeadsOut ? new Uri(one.Target!).AbsoluteUri : FromRoot(one.Target!))} 301"));

    /// <summary>How long files may be kept. What no rule is for has the value that these hosts send by themselves.</summary>
    public static SiteFile WriteHeaders() => Write(Address.Headers, CacheRule.All.Select(rule => $"{rule.Pattern}\n  Cache-Control: {rule.Value}"));

    private static string FromRoot(string path) => "/" + Address.Relative(Address.Home, path);

    private static SiteFile Write(string path, IEnumerable<string> lines) => new(path, Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
}
