using Archive.Content;
using Archive.Model;
using Archive.Site;

namespace Archive.Build;

/// <summary>The step for the pages by which the archive is browsed: by date, day of the year, contributor and section. None grows with the archive.</summary>
internal sealed class BrowseLists(ContentFolder content, SiteInputs inputs)
{
    private const int LatestCount = 60;

    private const int LatestPages = 30;

    private readonly List<ListedEdition> _editions = [];
    private readonly List<EditionOutline> _outlines = [];
    private readonly List<EditionCredits> _credits = [];
    private readonly List<Fingerprint> _prints = [];
    private ReadOnlyMemory<byte>[] _bytes = [];
    private readonly Dictionary<ListedEdition, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private Task<(ReadOnlyMemory<byte>[] Bytes, ContributorEntry[] Names)> _leading = Task.FromResult<(ReadOnlyMemory<byte>[], ContributorEntry[])>(([], []));

    /// <summary>
    /// Begins with the contributors, which take longest, before all editions are read: when some have come or gone, the lists are nearly always made anew. One thread
    /// is enough, since another goes through the editions meanwhile.
    /// </summary>
    /// <param name="credits">The credits of the editions that will come first, in archive order.</param>
    public void Begin(IReadOnlyList<EditionCredits> credits) => _leading = Task.Run(() =>
    {
        ReadOnlyMemory<byte>[] bytes = [.. credits.Select(of => of.Bytes)];
        return (bytes, ContributorIndex.Of(bytes, first: 0, threads: 1));
    });

    /// <summary>Takes an edition, in archive order.</summary>
    public void Add(SourceEdition edition)
    {
        var listed = new ListedEdition(content.Newspapers[edition.Files.NewspaperId], edition.Entry);
        _editions.Add(listed);
        _outlines.Add(edition.Outline);
        _credits.Add(edition.Credits);
        _numbers.Add(listed, _prints.Count);
        _prints.Add(inputs.Of(listed));
    }

    /// <summary>Adds the pages.</summary>
    public void AddPages(Lazy<SiteRenderer> renderer, MadeFiles files)
    {
        var all = inputs.OfList([.. _prints, .. _outlines.SelectMany(SectionsOf), .. _outlines.SelectMany(HoldingsPages.FlagsOf), .. _credits.Select(credits => (object)credits.Version)]);
        if (_editions.Count == 0 || files.TryKeepBelow(Address.BrowseFolder, Address.Browse, all))
            return;
        var sections = new SectionIndex(_editions, _outlines);
        Add(Address.Browse, all, views => views.Index(Years(), HasContributors(), sections.Newspapers.Any()));
        AddDates();
        AddSections(sections);
        foreach (var (path, madeFrom, view) in HoldingsPages.Of(content.Newspapers.Values.OrderBy(newspaper => newspaper.Id, StringComparer.Ordinal), _outlines, inputs))
            files.Add([path], madeFrom, () => [renderer.Value.RenderHoldings(path, view)], content.Path);
        var (leading, leadingNames) = _leading.GetAwaiter().GetResult();
        _bytes = [.. leading, .. _credits.Skip(leading.Length).Select(credits => credits.Bytes)];
        if (HasContributors())
            AddContributors(ContributorIndex.Merge(leadingNames, ContributorIndex.Of(_bytes[leading.Length..], leading.Length, Environment.ProcessorCount)));

        void Add(string path, Fingerprint madeFrom, Func<BrowseViews, BrowseView> view) =>
            files.Add([path], madeFrom, () => [renderer.Value.RenderBrowse(path, view)], content.Path);

        void AddDates()
        {
            Add(Address.BrowseLatest, Of(Enumerable.Range(0, _editions.Count).TakeLast(LatestCount)), views => views.Latest(_editions[^Math.Min(LatestCount, _editions.Count)..]));
            foreach (var (year, numbers, before, after) in Grouped(edition => edition.Year))
                Add(Address.BrowseYear(year), Of(numbers, before, after), views => views.Year(year, At(numbers), before, after));
            foreach (var (month, numbers, before, after) in Grouped(edition => edition.Month))
                Add(Address.BrowseMonth(month), Of(numbers, before, after), views => views.Month(month, At(numbers), before, after));
            var days = Grouped(edition => edition.Day);
            if (days.Count > 0)
                Add(Address.BrowseDays, inputs.OfList(days.Select(day => day.Key)), views => views.Days(days.Select(day => day.Key).ToHashSet(StringComparer.Ordinal)));
            foreach (var (day, numbers, _, _) in days)
            {
                foreach (var part in PartsOf(numbers))
                    Add(Address.BrowseDay(day, part.Number), Of(part.Items, part.Older), views => views.Day(day, numbers.Count, part.Number, At(part.Items)));
            }
        }

        void AddContributors(ContributorEntry[] names)
        {
            var pages = NameTree.Of(names);
            foreach (var (page, madeFrom) in pages.Zip(PrintsOf(pages, Of)))
                Add(page.Address, madeFrom, views => views.Names(page.Address, page.Beginning, page.Longer, [.. page.Letters.Select(Listed)]));

            IReadOnlyList<ContributorPart> parts = [.. names.Where(entry => entry.Count > 1).SelectMany(ContributorPart.Of)];
            foreach (var (part, madeFrom) in parts.Zip(PrintsOf(parts, Of)))
            {
                Add(
                    Address.BrowseContributor(part.Entry.Slug, part.Number),
                    madeFrom,
                    views => views.Contributor(part.Entry.Name, part.Entry.Slug, part.Entry.Count, part.Number, [.. part.Places.ToArray().Select(At)]));
            }
        }

        void AddSections(SectionIndex sections)
        {
            if (!sections.Newspapers.Any())
                return;
            Add(Address.BrowseSections, inputs.OfList(sections.Newspapers.SelectMany(of => of.Names.Select(name => (object)name).Prepend(inputs.Of(of.Newspaper)))), views => views.Sections(sections.Newspapers));
            foreach (var section in sections.All)
            {
                var latest = section.Years[^1].Pages.TakeLast(LatestPages).ToList();
                Add(Address.BrowseSection(section.Newspaper.Id, section.Slug), OfPages(latest, section.Years.Select(year => year.Year).Prepend(section.Name)), views => views.Section(section.Newspaper, section.Name, [.. section.Years.Select(year => year.Year)], latest));
                for (var i = 0; i < section.Years.Count; i++)
                {
                    var (year, pages) = section.Years[i];
                    var (before, after) = (i == 0 ? null : section.Years[i - 1].Year, i == section.Years.Count - 1 ? null : section.Years[i + 1].Year);
                    Add(Address.BrowseSectionYear(section.Newspaper.Id, section.Slug, year), OfPages(pages, [section.Name, before, after]), views => views.SectionYear(section.Newspaper, section.Name, year, pages, before, after));
                }
            }
        }
    }

