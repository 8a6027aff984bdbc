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

    /// <summary>Whether other files may hold further articles of the page.</summary>
    public bool IsPart { get; init; }

    /// <summary>The place of this part on its page, where the file's name says it.</summary>
    public int? Order { get; init; }

    /// <summary>The picture of the page, when the source has one.</summary>
    public IReceivedFile? Image { get; init; }

    /// <summary>The text that it was read from, of which nothing may be lost; null where the source is no plain text.</summary>
    public string? Text { get; init; }
}

/// <summary>What an import gave: the page, or the faults that prevent it; and notes for the user.</summary>
/// <param name="Draft">The page, or the part of one; null when there is none.</param>
/// <param name="Faults">What could not be read.</param>
/// <param name="Notes">For the user, a line each.</param>
public sealed record ImportResult(DraftPage? Draft, ValueList<Fault> Faults, ValueList<string> Notes);
