using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import.Scoring;

/// <summary>
/// Compares an imported page with the truth: articles pair off by the overlap of their bodies, then fields, paragraph breaks and characters
/// are counted.
/// </summary>
internal sealed class PageScore
{
    /// <summary>Overlap (intersection over union) from which two articles are the same.</summary>
    private const double Strict = 0.9;

    /// <summary>Overlap from which their fields are compared.</summary>
    private const double Loose = 0.5;

    private static readonly string[] Fields = ["title", "kicker", "deck", "byline", "label", "jump_to", "jump_from"];

    private readonly LocatedTruth _truth;
    private readonly ReadPage _read;
    private readonly List<ReadArticle> _articles;
    private readonly List<string> _mistakes = [];

    private PageScore(LocatedTruth truth, ReadPage read)
    {
        _truth = truth;
        _read = read;
        _articles = [.. read.Articles];
    }

    public Tally Tally { get; } = new();

    /// <summary>What is wrong, in words.</summary>
    public IReadOnlyList<string> Mistakes => _mistakes;

    public static PageScore Of(LocatedTruth truth, DraftPage draft)
    {
        var score = new PageScore(truth, new ReadPage(draft, truth.Text));
        score.CompareTeasers();
        score.CompareArticles();
        score.CompareBreaks();
        score.CompareFacts();
        score.CountCharacters();
        return score;
    }

    /// <summary>Teasers are found by their titles; an article that is nothing but a teaser's title counts as one.</summary>
    private void CompareTeasers()
    {
        foreach (var wanted in _truth.Teasers.Select(t => t.Truth))
        {
            var title = Squeezed.Text(wanted.Title);
            var article = _articles.Find(a => Squeezed.Text(a.Article.Headline) == title && !_truth.News.Any(news => news.Body.Overlaps(a.Body)));
            var got = article is null
                ? _read.Draft.Teasers.FirstOrDefault(t => Squeezed.Text(t.Headline) == title)
                : new Teaser(article.Article.Headline!, article.Article.Deck, article.Article.ContinuedOn);
            if (article is not null)
                _articles.Remove(article);
            Check("teaser_title", got is not null, wanted, wanted.Title, got?.Headline);
            CheckField(wanted, "teaser_deck", "deck", got?.Deck, got is not null);
            CheckField(wanted, "teaser_target", "jump_to", got?.Target, got is not null);
        }
    }

    private void CompareArticles()
    {
        var pairs = new Pairs(_truth.News, _articles);
        Tally.Compare("strict", pairs.Count(Strict), _articles.Count, _truth.News.Count);
        foreach (var wanted in _truth.News)
        {
            var (overlap, got) = pairs.Of(wanted);
            if (overlap < Strict)
                _mistakes.Add($"article {wanted.Truth.Id} {wanted.Truth.Title}: best overlap {overlap:0.00}");
            got = overlap >= Loose ? got : null;
            var before = _mistakes.Count;
            foreach (var field in Fields)
                CheckField(wanted.Truth, field, field, got?.Field(field), got is not null);
            var kind = got?.Article.Kind.ToString().ToLowerInvariant();
            Check("kind", got is not null && kind == KindOf(wanted.Truth), wanted.Truth, KindOf(wanted.Truth), kind);
            CompareCrossheads(wanted.Truth, got);
            if (_mistakes.Count > before || overlap < Strict)
                Tally.Rate("flagged", got is not null && got.Article.Review.Any(flag => flag.Code is not (ReviewCodes.FactMissing or ReviewCodes.BylineMissing)));
        }
    }

    private static string KindOf(TruthArticle article) => article.Kind switch
    {
        "feature" or "article" or "brief" => "news",
        "weather" or "announcement" => "notice",
        var kind => kind,
    };

    private void CompareCrossheads(TruthArticle wanted, ReadArticle? got)
    {
        var expected = wanted.Crossheads.Select(c => Squeezed.Text(c.Text)).ToList();
        var read = got is null ? [] : got.Article.Blocks.Where(b => b.Type == BlockType.Crosshead).Select(b => Squeezed.Text(b.Text)).ToList();
        var both = expected.Count - read.Aggregate(expected.ToList(), (left, text) => { left.Remove(text); return left; }).Count;
        Tally.Compare("crossheads", both, read.Count, expected.Count);
        if (both < Math.Max(expected.Count, read.Count))
            _mistakes.Add($"article {wanted.Id} crossheads: want {string.Join('|', expected)}, got {string.Join('|', read)}");
    }

