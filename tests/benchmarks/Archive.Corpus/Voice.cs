namespace Archive.Corpus;

/// <summary>How the newspapers of one language print what is not prose.</summary>
internal abstract class Voice(Prose prose)
{
    public Prose Prose => prose;

    /// <summary>The names of the pages, page 1 first.</summary>
    public abstract IReadOnlyList<string> Sections { get; }

    /// <summary>The standing heads.</summary>
    public abstract IReadOnlyList<string> Labels { get; }

    public abstract string PageLabel(int sequence);

    /// <summary>The lengths of headline, kicker or deck, and crosshead.</summary>
    public abstract (int Headline, int Deck, int Crosshead) Lengths { get; }

    /// <summary>A byline of one or two of the newspaper's people.</summary>
    public abstract string Byline(Dice dice, IReadOnlyList<string> staff);

    public abstract string Dateline(Dice dice, DateOnly day);

    /// <summary>What stands before the first sentence: the dateline, and the byline where the newspaper prints it there.</summary>
    public abstract string Opening(string? dateline, string? byline);

    public abstract string Credit(string photographer);

    public abstract string ContinuedOn(string page);

    public abstract string ContinuedFrom(string page);

    /// <summary>The mark of a teaser.</summary>
    public abstract string See(string page);

    /// <summary>The folio line.</summary>
    public abstract string Folio(string newspaper, DateOnly day, string page, string section);
}
