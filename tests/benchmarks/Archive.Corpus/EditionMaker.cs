using Archive.Model;

namespace Archive.Corpus;

/// <summary>
/// Invents editions of eight pages with eight articles each. An edition depends on the seed and on its number alone, so that
/// editions may be made in any order.
/// </summary>
internal sealed class EditionMaker(IReadOnlyList<Press> presses, ulong seed)
{
    public const int PageCount = 8;
    public const int ArticlesOnPage = 8;
    public const int ArticleCount = PageCount * ArticlesOnPage;

    /// <summary>The page on which the first article of the front page goes on.</summary>
    private const int JumpPage = 4;

    private static readonly DateOnly FirstDay = new(2001, 1, 1);

    /// <summary>The pages of an edition.</summary>
    /// <param name="number">Which edition of the corpus: they go round among the newspapers, day by day.</param>
    /// <param name="articles">How many articles it has; with fewer than it can hold, pages are missing at its end.</param>
    public IReadOnlyList<Page> Make(int number, int articles)
    {
        var press = presses[number % presses.Count];
        var day = FirstDay.AddDays(number / presses.Count);
        var maker = new ArticleMaker(press, day, Dice.For(seed, number));
        var pages = Enumerable.Range(0, PageCount)
            .Select(page => Math.Min(ArticlesOnPage, articles - (page * ArticlesOnPage)))
            .TakeWhile(count => count > 0)
            .Select((count, page) => MakePage(press, day, page + 1, count, maker))
            .ToList();
        if (pages.Count >= JumpPage)
            Jump(pages, maker);
        if (pages.Count > 1)
            pages[0] = pages[0] with { Teasers = [Announce(pages[1], press)] };
        return pages;
    }

    private static Page MakePage(Press press, DateOnly day, int sequence, int articles, ArticleMaker maker)
    {
        var label = press.Voice.PageLabel(sequence);
        var section = press.Spell(press.Voice.Sections[sequence - 1]);
        return new Page
        {
            Edition = new EditionKey(press.Newspaper.Id, EdtfDate.Parse(day.ToString("yyyy-MM-dd"))),
            Label = label,
            Sequence = sequence,
            Section = section,
            Articles = Enumerable.Range(1, articles).Select(maker.Make).ToValueList(),
            Furniture = [press.Voice.Folio(press.Newspaper.Name, day, label, section)],
        };
    }

    /// <summary>Takes the last article of the jump page for the end of the front page's first.</summary>
    private static void Jump(List<Page> pages, ArticleMaker maker)
    {
        var (front, inside) = (pages[0], pages[JumpPage - 1]);
        var first = front.Articles[0];
        var end = maker.Continue(first, inside.Articles[^1].Id, front.Label);
        pages[0] = front with { Articles = [maker.WithJump(first, inside.Label), .. front.Articles.Skip(1)] };
        pages[JumpPage - 1] = inside with { Articles = [.. inside.Articles.SkipLast(1), end] };
    }

    private static Teaser Announce(Page page, Press press) =>
        new(page.Articles[0].Headline!, Target: page.Label, Mark: press.Spell(press.Voice.See(page.Label)));
}
