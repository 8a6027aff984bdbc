using System.Globalization;

namespace Archive.Corpus;

/// <summary>English newspapers.</summary>
internal sealed class EnglishVoice(Prose prose) : Voice(prose)
{
    public override IReadOnlyList<string> Sections { get; } = ["Front page", "Politics", "Business", "City", "Life", "Arts", "Sports", "World"];

    public override IReadOnlyList<string> Labels { get; } = ["In focus", "Letters", "Notebook", "Neighbours", "From the archives"];

    public override (int Headline, int Deck, int Crosshead) Lengths => (38, 60, 20);

    public override string PageLabel(int sequence) => sequence.ToString(CultureInfo.InvariantCulture);

    public override string Byline(Dice dice, IReadOnlyList<string> staff) => dice.Chance(80)
        ? $"By {dice.Of(staff)}"
        : $"By {dice.Of(staff)} and {dice.Of(staff)}";

    public override string Dateline(Dice dice, DateOnly day) => dice.Chance(70) ? "CITY DESK" : "LONDON (AP)";

    public override string Opening(string? dateline, string? byline) => dateline is null ? "" : $"{dateline} — ";

    public override string Credit(string photographer) => $"Photo by {photographer}";

    public override string ContinuedOn(string page) => $"Continued on Page {page}";

    public override string ContinuedFrom(string page) => $"Continued from Page {page}";

    public override string See(string page) => $"See Page {page}";

    public override string Folio(string newspaper, DateOnly day, string page, string section) =>
        string.Create(CultureInfo.InvariantCulture, $"{newspaper}, {day:MMMM d, yyyy}, Page {page}, {section}");
}
