using Archive.Model;

namespace Archive.Content;

/// <summary>
/// Reads redirects.yml, a line for each address that was published and is gone: <c>address: target</c> where it leads on,
/// <c>address: { withdrawn: date, reason: text }</c> where nothing takes its place.
/// </summary>
/// <remarks>Whether an address has a page all the same, and a target none, is known to who knows the pages: a build, and of editions a check.</remarks>
internal static class RedirectsFile
{
    public const string Name = "redirects.yml";

    private const string Expected = "'address: target', or 'address: { withdrawn: 2024-05-01, reason: … }', where an address is a path of the site such as hzrb/2021-10-23/A4-3.html";

    private const string PathExpected = "the path of a page below the site's root, such as hzrb/2021-10-23/A4-3.html; lists (browse/, search/) come and go by themselves";

    private static readonly string[] Keys = ["withdrawn", "reason"];

    /// <summary>The addresses in the order of the file, but for those that are at fault.</summary>
    public static ValueList<GoneAddress> Read(string text, string file, ICollection<Fault> faults)
    {
        var log = new FaultLog(file);
        var gone = new Dictionary<string, GoneAddress>(StringComparer.Ordinal);
        switch (YamlReader.Read(PageText.Normalise(text), firstLine: 1, log))
        {
            case YamlMapping mapping:
                foreach (var one in mapping.Entries.Select(entry => Read(entry, log)).OfType<GoneAddress>())
                    gone.Add(one.Path, one);
                break;
            case { } other:
                log.Add(other.Line, other.Description, Expected);
                break;
        }

        var right = gone.Values.Where(one => LeadsToAPage(one, gone, log)).ToValueList();
        log.CopyTo(faults);
        return right;
    }

    /// <summary>The fault of an address that has a page all the same.</summary>
    public static Fault HasPage(GoneAddress one, string file) =>
        new(file, one.Line, $"a redirect from {one.Path}, which has a page", "an address that is gone: delete the line, or withdraw the page");

    /// <summary>The fault of an address whose target has no page.</summary>
    public static Fault HasNoTarget(GoneAddress one, string file) =>
        new(file, one.Line, $"a redirect to {one.Target}, which is no address of the site", "the path of a page below the site's root, such as hzrb/2021-10-23/index.html, or an address with https://");

    private static GoneAddress? Read(YamlEntry entry, FaultLog faults)
    {
        if (!GoneAddress.CanBe(entry.Key))
        {
            faults.Add(entry.Line, $"the address {FaultLog.Quote(entry.Key)}", PathExpected);
            return null;
        }

        switch (entry.Value)
        {
            case YamlScalar { Text: { Length: > 0 } target }:
                var leadsOn = new GoneAddress(entry.Key, entry.Line) { Target = target };
                if (!leadsOn.LeadsOut || ConfigurationFile.IsAddress(target))
                    return leadsOn;
                faults.Add(entry.Line, $"the target {FaultLog.Quote(target)}", ConfigurationFile.AddressExpected);
                return null;
            case YamlMapping mapping:
                var fields = new Fields(mapping, "an address that was withdrawn", Keys, faults);
                var date = fields.Required("withdrawn", "the date of the withdrawal, such as 2024-05-01 or 2024?", text => EdtfDate.TryParse(text, out _, out var _));
                return date is null ? null : new GoneAddress(entry.Key, entry.Line) { Withdrawn = EdtfDate.Parse(date), Reason = fields.Text("reason") };
            default:
                faults.Add(entry.Line, $"{entry.Value.Description} for '{entry.Key}'", Expected);
                return null;
        }
    }

    /// <summary>Whether a target is no address of this file: browsers give up on loops, and search engines on chains.</summary>
    private static bool LeadsToAPage(GoneAddress one, Dictionary<string, GoneAddress> gone, FaultLog faults)
    {
        if (one.Target is not { } target || !gone.TryGetValue(target, out var next))
            return true;
        var seen = new HashSet<string>(StringComparer.Ordinal) { one.Path };
        var last = next;
        while (seen.Add(last.Path) && last.Target is { } further && gone.TryGetValue(further, out var after))
            last = after;
        var found = $"a redirect to {FaultLog.Quote(target)}, which line {next.Line} ";
        if (last.Withdrawn is not null)
            faults.Add(one.Line, $"{found}{(last == next ? "withdraws" : "leads on to what is withdrawn")}", "a target that has a page, or { withdrawn: date } here, too");
        else if (seen.Contains(last.Target!))
            faults.Add(one.Line, $"{found}leads round in a circle", "a target that has a page");
        else
            faults.Add(one.Line, $"{found}leads on", $"the last target: {last.Target}");
        return false;
    }
}
