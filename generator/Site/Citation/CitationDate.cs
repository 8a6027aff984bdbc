using System.Globalization;
using System.Text;
using Archive.Model;

namespace Archive.Site;

/// <summary>
/// An edition's date as the styles write it. A doubtful date stays doubtful in each of them, and no month or day is added.
/// </summary>
internal sealed record CitationDate
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] ShortMonths =
        ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

    private static readonly string[] Seasons = ["Spring", "Summer", "Autumn", "Winter"];

    /// <summary>The date in EDTF, which biblatex, Dublin Core and schema.org's ISO 8601 read.</summary>
    public required string Edtf { get; init; }

    /// <summary>2021-10-23; [2019-11?]: GB/T 7714 sets an estimated date in brackets.</summary>
    public required string Gb { get; init; }

    /// <summary>October 23, 2021; [November 2019?]; [ca. 2016].</summary>
    public required string Chicago { get; init; }

    /// <summary>2021, October 23; ca. 2019, November.</summary>
    public required string Apa { get; init; }

    /// <summary>23 Oct. 2021; [Nov. 2019?]; [circa 2016].</summary>
    public required string Mla { get; init; }

    /// <summary>2021/10/23/; 2019/11//uncertain.</summary>
    public required string Ris { get; init; }

    /// <summary>The year, when all its digits are known and it is one.</summary>
    public required string? Year { get; init; }

    /// <summary>The value of CSL's <c>issued</c>, as JSON.</summary>
    public required string Csl { get; init; }

    /// <summary>2021/10/23, 2019/11; a date that is not sure as EDTF.</summary>
    public required string Highwire { get; init; }

    /// <summary>Whether the day is not known, or not for sure.</summary>
    public required bool IsInexact { get; init; }

    public static CitationDate Of(EdtfDate date)
    {
        var sides = date.Text.Split('/').Select(Side.Read).ToArray();
        var isSure = !date.IsUncertain && !date.IsApproximate;
        var bare = string.Join('/', sides.Select(side => side.Digits));
        string Join(Func<Side, string> write) => string.Join('–', sides.Select(write));
        string Bracket(string text, string about) =>
            isSure ? text : $"[{(date.IsApproximate ? about : "")}{text}{(date.IsUncertain ? "?" : "")}]";
        return new CitationDate
        {
            Edtf = date.Text,
            Gb = isSure ? bare : $"[{date.Text}]",
            Chicago = Bracket(Join(side => side.Chicago), "ca. "),
            Apa = (isSure ? "" : "ca. ") + Join(side => side.Apa),
            Mla = Bracket(Join(side => side.Mla), "circa "),
            Ris = RisOf(date, sides),
            Year = sides.Length == 1 && sides[0].HasYear ? sides[0].Year : null,
            Csl = CslOf(date, sides),
            Highwire = isSure && sides.Length == 1 && sides[0].HasYear && sides[0].Season is null ? bare.Replace('-', '/') : date.Text,
            IsInexact = date.ExactDay is null,
        };
    }

    private static string RisOf(EdtfDate date, Side[] sides)
    {
        if (sides is not [{ HasYear: true } side])
            return $"///{date.Text.Replace("/", " to ", StringComparison.Ordinal)}";
        var other = (date.IsApproximate, date.IsUncertain) switch
        {
            (true, true) => "approximate and uncertain",
            (true, false) => "approximate",
            (false, true) => "uncertain",
            _ => "",
        };
        if (side.Season is { } season)
            other = other.Length == 0 ? season : $"{season}, {other}";
        return $"{side.Year}/{side.Month:00}/{side.Day:00}/{other}";
    }

    private static string CslOf(EdtfDate date, Side[] sides)
    {
        if (!sides.All(side => side.HasYear))
            return $"{{\"literal\":{JsonText.Quote(date.Text)}}}";
        var json = new StringBuilder("{\"date-parts\":[");
        foreach (var (index, side) in sides.Index())
        {
            json.Append(index == 0 ? "[" : ",[").Append(CultureInfo.InvariantCulture, $"{int.Parse(side.Year, CultureInfo.InvariantCulture)}");
            if (side.Month is { } month)
                json.Append(CultureInfo.InvariantCulture, $",{month}");
            if (side.Day is { } day)
                json.Append(CultureInfo.InvariantCulture, $",{day}");
            json.Append(']');
        }

        json.Append(']');
        if (sides is [{ SeasonNumber: { } season }])
            json.Append(CultureInfo.InvariantCulture, $",\"season\":{season}");
        if (date.IsUncertain || date.IsApproximate)
            json.Append(",\"circa\":true");
        return json.Append('}').ToString();
    }

    /// <summary>One side of an interval, or the whole date.</summary>
    private sealed record Side(string Digits, string Year, int? Month, int? Day, int? SeasonNumber)
    {
        public bool HasYear => !Year.Contains('X', StringComparison.Ordinal);

        public string? Season => SeasonNumber is { } number ? Seasons[number - 1] : null;

        /// <summary>1985; 2010s; 20th century.</summary>
        private string Span => HasYear ? Year
            : Year[2] == 'X' ? $"{Ordinal.Of(int.Parse(Year[..2], CultureInfo.InvariantCulture) + 1)} century"
            : Year[..3] + "0s";

        public string Chicago => (Month, Day) switch
        {
            ({ } month, { } day) => $"{Months[month - 1]} {day}, {Span}",
            ({ } month, _) => $"{Months[month - 1]} {Span}",
            _ => Season is null ? Span : $"{Season} {Span}",
        };

        public string Apa => (Month, Day) switch
        {
            ({ } month, { } day) => $"{Span}, {Months[month - 1]} {day}",
            ({ } month, _) => $"{Span}, {Months[month - 1]}",
            _ => Season is null ? Span : $"{Span}, {Season}",
        };

        public string Mla => (Month, Day) switch
        {
            ({ } month, { } day) => $"{day} {ShortMonths[month - 1]} {Span}",
            ({ } month, _) => $"{ShortMonths[month - 1]} {Span}",
            _ => Season is null ? Span : $"{Season} {Span}",
        };

        public static Side Read(string text)
        {
            var parts = text.TrimEnd('?', '~', '%').Split('-').TakeWhile(part => part != "XX").ToArray();
            var month = Number(parts, 1);
            return new Side(
                string.Join('-', parts),
                parts[0],
                month is <= 12 ? month : null,
                Number(parts, 2),
                month is > 20 ? month - 20 : null);
        }

        private static int? Number(string[] parts, int place) =>
            parts.Length > place && int.TryParse(parts[place], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
