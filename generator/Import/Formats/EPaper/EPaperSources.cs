using Archive.Model;

namespace Archive.Import;

/// <summary>Takes in the articles that a page view leads to, each once, and what their views have around them.</summary>
internal sealed class EPaperSources(IReceivedFile page, FormatOptions options, ICollection<Fault> faults)
{
    private readonly List<(EPaperArticle? View, SourceArticle Article, string? File)> _articles = [];
    private readonly Dictionary<string, int> _byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byText = new(StringComparer.Ordinal);
    private readonly List<HtmlLine> _around = [];
    private readonly HashSet<string> _headlines = new(StringComparer.Ordinal);
    private readonly List<string> _furniture = [];
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private int _missing;
    private int _repeated;
    private int _pictures;

    public PrintedFacts Facts { get; private set; } = new();

    public List<Teaser> Teasers { get; } = [];

    public List<string> Notes { get; } = [];

    public IEnumerable<string> Files => _files;

    /// <summary>What is around the articles, but for the titles of those that are on the page.</summary>
    public IEnumerable<string> Furniture =>
        _furniture.Concat(_around.Where(line => line.Link is null || !_headlines.Contains(Spaceless.Of(line.Text))).Select(line => line.Text));

    /// <summary>What is known, and where nothing is, what else was found.</summary>
    public static PrintedFacts Fill(PrintedFacts known, PrintedFacts found) => new()
    {
        Newspaper = known.Newspaper ?? found.Newspaper,
        Date = known.Date ?? found.Date,
        Label = known.Label ?? found.Label,
        Section = known.Section ?? (known.Label is null || found.Label == known.Label ? found.Section : null),
    };

    public void Add(EPaperReference reference)
    {
        var titles = reference.Titles;
        var title = titles.Count > 0 ? titles[0] : reference.AreaTitle;
        var file = EPaperLink.Find(page, reference.Path);
        if (file is not null && file.Path != page.Path && _byFile.TryGetValue(file.Path, out var known))
        {
            Join(known, reference, titles);
            return;
        }

        var view = file is null || file.Path == page.Path || HtmlFile.Read(file, options, faults) is not { } html ? null : EPaperArticle.Read(html);
        if (file is not null && file.Path != page.Path)
            _files.Add(RelativePath.Of(page, file));
        if (view is null)
            AddMissing(reference, title, titles, file);
        else
            AddView(reference, title, titles, view with { TrailerAuthor = view.TrailerAuthor ?? reference.Author });
    }

    /// <summary>The articles, numbered from 1.</summary>
    public IReadOnlyList<Article> Finish()
    {
        if (_missing > 0)
            Notes.Add($"articles that the page leads to and that are not beside it, so that only their titles are kept: {_missing}");
        if (_repeated > 0)
            Notes.Add($"articles that came twice, under two addresses, and are kept once: {_repeated}");
        if (_pictures > 0)
            Notes.Add($"pictures of articles that were not taken along: {_pictures}");
        return [.. _articles.Select((entry, i) => entry.View is null ? entry.Article.Finish(i + 1) : InFile(entry.View.Finish(entry.Article, i + 1), entry.File!))];
    }

    private void AddMissing(EPaperReference reference, string? title, List<string> titles, IReceivedFile? file)
    {
        _missing += file is null ? 1 : 0;
        if (title is null)
            return;
        if (EPaperTitle.IsFurniture(title) || EPaperTitle.IsAdvertisement(title) || EPaperTitle.IsPicture(title) || TeaserMark.IsBoxLabel(title))
        {
            _furniture.AddRange(titles);
            return;
        }

        var flag = new ReviewFlag(ReviewCodes.TextMissing, $"the page leads to {reference.Path}, which is {(file is null ? "not beside it" : "no article view")}: only the title is known", reference.Line);
        _articles.Add((null, new SourceArticle { Headline = title, Byline = reference.Author, Line = reference.Line, Zones = [.. reference.Zones], Flags = [flag] }, null));
        _furniture.AddRange(titles.Skip(1).Where(other => !Says(title, other)));
        if (file is not null)
            _byFile[file.Path] = _articles.Count - 1;
    }

