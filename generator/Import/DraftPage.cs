using Archive.Model;

namespace Archive.Import;

/// <summary>An imported page. What nobody knows about it is null.</summary>
public sealed record DraftPage
{
    /// <summary>The newspaper when it is one of the archive's.</summary>
    public Newspaper? Newspaper { get; init; }

    /// <summary>The newspaper's name: the archive's, or as printed.</summary>
    public string? NewspaperName { get; init; }

    public EdtfDate? Date { get; init; }

    public int EditionNumber { get; init; } = 1;

    public string? Label { get; init; }

    public int? Sequence { get; init; }

    public string? Section { get; init; }

    public required PageSource Source { get; init; }

    public ValueList<Article> Articles { get; init; } = [];

    public ValueList<Teaser> Teasers { get; init; } = [];

    public ValueList<string> Furniture { get; init; } = [];

    /// <summary>A date in the text that may help a person who looks for the page's: 4月18日.</summary>
    public string? DateHint { get; init; }
}

/// <summary>What an import gave: the page, or the faults that prevent it; and notes for the user.</summary>
public sealed record ImportResult(DraftPage? Draft, ValueList<Fault> Faults, ValueList<string> Notes);
