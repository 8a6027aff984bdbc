using Archive.Model;

namespace Archive.Content;

/// <summary>
/// What the pages of one edition must agree on: one date, written alike, and for each page a label and a place of its own. The
/// first page in the order of the files is right; one that contradicts it is left out.
/// </summary>
internal sealed class EditionCheck(ICollection<Fault> faults)
{
    private readonly Dictionary<string, string> _fileOfLabel = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<int, string> _fileOfSequence = [];

    private readonly List<Page> _pages = [];

    public IReadOnlyList<Page> Pages => _pages;

    public void Add(Page page, string file)
    {
        if (_pages.Count > 0 && _pages[0].Edition != page.Edition)
            Fault($"date: '{page.Edition.Date}'", $"the date of the edition's other pages, '{_pages[0].Edition.Date}'");
        else if (_fileOfLabel.TryGetValue(page.Label, out var other))
            Fault($"the page label '{page.Label}', which {other} has too", "labels that differ in more than upper and lower case");
        else if (_fileOfSequence.TryGetValue(page.Sequence, out other))
            Fault($"sequence: {page.Sequence}, which {other} has too", "a sequence that no other page of the edition has");
        else
            Accept(page, file);

        void Fault(string found, string expected) => faults.Add(new Fault(file, Line: null, found, expected) { Kind = FaultKind.PageConflict });
    }

    private void Accept(Page page, string file)
    {
        var name = Path.GetFileName(file);
        _fileOfLabel.Add(page.Label, name);
        _fileOfSequence.Add(page.Sequence, name);
        _pages.Add(page);
    }
}
