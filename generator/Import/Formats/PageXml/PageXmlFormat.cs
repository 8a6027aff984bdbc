using Archive.Model;

namespace Archive.Import;

/// <summary>PAGE XML, of any date: regions with types, lines, and a reading order of nested groups.</summary>
internal sealed class PageXmlFormat : IPageFormat
{
    public const string Shape = "page-xml";

    public bool Leads => false;

    public bool Recognizes(IReceivedFile file, ReadOnlySpan<byte> head) => "PcGts".Equals(XmlHead.Root(head), StringComparison.OrdinalIgnoreCase);

    public IEnumerable<ReadPage> Read(IReceivedFile file, FormatOptions options, ICollection<Fault> faults)
    {
        if (XmlFile.Load(file, options, faults) is not { } root)
            yield break;
        if (root.First("Page") is not { } element)
        {
            faults.Add(new Fault(file.Name, root.Line(), "PAGE XML without a page", "a Page"));
            yield break;
        }

        var page = PageXmlReader.Read(element);
        var image = BoxImage.Find(file, page.ImageName);
        if (BoxFault.Find(page, file.Name) is { } fault)
        {
            faults.Add(fault);
            yield break;
        }

        if (page.Regions.Count == 0)
        {
            yield return new ReadPage { Shape = Shape, Image = image, Notes = [$"{file.Name}: a page without text"] };
            yield break;
        }

        // The order in the file means nothing in this format.
        var order = PageXmlOrder.Of(element, file.Name, faults);
        var regions = order.IsEmpty ? PlaceOrder.Sort(page) : order.Sort(page.Regions);
        yield return BoxedReader.Read(page with { Regions = regions }, Shape, options) with { Image = image };
    }
}
