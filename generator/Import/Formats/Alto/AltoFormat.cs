using Archive.Model;

namespace Archive.Import;

/// <summary>ALTO, in all its versions and namespaces, or in none: pages of recognised text with its boxes, in most files one.</summary>
internal sealed class AltoFormat : IPageFormat
{
    public const string Shape = "alto";

    public bool Leads => false;

    public bool Recognizes(IReceivedFile file, ReadOnlySpan<byte> head) => "alto".Equals(XmlHead.Root(head), StringComparison.OrdinalIgnoreCase);

    public IEnumerable<ReadPage> Read(IReceivedFile file, FormatOptions options, ICollection<Fault> faults)
    {
        if (XmlFile.Load(file, options, faults) is not { } root)
            yield break;
        var alto = new AltoFile(root, file, faults);
        for (var place = 0; place < alto.Count; place++)
        {
            if (alto.Read(place, faults) is { } page)
                yield return BoxedReader.Read(file, page, Shape, options);
        }
    }
}
