using Archive.Model;

namespace Archive.Site;

/// <summary>What the citations of all articles of an edition share. Immutable, and made once an edition.</summary>
internal sealed class CitedEdition
{
    public CitedEdition(Newspaper newspaper, EditionKey key)
    {
        Key = key;
        Name = OneLine.Of(newspaper.Name);
        Language = OneLine.Of(newspaper.Language);
        Place = OneLine.OrNull(newspaper.Place);
        Publisher = OneLine.OrNull(newspaper.Publisher);
        Issn = OneLine.OrNull(newspaper.Issn);
        Date = CitationDate.Of(key.Date);
        IsChinese = Language.StartsWith("zh", StringComparison.Ordinal);
        PlaceToTell = Place is not null && !Name.Contains(Place, StringComparison.OrdinalIgnoreCase) ? Place : null;
    }

    public EditionKey Key { get; }

    public string Name { get; }

    /// <summary>BCP 47 tag of the text.</summary>
    public string Language { get; }

    public string? Place { get; }

    public string? Publisher { get; }

    public string? Issn { get; }

    public CitationDate Date { get; }

    public bool IsChinese { get; }

    /// <summary>The place, where the newspaper's name does not tell it.</summary>
    public string? PlaceToTell { get; }

    /// <summary>2nd, 3rd: which edition of its day it is; null for the first.</summary>
    public string? Ordinal => Key.Number == 1 ? null : Site.Ordinal.Of(Key.Number);
}
