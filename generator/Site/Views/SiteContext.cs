using System.Text;
using Archive.Model;

namespace Archive.Site;

/// <summary>What the makers of views share: the catalogue, the interface's words, and small conversions.</summary>
internal sealed class SiteContext(Catalogue catalogue, Words words)
{
    /// <summary>A headline longer than this, in ems, is set a size smaller.</summary>
    private const double LongTitleEms = 28;

    private const int DescriptionLength = 140;

    public Catalogue Catalogue { get; } = catalogue;

    public CatalogueIndex Index { get; } = new(catalogue);

    public Words Words { get; } = words;

    /// <summary>The <c>lang</c> of the archive's own name and description, or null when it is the interface's.</summary>
    public string? ArchiveLang => Catalogue.Info.Language == Words.Language ? null : Catalogue.Info.Language;

    /// <summary>The public addresses, when the archive has one.</summary>
    public PublicAddress? Addresses { get; } = AddressesOf(catalogue.Info);

    /// <summary>The links by which readers report errors; null when the archive asks for no reports.</summary>
    public ReportLink? Report { get; } = catalogue.Info.Report is { } pattern ? new ReportLink(pattern, AddressesOf(catalogue.Info)) : null;

    /// <summary>The <c>lang</c> of a newspaper's text, or null when it is the interface's.</summary>
    public string? Lang(Newspaper newspaper) => newspaper.Language == Words.Language ? null : newspaper.Language;

    public LinkView HomeLink(string from) => new(Catalogue.Info.Title, Address.Relative(from, Address.Home), ArchiveLang);

    public LinkView NewspaperLink(string from, Newspaper newspaper) =>
        new(newspaper.Name, Address.Relative(from, Address.Newspaper(newspaper.Id)), Lang(newspaper));

    /// <summary>The step to a neighbouring edition, or null at the archive's end.</summary>
    public StepView? EditionStep(string from, EditionKey edition, int step) =>
        Index.Neighbour(edition, step) is not { } neighbour
            ? null
            : new StepView(
                Words[step < 0 ? "previousEdition" : "nextEdition"],
                Address.Relative(from, Address.Edition(neighbour.Key)),
                new LinkView(DateWords.Write(Words, neighbour.Key), href: null));

    public EditionLineView EditionLine(string from, CatalogueEdition edition, Newspaper newspaper) => new(
        DateWords.Write(Words, edition.Key),
        Address.Relative(from, Address.Edition(edition.Key)),
        edition.LeadHeadline is { Length: > 0 } headline ? HeadlineHtml.Write(headline) : null,
        Lang(newspaper),
        Words.Extent(edition.PageCount, edition.ArticleCount));

    public static bool IsLong(string title) => TextMeasure.Ems(title) > LongTitleEms;

    /// <summary>Text for a meta description: its opening, in one line. No more is read than is shown.</summary>
    public static string Describe(IEnumerable<string> texts)
    {
        var line = new StringBuilder();
        foreach (var text in texts.Where(t => t.Length > 0).Take(8))
        {
            var isApart = true;
            foreach (var character in text)
            {
                if (char.IsWhiteSpace(character))
                {
                    isApart = true;
                    continue;
                }

                if (isApart && line.Length > 0)
                    line.Append(' ');
                isApart = false;
                line.Append(character);
                if (line.Length > DescriptionLength)
                    return Cut(line);
            }
        }

        return line.ToString();
    }

    private static PublicAddress? AddressesOf(ArchiveInfo info) => info.BaseUrl is { Length: > 0 } address ? new PublicAddress(address) : null;

    private static string Cut(StringBuilder line)
    {
        line.Length = char.IsHighSurrogate(line[DescriptionLength - 1]) ? DescriptionLength - 1 : DescriptionLength;
        return line.Append('…').ToString();
    }
}
