using System.Globalization;
using Archive.Model;

namespace Archive.Import;

/// <summary>A batch of the National Digital Newspaper Program: a list of issues, each a METS file at a path from the list.</summary>
internal sealed class NdnpBatchFormat : IPageFormat
{
    public bool Leads => true;

    public bool Recognizes(IReceivedFile file, ReadOnlySpan<byte> head) => "batch".Equals(XmlHead.Root(head), StringComparison.OrdinalIgnoreCase);

    public IEnumerable<ReadPage> Read(IReceivedFile file, FormatOptions options, ICollection<Fault> faults)
    {
        if (XmlFile.Load(file, options, faults) is not { } root)
            yield break;
        foreach (var issue in root.Below("issue"))
        {
            if (MetsHref.Find(file, issue.Text() ?? "", issue.Line(), "an issue", "the path of an issue's METS file", faults) is not { } mets)
                continue;
            var known = new PrintedFacts
            {
                Date = issue.Value("issueDate") is { Length: < 40 } date ? PrintedDate.Find(date) : null,
                Edition = int.TryParse(issue.Value("editionOrder"), NumberStyles.None, CultureInfo.InvariantCulture, out var edition) && edition is > 0 and < 100 ? edition : null,
            };
            foreach (var page in MetsFormat.Read(mets, known, options, faults))
                yield return page with { Files = [RelativePath.Of(file, mets), .. page.Files.Select(mets.Beside).OfType<IReceivedFile>().Select(other => RelativePath.Of(file, other))] };
        }
    }
}
