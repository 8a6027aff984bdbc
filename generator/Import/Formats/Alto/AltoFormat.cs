using System.Xml.Linq;
using Archive.Model;

namespace Archive.Import;

/// <summary>ALTO, in all its versions and namespaces, or in none: a page of recognised text with its boxes.</summary>
internal sealed class AltoFormat : IPageFormat
{
    public const string Shape = "alto";

    public bool Leads => false;

    public bool Recognizes(IReceivedFile file, ReadOnlySpan<byte> head) => "alto".Equals(XmlHead.Root(head), StringComparison.OrdinalIgnoreCase);

    public IEnumerable<ReadPage> Read(IReceivedFile file, FormatOptions options, ICollection<Fault> faults)
    {
        if (XmlFile.Load(file, options, faults) is not { } root)
            yield break;
        foreach (var page in Pages(root, file, faults))
            yield return BoxedReader.Read(file, page, Shape, options);
    }

    /// <summary>The pages of a file, those that cannot be trusted left out with a fault.</summary>
    public static IEnumerable<BoxPage> Pages(XElement root, IReceivedFile file, ICollection<Fault> faults)
    {
        var pages = root.Below("Page").ToList();
        if (pages.Count == 0)
            faults.Add(new Fault(file.Name, root.Line(), "ALTO without a page", "a Page in its Layout"));
        var order = AltoOrder.Of(root, file.Name, faults);
        var reader = new AltoPageReader(AltoTags.Of(root));
        var image = root.Below("sourceImageInformation").FirstOrDefault()?.First("fileName")?.Text();
        foreach (var element in pages)
        {
            var page = reader.Read(element) with { ImageName = pages.Count == 1 ? image : null };
            if (BoxFault.Find(page, file.Name) is { } fault)
                faults.Add(fault);
            else
                yield return page with { Regions = order.Sort(page.Regions) };
        }
    }
}