    private void AddView(EPaperReference reference, string? title, List<string> titles, EPaperArticle view)
    {
        var path = view.Html.File.Path;
        Facts = Fill(Facts, view.Facts);
        _around.AddRange(view.Around);
        _pictures += view.Pictures;
        var article = view.Article;
        var name = article.Headline ?? title ?? "";
        if (view.Html.Note is { } note)
            Notes.Add($"{path}: {note}");
        var key = Spaceless.Of(article.Headline + string.Concat(article.Body.Select(block => block.Text)));
        if (article.Body.Count > 0 && _byText.TryGetValue(key, out var same))
        {
            _repeated++;
            _byFile[path] = same;
            Join(same, reference, titles);
            return;
        }

        if (EPaperTitle.IsFurniture(name) || (article.Body.Count == 0 && (EPaperTitle.IsAdvertisement(name) || EPaperTitle.IsPicture(name))))
        {
            _furniture.AddRange(titles.Where(other => !Says(name, other)).Concat(Texts(article)));
            return;
        }

        if (TeaserMark.IsBoxLabel(name))
        {
            AddTeasers(article, titles, name);
            return;
        }

        var flags = article.Flags.ToList();
        var printed = string.Concat(article.Kicker, article.Headline, article.Deck);
        foreach (var other in titles.Where(other => !Says(printed, other)).Distinct(StringComparer.Ordinal))
        {
            _furniture.Add(other);
            flags.Add(new ReviewFlag(ReviewCodes.TitleDiffers, $"the page's list calls it “{other}”", reference.Line));
        }

        if (article.Body.Count == 0)
            flags.Add(new ReviewFlag(ReviewCodes.TextMissing, "the article's own view has no text", article.Line));
        var isAdvertisement = EPaperTitle.IsAdvertisement(name) || title is not null && EPaperTitle.IsAdvertisement(title);
        _byFile[path] = _byText[key] = _articles.Count;
        _headlines.UnionWith(titles.Append(article.Headline ?? "").Select(Spaceless.Of));
        _articles.Add((view, article with
        {
            Headline = article.Headline ?? title,
            Kind = isAdvertisement ? ArticleKind.Advertisement : null,
            Zones = [.. reference.Zones],
            Flags = flags,
        }, path));
    }

    /// <summary>导读: each line is an item, with or without the page that it points to.</summary>
    private void AddTeasers(SourceArticle article, List<string> titles, string name)
    {
        var label = new TextBlock(BlockRole.TeaserLabel, name, article.Line);
        var (rest, teasers, labels, _) = TeaserBox.Take([label, .. article.Body.Select(block => block with { Role = block.Role is BlockRole.TeaserPointer ? block.Role : BlockRole.Heading })]);
        Teasers.AddRange(teasers);
        _furniture.AddRange(labels.Concat(rest.Select(block => block.Text)).Concat(titles.Where(other => !Says(name, other))));
    }

    /// <summary>The same article once more: its other areas are its zones too.</summary>
    private void Join(int index, EPaperReference reference, List<string> titles)
    {
        var entry = _articles[index];
        _articles[index] = entry with { Article = entry.Article with { Zones = [.. entry.Article.Zones.Concat(reference.Zones).Distinct()] } };
        _furniture.AddRange(titles.Where(title => !Says(string.Concat(entry.Article.Kicker, entry.Article.Headline, entry.Article.Deck), title)));
    }

    /// <summary>Flags name the file that their line is in.</summary>
    private static Article InFile(Article article, string file)
    {
        var name = file[(file.LastIndexOf('/') + 1)..];
        return article with { Review = [.. article.Review.Select(flag => flag.Code == ReviewCodes.TitleDiffers ? flag : flag with { Message = $"{flag.Message} ({name})" })] };
    }

    private static IEnumerable<string> Texts(SourceArticle article) =>
        new[] { article.Kicker, article.Headline, article.Deck, article.Byline }.OfType<string>().Concat(article.Body.Select(block => block.Text));

    /// <summary>Whether a title says nothing that the article's own heading does not.</summary>
    private static bool Says(string heading, string title) => Words(heading).Contains(Words(title), StringComparison.Ordinal);

    /// <summary>Lists put bullets before titles, and cut them with dots.</summary>
    private static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
