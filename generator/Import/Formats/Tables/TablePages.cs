using System.Globalization;
using Archive.Model;

namespace Archive.Import;

/// <summary>Puts rows that stand next to each other and on the same page together to pages, one page at a time.</summary>
internal sealed class TablePages(string file, string shape, FormatOptions options, ICollection<Fault> faults)
{
    /// <summary>No page has more articles; a table with more rows in a run does not name its pages.</summary>
    private const int MostArticles = 2000;

    private readonly List<(TableRow Row, Article Article)> _articles = [];
    private readonly List<string> _notes = [];
    private readonly SortedSet<string> _unmapped = new(StringComparer.Ordinal);
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private TablePage? _page;
    private long _length;

    /// <summary>Says something of the table as a whole, with its next page.</summary>
    public void Note(string note) => _notes.Add(note);

    /// <summary>Notes a column that holds nothing of an article; each is named once.</summary>
    public void Unmapped(string column)
    {
        const int mostNames = 200;
        const int longestName = 60;
        if (_said.Count < mostNames && _said.Add(column))
            _unmapped.Add(column.Length <= longestName ? column : column[..longestName] + "…");
    }

    public IEnumerable<ReadPage> Read(IEnumerable<TableRow> rows)
    {
        foreach (var row in rows)
        {
            if (TablePage.Of(row, file, faults) is not { } page)
                continue;
            if (_page?.IsSame(page) == false && Take() is { } done)
                yield return done;
            if (TableArticle.Make(row, _articles.Count + 1, file, faults) is not { } article)
                continue;
            _page = _page is null ? page : _page with { Section = _page.Section ?? page.Section, Sequence = _page.Sequence ?? page.Sequence };
            _articles.Add((row, article));
            _length += row.Values.Sum(value => (long)value.Value.Length);
            if (_articles.Count <= MostArticles && _length <= options.MaxTextLength)
                continue;
            faults.Add(new Fault(file, row.Line, _articles.Count > MostArticles ? $"more than {MostArticles:#,0} articles on one page" : $"a page of more than {options.MaxTextLength:#,0} characters", "rows that name their page"));
            yield break;
        }

        if (Take() is { } last)
            yield return last;
    }

    private ReadPage? Take()
    {
        if (_page is not { } page || _articles.Count == 0)
            return null;
        var ordered = _articles.TrueForAll(entry => Order(entry.Row) is not null) ? _articles.OrderBy(entry => Order(entry.Row)).ToList() : [.. _articles];
        var read = new ReadPage
        {
            Shape = shape,
            Printed = new PrintedFacts { Newspaper = page.Newspaper, Date = page.Date, Edition = page.Edition, Label = page.Label, Sequence = page.Sequence, Section = page.Section },
            Articles = [.. ordered.Select((entry, i) => entry.Article with { Id = i + 1 })],
            Furniture = [.. _articles.Select(entry => entry.Row[ArticleField.Imprint]).OfType<string>().Where(text => ImprintField.Read(text) is null).Distinct(StringComparer.Ordinal)],
            Notes = [.. _notes, .. _unmapped.Count == 0 ? [] : new[] { $"columns that nothing is kept of: {string.Join(", ", _unmapped)}" }],
        };
        _notes.Clear();
        _unmapped.Clear();
        _articles.Clear();
        (_page, _length) = (null, 0);
        return read;
    }

    private static int? Order(TableRow row) =>
        int.TryParse(row[ArticleField.Order], NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : null;
}
