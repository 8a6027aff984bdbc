using Archive.Model;

namespace Archive.Import;

/// <summary>
/// METS with ALTO: an issue with its pages, and in most countries' files with its articles, which go on from page to page. Where it has
/// none, as in the batches of the Library of Congress, each page is segmented.
/// </summary>
internal sealed class MetsFormat : IPageFormat
{
    public bool Leads => true;

    public bool Recognizes(IReceivedFile file, ReadOnlySpan<byte> head) => "mets".Equals(XmlHead.Root(head), StringComparison.OrdinalIgnoreCase);

    public IEnumerable<ReadPage> Read(IReceivedFile file, FormatOptions options, ICollection<Fault> faults) => Read(file, new PrintedFacts(), options, faults);

    /// <summary>The pages of an issue.</summary>
    /// <param name="file">Its METS file.</param>
    /// <param name="known">What led to it says, for what it does not say itself.</param>
    /// <param name="options">How formats are read.</param>
    /// <param name="faults">Takes what cannot be read.</param>
    public static IEnumerable<ReadPage> Read(IReceivedFile file, PrintedFacts known, FormatOptions options, ICollection<Fault> faults)
    {
        if (XmlFile.Load(file, options, faults) is not { } root)
            yield break;
        if (!root.Is("mets"))
        {
            faults.Add(new Fault(file.Name, root.Line(), $"an element {root.Name.LocalName}", "a METS file"));
            yield break;
        }

        var issue = new MetsIssue(file, root, options, faults);
        var reader = new MetsPageReader(file, issue, options, faults);
        foreach (var page in issue.Pages)
        {
            if (reader.Read(page) is { } read)
                yield return Completed(read, known, page.Sequence == 1 ? issue.Language : null);
        }
    }

    private static ReadPage Completed(ReadPage read, PrintedFacts known, string? language) => read with
    {
        Printed = read.Printed with { Newspaper = read.Printed.Newspaper ?? known.Newspaper, Date = read.Printed.Date ?? known.Date, Edition = read.Printed.Edition ?? known.Edition },
        Notes = language is null ? read.Notes : [.. read.Notes, $"the source gives the language {language}"],
    };
}
