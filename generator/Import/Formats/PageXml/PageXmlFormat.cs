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
        if (BoxFault.Find(page, file.Name) is { } fault)
        {
            faults.Add(fault);
            yield break;
        }

        yield return BoxedReader.Read(file, page.Regions.Count == 0 ? page : Ordered(page), Shape, options);

        // The order in the file means nothing in this format.
        BoxPage Ordered(BoxPage page)
        {
            var order = PageXmlOrder.Of(element, file.Name, faults);
            return page with { Regions = order.IsEmpty ? PlaceOrder.Sort(page) : order.Sort(page.Regions) };
        }
    }
}