    private bool HasContributors() => _bytes.Any(credits => credits.Length > 0);

    private static IEnumerable<object?> SectionsOf(EditionOutline edition) => edition.Pages.Select(page => (object?)page.Section);

    private List<string> Years() => [.. _editions.Select(edition => edition.Year).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Editions by a key, each group with the keys before and after it.</summary>
    private List<(string Key, List<int> Numbers, string? Before, string? After)> Grouped(Func<ListedEdition, string?> keyOf)
    {
        var groups = Enumerable.Range(0, _editions.Count).Where(i => keyOf(_editions[i]) is not null).GroupBy(i => keyOf(_editions[i])!, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        return [.. groups.Select((group, i) => (group.Key, group.ToList(), i == 0 ? null : groups[i - 1].Key, i == groups.Count - 1 ? null : groups[i + 1].Key))];
    }

    private static IEnumerable<(int Number, int Older, List<T> Items)> PartsOf<T>(List<T> items)
    {
        var older = Parts.Older(items.Count);
        return Parts.Of(items.Count).Select(part => (part.Number, older, items.GetRange(part.First, part.Count)));
    }

    private List<ListedEdition> At(IEnumerable<int> numbers) => [.. numbers.Select(number => _editions[number])];

    private Fingerprint PrintOf(ListedEdition edition) => _prints[_numbers[edition]];

    private CreditedArticle At(CreditPlace place) => new(_editions[place.Edition], CreditCode.Read(BytesOf(place)));

    private ReadOnlySpan<byte> BytesOf(CreditPlace place) => _bytes[place.Edition].Span.Slice(place.Start, place.Length);

    private Fingerprint Of(IEnumerable<int> numbers, params IEnumerable<object?> more)
    {
        var writer = inputs.Begin();
        foreach (var number in numbers)
            writer.Add(_prints[number]);
        writer.AddNothing();
        writer.AddAll(more);
        return writer.ToFingerprint();
    }

    private Fingerprint OfPages(IEnumerable<ListedPage> pages, IEnumerable<object?> more)
    {
        var writer = inputs.Begin();
        foreach (var page in pages)
        {
            writer.Add(PrintOf(page.Edition));
            writer.Add(page.Label);
            writer.Add(page.ArticleCount);
        }

        writer.AddNothing();
        writer.AddAll(more);
        return writer.ToFingerprint();
    }

    private ListedNames Listed(NameLetter letter)
    {
        var names = new List<ListedName>(letter.Entries.Length);
        foreach (var entry in letter.Entries.Span)
            names.Add(new ListedName(entry.Name, entry.Slug, entry.Count == 1 ? At(entry.Places[0]) : null));
        return new ListedNames(letter.Beginning, names);
    }

    private Fingerprint Of(NamePage page)
    {
        var writer = inputs.Begin();
        foreach (var longer in page.Longer)
        {
            writer.Add(longer.Beginning);
            writer.Add(longer.Page);
        }

        foreach (var letter in page.Letters)
        {
            writer.AddNothing();
            writer.Add(letter.Beginning);
            foreach (var entry in letter.Entries.Span)
            {
                writer.Add(entry.Name);
                if (entry.Count == 1)
                    Add(writer, entry.Places[0]);
                else
                    writer.Add(entry.Slug);
            }
        }

        return writer.ToFingerprint();
    }

    private Fingerprint Of(ContributorPart part)
    {
        var writer = inputs.Begin();
        writer.Add(part.Entry.Name);
        foreach (var place in part.Places)
            Add(writer, place);
        writer.Add(part.Older);
        return writer.ToFingerprint();
    }

    /// <summary>The fingerprints of things, taken on all cores: many more are listed than change.</summary>
    private static Fingerprint[] PrintsOf<T>(IReadOnlyList<T> things, Func<T, Fingerprint> of)
        where T : class
    {
        var prints = new Fingerprint[things.Count];
        Parallel.For(0, prints.Length, i => prints[i] = of(things[i]));
        return prints;
    }

    /// <summary>Adds a credit: in its bytes, as there are as many as articles.</summary>
    private void Add(FingerprintWriter writer, CreditPlace place)
    {
        writer.Add(_prints[place.Edition]);
        writer.Add(BytesOf(place));
    }
}