    /// <summary>The last characters of paragraphs, as positions; those of articles do not count.</summary>
    private void CompareBreaks()
    {
        var finals = _truth.News.Where(a => a.Paragraphs.Count > 0).Select(a => a.Paragraphs[^1][^1]).ToHashSet();
        var wanted = _truth.News.SelectMany(a => a.Paragraphs.SkipLast(1)).Select(p => p[^1]).ToHashSet();
        var got = new HashSet<int>();
        var lost = 0;
        foreach (var paragraph in _articles.SelectMany(a => a.Paragraphs))
        {
            if (paragraph.Found.Any() && paragraph.Found.All(i => _truth.Text.Belongings[i] == Belonging.Neutral))
                continue;
            var unknown = paragraph.Positions.Reverse().TakeWhile(i => i is null).Count();
            if (unknown > 3 || unknown == paragraph.Positions.Length)
            {
                lost++;
                continue;
            }

            var end = paragraph.Positions[^(unknown + 1)]!.Value;
            while (end > 0 && _truth.Text.Belongings[end] == Belonging.Neutral)
                end--;
            got.Add(end);
        }

        got.ExceptWith(finals);
        Tally.Compare("breaks", got.Intersect(wanted).Count(), got.Count + lost, wanted.Count);
        _mistakes.AddRange(got.Except(wanted).Order().Select(i => $"false break after …{Before(i)}"));
        _mistakes.AddRange(wanted.Except(got).Order().Select(i => $"missed break after …{Before(i)}"));
    }

    private string Before(int i) => _truth.Text.Characters[Math.Max(0, i - 9)..(i + 1)];

    private void CompareFacts()
    {
        var (truth, draft) = (_truth.Truth, _read.Draft);
        Fact("newspaper", Squeezed.Newspaper(truth.Newspaper), Squeezed.Newspaper(draft.NewspaperName));
        Fact("date", Squeezed.Date(truth.Date), Squeezed.Date(draft.Date?.Text));
        Fact("page", Squeezed.Page(truth.PageLabel), Squeezed.Page(draft.Label));
        Fact("section", Squeezed.Text(truth.Section), Squeezed.Text(draft.Section));
    }

    private void Fact(string name, string wanted, string got)
    {
        Tally.Rate(name, wanted == got);
        if (wanted != got)
            _mistakes.Add($"{name}: want {wanted}, got {got}");
    }

    private void CountCharacters()
    {
        var count = new PageCharacters(_read, _truth.Text);
        Tally.Rate("found", count.Found, count.Needed);
        Tally.Rate("own", count.Own, count.Written);
        if (count.Lost.Length + count.Added.Length > 0)
            _mistakes.Add($"characters lost: {count.Lost}, added: {count.Added}");
    }

    private void CheckField(TruthArticle wanted, string figure, string field, string? got, bool isPaired)
    {
        Func<string?, string> form = field switch
        {
            "byline" => text => Squeezed.Byline(text, wanted.Dateline),
            "jump_to" or "jump_from" => Squeezed.Page,
            _ => Squeezed.Text,
        };
        var value = field switch
        {
            "title" => wanted.Title,
            "kicker" => wanted.Kicker,
            "deck" => wanted.Deck,
            "byline" => wanted.Byline,
            "label" => wanted.Label,
            "jump_to" => wanted.JumpTo,
            _ => wanted.JumpFrom,
        };
        var others = wanted.Accept.GetValueOrDefault(field) ?? [];
        var jumps = field.StartsWith("jump", StringComparison.Ordinal) ? wanted.Jumps.Where(j => "jump_" + j.Kind == field && j.Page is { Length: > 0 }).Select(j => j.Page) : [];
        if (form(value).Length == 0 && form(got).Length == 0)
            return;
        Check(figure, isPaired && others.Concat(jumps).Append(value).Select(form).Contains(form(got)), wanted, value, got);
    }

    private void Check(string figure, bool right, TruthArticle article, string? wanted, string? got)
    {
        Tally.Rate(figure, right);
        if (!right)
            _mistakes.Add($"article {article.Id} {figure}: want {wanted ?? "nothing"}, got {got ?? "nothing"}");
    }
}
