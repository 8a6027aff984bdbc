using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Archive.Model;

namespace Archive.Check;

/// <summary>Reads the files of a site: pages, styles and what programs read. Of others nothing is known but that they are there.</summary>
/// <param name="site">The site.</param>
/// <param name="addresses">Knows where addresses lead.</param>
internal sealed class SiteFileReader(CheckedSite site, AddressReader addresses)
{
    private static readonly HtmlParserOptions WithLines = new() { IsKeepingSourceReferences = true };

    /// <summary>A file with what is in it; the tree of a page lives no longer than this.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public CheckedFile Read(string path)
    {
        var file = site.FileOf(path);
        var bare = new CheckedFile(file, path, new FileInfo(file).Length);
        var read = Path.GetExtension(path) switch
        {
            ".html" => ReadPage(bare),
            ".css" => bare with { References = [.. StyleReferences.Of(File.ReadAllText(file), firstLine: 1)] },
            ".json" or ".webmanifest" => bare with { Faults = [.. Known(DataReading.FaultOfJson(File.ReadAllBytes(file), file, firstLine: 1))] },
            ".xml" => ReadXml(bare),
            _ when path == Address.Redirects => bare with { References = [.. DataReading.ReferencesOfRedirects(File.ReadLines(file))] },
            _ => bare,
        };
        return read with { References = [.. read.References.Select(reference => Resolved(reference, path))] };
    }

    /// <summary>The page at a path, parsed; nothing in it is run or loaded.</summary>
    public static IHtmlDocument Parse(string file)
    {
        using var stream = File.OpenRead(file);
        return new HtmlParser(WithLines).ParseDocument(stream);
    }

    private static CheckedFile ReadPage(CheckedFile file)
    {
        var document = Parse(file.File);
        var faults = document.Scripts
            .Where(script => script.Type is { } type && type.EndsWith("json", StringComparison.OrdinalIgnoreCase))
            .SelectMany(script => Known(DataReading.FaultOfJson(Encoding.UTF8.GetBytes(script.TextContent), file.File, script.Line())));
        return file with { Document = document, References = [.. DocumentReferences.Of(document)], Faults = [.. faults] };
    }

    private static CheckedFile ReadXml(CheckedFile file)
    {
        var faults = new List<Fault>();
        using var stream = File.OpenRead(file.File);
        return file with { References = DataReading.ReferencesOfXml(stream, file.File, faults), Faults = faults };
    }

    private static IEnumerable<Fault> Known(Fault? fault) => fault is null ? [] : [fault];

    private Reference Resolved(Reference reference, string from)
    {
        var target = reference.Use == ReferenceUse.Host ? addresses.ReadFromRoot(reference.Address) : addresses.Read(from, reference.Address);
        return reference with { Target = target, IsThere = site.Has(target.Path) };
    }
}
