using System.Globalization;
using System.Text.RegularExpressions;

namespace Archive.Model;

/// <summary>
/// A date of EDTF level 1 (ISO 8601-2:2019, Annex A) as an archive needs it: year, month or day precision, season
/// (<c>2019-21</c>), unspecified digits (<c>201X</c>, <c>2016-XX</c>), a trailing qualifier (<c>?</c> uncertain,
/// <c>~</c> approximate, <c>%</c> both), and a closed interval (<c>2016-05/2016-06</c>).
/// Written back exactly as it was read; nothing is ever added to it.
/// </summary>
public sealed partial record EdtfDate : IComparable<EdtfDate>
{
    private EdtfDate(string text, Part start, Part? end)
    {
        Text = text;
        Start = start;
        End = end;
    }

    /// <summary>The date as written, qualifiers included.</summary>
    public string Text { get; }

    /// <summary>What an edition's key and its folder are named after: the date without qualifiers; <c>--</c> joins an interval.</summary>
    public string Key => End is { } end ? $"{Start.Digits}--{end.Digits}" : Start.Digits;

    /// <summary>The four characters of the (first) year, for the folder of a year.</summary>
    public string Year => Start.Digits[..4];

    /// <summary>Whether the date carries <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => Has('?', '%');

    /// <summary>Whether the date carries <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => Has('~', '%');

    /// <summary>The day, when the date names one exactly and without doubt.</summary>
    public DateOnly? ExactDay => End is null && Start.Qualifier is null ? Start.Day : null;

    /// <summary>The day the date names, doubtful or not; null for months, years, seasons and intervals.</summary>
    public DateOnly? Day => End is null ? Start.Day : null;

    /// <summary>The first day that the date may mean: of a year, the first of January. Qualifiers do not widen it.</summary>
    public DateOnly FirstDay => Start.FirstDay;

    /// <summary>The last day that the date may mean.</summary>
    public DateOnly LastDay => (End ?? Start).LastDay;

    private Part Start { get; }

    private Part? End { get; }

    /// <summary>Parses a date; false, with what was expected instead, when it is none.</summary>
    public static bool TryParse(string? text, out EdtfDate date, out string expected)
    {
        date = null!;
        expected = "an EDTF date such as 2021-10-23, 2019-11?, 2016? or 2016-05~";
        var halves = (text ?? "").Split('/');
        if (halves.Length > 2)
            return false;
        if (!Part.TryParse(halves[0], out var start, ref expected))
            return false;
        if (halves.Length == 1)
        {
            date = new EdtfDate(text!, start, end: null);
            return true;
        }

        if (!Part.TryParse(halves[1], out var end, ref expected))
            return false;
        if (string.CompareOrdinal(start.Digits, end.Digits) >= 0)
        {
            expected = "an interval whose end is after its start";
            return false;
        }

        date = new EdtfDate(text!, start, end);
        return true;
    }

    /// <summary>Parses a date that is known to be one.</summary>
    /// <exception cref="FormatException">The text is no EDTF date.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text, out var date, out var expected) ? date : throw new FormatException($"'{text}' is not {expected}");

    /// <summary>Orders by the written digits: a year before its months, a month before its days.</summary>
    public int CompareTo(EdtfDate? other) => string.CompareOrdinal(Key, other?.Key);

    public bool Equals(EdtfDate? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    public static bool operator <(EdtfDate left, EdtfDate right) => left.CompareTo(right) < 0;

    public static bool operator >(EdtfDate left, EdtfDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(EdtfDate left, EdtfDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(EdtfDate left, EdtfDate right) => left.CompareTo(right) >= 0;

    private bool Has(char a, char b) =>
        Start.Qualifier == a || Start.Qualifier == b || End?.Qualifier == a || End?.Qualifier == b;

    /// <summary>One side of an interval, or the whole date.</summary>
    private sealed partial record Part(string Digits, char? Qualifier, DateOnly? Day)
    {
        private const string DayFormat = "yyyy-MM-dd";

        public static bool TryParse(string text, out Part part, ref string expected)
        {
            // Most dates of an archive are plain days, and it has many.
            if (DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var plain))
            {
                part = new Part(text, Qualifier: null, plain);
                return true;
            }

            part = null!;
            var match = Shape().Match(text);
            if (!match.Success)
                return false;
            var digits = match.Groups["date"].Value;
            char? qualifier = match.Groups["q"].Success ? match.Groups["q"].ValueSpan[0] : null;
            if (match.Groups["m"].Success && !match.Groups["m"].Value.Contains('X', StringComparison.Ordinal))
            {
                var month = int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture);
                var isSeason = month is >= 21 and <= 24 && !match.Groups["d"].Success;
                if (month is < 1 or > 12 && !isSeason)
                {
                    expected = "a month from 01 to 12, or a season from 21 to 24";
                    return false;
                }
            }

            DateOnly? day = null;
            if (match.Groups["d"].Success && !digits.Contains('X', StringComparison.Ordinal))
            {
                if (!DateOnly.TryParseExact(digits, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var exact))
                {
                    expected = "a day that its month has";
                    return false;
                }

                day = exact;
            }

            part = new Part(digits, qualifier, day);
            return true;
        }

        /// <summary>The first day of what is written; of a season that of its year, as the seasons are not the same everywhere.</summary>
        public DateOnly FirstDay => Day ?? new DateOnly(Year('0'), Month ?? 1, 1);

        public DateOnly LastDay
        {
            get
            {
                var (year, month) = (Year('9'), Month ?? 12);
                return Day ?? new DateOnly(year, month, DateTime.DaysInMonth(year, month));
            }
        }

        private int? Month =>
            Digits.Split('-') is [_, var text, ..] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month <= 12 ? month : null;

        private int Year(char digit) => Math.Max(1, int.Parse(Digits[..4].Replace('X', digit), NumberStyles.None, CultureInfo.InvariantCulture));

        [GeneratedRegex(@"^(?<date>(?!0000)\d{2}(?:\d{2}|\dX|XX)(?:-(?<m>\d{2}|XX)(?:-(?<d>\d{2}|XX))?)?)(?<q>[?~%])?$", RegexOptions.CultureInvariant)]
        private static partial Regex Shape();
    }
}
