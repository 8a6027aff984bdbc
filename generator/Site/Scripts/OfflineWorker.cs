using System.Text;
using System.Text.Json;
using Archive.Model;

namespace Archive.Site;

/// <summary>
/// Puts the site's worker, <c>assets/sw.js</c>, at the root, and tells it which assets there are and their version. The version comes from their bytes
/// alone: other assets make another worker, by which browsers know that there is something new, and the same assets the same one.
/// </summary>
internal static class OfflineWorker
{
    private const string Source = "assets/sw.js";

    private const string SearchFolder = "assets/search/";

    /// <summary>The assets with the worker in its place.</summary>
    /// <param name="assets">The assets as the site has them: bundled.</param>
    public static IReadOnlyList<SiteFile> Of(IReadOnlyList<SiteFile> assets) =>
        [.. assets.Select(file => file.Path == Source ? Write(file, assets) : file)];

    private static SiteFile Write(SiteFile worker, IReadOnlyList<SiteFile> assets)
    {
        var others = assets.Where(file => file.Path != Source).ToList();
        var version = Fingerprint.OfAll(others.SelectMany(file => new object[] { file.Path, Fingerprint.Of(file.Bytes.Span) })).ToString()[..12];
        var known = others.Select(file => file.Path).Where(path => Path.GetExtension(path) is ".css" or ".js" or ".json").ToLookup(path => path.StartsWith(SearchFolder, StringComparison.Ordinal));
        var facts = JsonSerializer.Serialize(new { version, reading = known[false].Select(Escape), searching = known[true].Select(Escape) });
        return new SiteFile(Address.Worker, Encoding.UTF8.GetBytes($"self.assets={facts};\n{Encoding.UTF8.GetString(worker.Bytes.Span)}"));
    }

    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
