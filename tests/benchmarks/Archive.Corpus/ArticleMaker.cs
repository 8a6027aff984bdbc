using System.Text;
using Archive.Model;

namespace Archive.Corpus;

/// <summary>Invents the articles of one edition.</summary>
internal sealed class ArticleMaker(Press press, DateOnly day, Dice dice)
{
    /// <summary>Three of these spread the lengths of texts as a newspaper's: few very short or long ones, about 600 characters on average.</summary>
    private const int LengthPart = 280;

    private const int ShortestText = 150;
    private const int ShortestWithCrossheads = 600;

    private Voice Voice => press.Voice;

    /// <summary>An article of a kind that chance decides.</summary>
    public Article Make(int id)
    {
        var topic = new Topic(dice);
        var kind = dice.Below(100) switch
        {
            < 5 => ArticleKind.Photo,
            < 8 => ArticleKind.Notice,
            < 11 => ArticleKind.Editorial,
            _ => ArticleKind.News,
        };
        var lengths = Voice.Lengths;
        var isReport = kind == ArticleKind.News;
        var byline = isReport && dice.Chance(75) ? Spell(Voice.Byline(dice, press.Staff)) : null;
        var dateline = isReport && dice.Chance(70) ? Spell(Voice.Dateline(dice, day)) : null;
        return new Article
        {
            Id = id,
            Kind = kind,
            Label = Maybe(15, () => dice.Of(Voice.Labels)),
            Kicker = Maybe(30, () => Voice.Prose.Headline(lengths.Deck, dice, topic)),
            Headline = Spell(Voice.Prose.Headline(lengths.Headline, dice, topic)),
            Deck = Maybe(35, () => Voice.Prose.Headline(lengths.Deck, dice, topic)),
            Byline = byline,
            Dateline = dateline,
            Blocks = Blocks(topic, Voice.Opening(dateline, byline)).ToValueList(),
        };
    }

    /// <summary>What an article that is continued has on its other page: the same headline, and more text.</summary>
    public Article Continue(Article first, int id, string from) => new()
    {
        Id = id,
        Headline = first.Headline,
        Blocks = Blocks(new Topic(dice), opening: "").ToValueList(),
        ContinuedFrom = from,
        JumpMarks = [Spell(Voice.ContinuedFrom(from))],
    };

    public Article WithJump(Article article, string on) =>
        article with { ContinuedOn = on, JumpMarks = [Spell(Voice.ContinuedOn(on))] };

    private string Spell(string text) => press.Spell(text);

    private string? Maybe(int percent, Func<string> make) => dice.Chance(percent) ? Spell(make()) : null;

    private IEnumerable<Block> Blocks(Topic topic, string opening)
    {
        var length = ShortestText + dice.Below(LengthPart) + dice.Below(LengthPart) + dice.Below(LengthPart);
        var hasCrossheads = length >= ShortestWithCrossheads && dice.Chance(40);
        var written = 0;
        for (var paragraph = 0; written < length; paragraph++)
        {
            if (hasCrossheads && paragraph > 0 && paragraph % 2 == 0)
                yield return Block.Crosshead(Spell(Voice.Prose.Headline(Voice.Lengths.Crosshead, dice, topic)));
            var text = new StringBuilder();
            Voice.Prose.Append(text, Math.Min(80 + dice.Below(120), length - written), dice, topic);
            written += text.Length;
            yield return Block.Paragraph((paragraph == 0 ? opening : "") + Spell(text.ToString()));
        }

        if (!dice.Chance(12))
            yield break;
        yield return Block.Caption(Spell(Voice.Prose.Headline(Voice.Lengths.Deck, dice, topic)));
        yield return Block.Caption(Spell(Voice.Credit(dice.Of(press.Staff))));
    }
}
