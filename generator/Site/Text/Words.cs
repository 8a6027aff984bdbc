namespace Archive.Site;

/// <summary>
/// The words of the interface in one language, as a file of templates/words/ gives them. Templates read them as
/// <c>@words.name</c>; the generator itself needs those of <see cref="Needed"/>.
/// </summary>
internal sealed class Words(string language, IReadOnlyDictionary<string, string> texts)
{
    /// <summary>The words that the generator puts together itself: dates, counts, page names, titles.</summary>
    public static readonly IReadOnlyList<string> Needed =
    [
        "articlesMany", "articlesOne", "browse", "browseAfter", "browseBefore", "browseContributors", "browseDay", "browseDays", "browseLatest",
        "browseNamesOf", "browseNewer", "browseOlder", "browseSections", "browseYears", "citations", "citeAnd", "citeAuthor", "citeDay", "citeHeadline",
        "citeMissing", "citePage", "cnNumber", "continuedFrom", "continuedOn", "credit", "daily", "dateApproximate", "dateDay", "dateInterval", "dateMonth",
        "dateSeason", "dateUncertain", "dateYear", "editionNumber", "editionsMany", "editionsOne", "flagsMany", "flagsOne", "holdings", "holdingsMonth", "holdingsMonths", "issn", "languageName", "languages", "listComma", "lost",
        "missingMany", "missingOne", "months", "moved", "movedHint", "nextArticle", "nextEdition", "nextList", "nextPage", "nextYear", "notFoundDescription", "offline",
        "offlineDescription", "pageLabel", "pageNumber", "pageUnknown", "pagesMany", "pagesOne", "photosMany", "photosOne", "picture", "previousArticle",
        "previousEdition", "previousList", "previousPage", "previousYear", "roleCorrespondent", "roleCourtesy", "roleEditor", "roleGraphics",
        "rolePhotographer", "roleReporter", "roleTranslator", "roleWriter", "search", "searchDescription", "seasons", "span", "table", "teaserTarget",
        "undated", "untitled", "weekdays", "weekdaysShort", "withdrawn", "withdrawnHint", "withdrawnOn", "withdrawnReason",
    ];

    /// <summary>The words that are lists, with the number of their items.</summary>
    public static readonly IReadOnlyDictionary<string, int> Lists =
        new Dictionary<string, int>(StringComparer.Ordinal) { ["months"] = 12, ["seasons"] = 4, ["weekdays"] = 7, ["weekdaysShort"] = 7 };

    /// <summary>The name by which templates ask for the tag itself.</summary>
    public const string LanguageKey = "language";

    /// <summary>BCP 47 tag: the name of the file.</summary>
    public string Language { get; } = language;

    /// <summary>All of them, for the templates, with the tag itself as <c>language</c>.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; } = new Dictionary<string, string>(texts, StringComparer.Ordinal) { [LanguageKey] = language };

    public string this[string name] => Texts[name];

    /// <summary>A word with its {places} filled. What fills one place is never read as another.</summary>
    public string Fill(string name, params ReadOnlySpan<(string Place, string Value)> values)
    {
        var text = new System.Text.StringBuilder();
        var word = this[name].AsSpan();
        while (word.IndexOf('{') is var start and >= 0 && word[start..].IndexOf('}') is var length and > 0)
        {
            text.Append(word[..start]);
            var place = word.Slice(start + 1, length - 1);
            foreach (var (candidate, value) in values)
            {
                if (place.SequenceEqual(candidate))
                    text.Append(value);
            }

            word = word[(start + length + 1)..];
        }

        return text.Append(word).ToString();
    }

    /// <summary>"1 page", "12 pages": the word <c>pagesOne</c> or <c>pagesMany</c> for the name <c>pages</c>.</summary>
    public string Count(string name, int count) => Fill(count == 1 ? name + "One" : name + "Many", ("count", count.ToString("N0")));

    /// <summary>How large an edition is: 8版 · 64篇.</summary>
    public string Extent(int pages, int articles) => $"{Count("pages", pages)} · {Count("articles", articles)}";

    /// <summary>A word that is a list, its items parted by spaces.</summary>
    public string[] List(string name) => Items(this[name]);

    /// <summary>The items of a word that is a list.</summary>
    public static string[] Items(string word) => word.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
