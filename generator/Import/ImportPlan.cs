using Archive.Model;

namespace Archive.Import;

/// <summary>What is to be read, in which order: files that lead to others first, and each with the facts that its path gives.</summary>
internal sealed class ImportPlan
{
    private ImportPlan(IReadOnlyList<ReceivedItem> leads, IReadOnlyList<ReceivedItem> others)
    {
        Leads = leads;
        Others = others;
    }

    /// <summary>Files that lead to others, which then are not read by themselves.</summary>
    public IReadOnlyList<ReceivedItem> Leads { get; }

    /// <summary>All other files.</summary>
    public IReadOnlyList<ReceivedItem> Others { get; }

    /// <summary>Whether the files of an edition follow each other, because it is known of each before it is read.</summary>
    public bool IsInOrder => Leads.Count == 0 && Others.All(item => item.Known is { NewspaperId: not null, Date: not null });

    /// <summary>The layout by which paths are read; null when there is none.</summary>
    public Layout? Layout { get; private init; }

    /// <summary>The layout that most paths fit, and a path that does not, when none fits all.</summary>
    public (Layout Layout, int Fitting, string Other)? Nearest { get; private init; }

    /// <summary>Pictures, which come along with the page that they show.</summary>
    public IReadOnlyList<IReceivedFile> Pictures { get; private init; } = [];

    /// <summary>Makes the plan. A file that the named layout does not fit is a fault, and is not read.</summary>
    /// <param name="files">The files.</param>
    /// <param name="options">What is known besides the files.</param>
    /// <param name="faults">Takes what is refused.</param>
    public static ImportPlan Make(IReadOnlyList<IReceivedFile> files, PlanOptions options, ICollection<Fault> faults)
    {
        var pictures = files.Where(file => ReceivedName.IsPicture(file.Path)).ToList();
        var texts = files.Where(file => !ReceivedName.IsPicture(file.Path)).ToList();
        var formats = Recognize(texts, options.Formats, faults);
        var paths = texts.Where(file => formats.GetValueOrDefault(file) is null).Select(PathOf).ToList();
        (Layout Layout, int Fitting, string Other)? nearest = null;
        var layout = options.Layout ?? (options.MayRecognize ? Layout.Recognize(paths, out nearest) : null);
        var items = texts
            .Where(formats.ContainsKey)
            .Select(file => Item(file, formats[file], layout, options, faults))
            .OfType<ReceivedItem>()
            .ToList();
        RefuseSecond(items, faults);
        if (layout is not null)
        {
            items = [.. items
                .OrderBy(item => item.Known.NewspaperId, StringComparer.Ordinal)
                .ThenBy(item => item.Known.Date?.Key, StringComparer.Ordinal)
                .ThenBy(item => item.Known.Edition ?? 1)];
        }

        // A batch leads to issues, an index to pages, and these to others.
        var ranks = options.Formats.Index().ToDictionary(format => format.Item, format => format.Index);
        return new ImportPlan([.. items.Where(item => item.Format is { Leads: true }).OrderBy(item => ranks[item.Format!])], [.. items.Where(item => item.Format is not { Leads: true })])
        {
            Layout = layout,
            Nearest = nearest,
            Pictures = pictures,
        };
    }

    private static ReceivedItem? Item(IReceivedFile file, IPageFormat? format, Layout? layout, PlanOptions options, ICollection<Fault> faults)
    {
        var (shape, known) = options.Known(file);
        var (facts, wrong) = layout?.Pattern.Read(PathOf(file)) ?? (null, null);
        if (wrong is not null || (facts is null && layout is not null && format is null))
        {
            faults.Add(new Fault(file.Name, Line: null, wrong is null ? $"a path that the layout {layout!.Name} does not fit" : $"a path with {wrong}", layout!.Description));
            return null;
        }

        return new ReceivedItem(file, format, shape ?? layout?.Shape, facts?.AddTo(known, options.Newspapers) ?? known, facts?.Order);
    }

    /// <summary>A part that is given twice would stand on its page twice.</summary>
    private static void RefuseSecond(List<ReceivedItem> items, ICollection<Fault> faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        items.RemoveAll(item =>
        {
            if ((item.Order is null && item.Format is null) || seen.Add(PathOf(item.File)))
                return false;
            faults.Add(new Fault(item.File.Name, Line: null, "the same file for the second time", "each file once"));
            return true;
        });
    }

    /// <summary>The files that can be read at all with their formats, null for text.</summary>
    private static Dictionary<IReceivedFile, IPageFormat?> Recognize(List<IReceivedFile> files, IReadOnlyList<IPageFormat> formats, ICollection<Fault> faults)
    {
        var found = new Dictionary<IReceivedFile, IPageFormat?>(ReferenceEqualityComparer.Instance);
        foreach (var (file, format, fault) in files.AsParallel().AsOrdered().Select(file => Recognize(file, formats)))
        {
            if (fault is null)
                found.Add(file, format);
            else
                faults.Add(fault);
        }

        return found;
    }

    private static (IReceivedFile File, IPageFormat? Format, Fault? Fault) Recognize(IReceivedFile file, IReadOnlyList<IPageFormat> formats)
    {
        try
        {
            return (file, PageFormats.Of(file, formats), null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (file, null, new Fault(file.Name, Line: null, $"a file that cannot be read ({fault.Message.TrimEnd('.')})", "a readable file with the text of one page"));
        }
    }

    /// <summary>The whole path, so that a layout finds its folders whichever of them the user named.</summary>
    private static string PathOf(IReceivedFile file) => Path.GetFullPath(file.Name).Replace('\\', '/');
}

/// <summary>What a plan is made by, besides the files.</summary>
internal sealed record PlanOptions
{
    /// <summary>The layout that the user named; null to recognise one.</summary>
    public Layout? Layout { get; init; }

    /// <summary>Whether a layout may be recognised when none is named.</summary>
    public bool MayRecognize { get; init; } = true;

    public IReadOnlyList<IPageFormat> Formats { get; init; } = PageFormats.All;

    /// <summary>What flags and catalog say of a file: its shape, and the facts.</summary>
    public required Func<IReceivedFile, (string? Shape, KnownFacts Known)> Known { get; init; }

    public IReadOnlyCollection<Newspaper> Newspapers { get; init; } = [];
}
