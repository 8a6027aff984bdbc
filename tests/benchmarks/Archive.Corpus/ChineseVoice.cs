using System.Globalization;

namespace Archive.Corpus;

/// <summary>Chinese newspapers, in simplified characters.</summary>
internal sealed class ChineseVoice(Prose prose) : Voice(prose)
{
    public override IReadOnlyList<string> Sections { get; } = ["要闻", "时政", "经济", "社会", "民生", "文化", "体育", "国际"];

    public override IReadOnlyList<string> Labels { get; } = ["今日关注", "基层来信", "记者观察", "身边的榜样", "一线见闻", "读者来信", "百姓话题", "文化走笔"];

    public override (int Headline, int Deck, int Crosshead) Lengths => (13, 18, 8);

    public override string PageLabel(int sequence) => string.Create(CultureInfo.InvariantCulture, $"A{sequence}");

    public override string Byline(Dice dice, IReadOnlyList<string> staff) => dice.Below(10) switch
    {
        < 5 => $"记者 {dice.Of(staff)}",
        < 7 => $"本报记者 {dice.Of(staff)} {dice.Of(staff)}",
        < 9 => $"记者 {dice.Of(staff)} 通讯员 {Prose.Words.Person(dice)}",
        _ => $"通讯员 {Prose.Words.Person(dice)}",
    };

    public override string Dateline(Dice dice, DateOnly day) => dice.Chance(80)
        ? "本报讯"
        : string.Create(CultureInfo.InvariantCulture, $"新华社北京{day.Month}月{day.Day}日电");

    public override string Opening(string? dateline, string? byline) => (dateline, byline) switch
    {
        (null, _) => "",
        (_, null) => $"{dateline} ",
        _ => $"{dateline}（{byline}）",
    };

    public override string Credit(string photographer) => $"{photographer} 摄";

    public override string ContinuedOn(string page) => $"（下转{page}版）";

    public override string ContinuedFrom(string page) => $"（上接{page}版）";

    public override string See(string page) => $"详见{page}版";

    public override string Folio(string newspaper, DateOnly day, string page, string section) =>
        string.Create(CultureInfo.InvariantCulture, $"{newspaper} {day.Year}年{day.Month}月{day.Day}日 {page} {section}");
}
