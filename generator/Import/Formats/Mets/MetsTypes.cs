using Archive.Model;

namespace Archive.Import;

/// <summary>The types of divs in the dialects of METS, by their letters alone: <c>SUB-HEADLINE</c> is <c>subheadline</c>, <c>np:page</c> is <c>page</c>.</summary>
internal static class MetsTypes
{
    private static readonly Dictionary<string, ArticleKind> Articles = new(StringComparer.Ordinal)
    {
        ["article"] = ArticleKind.News,
        ["newsarticle"] = ArticleKind.News,
        ["contribution"] = ArticleKind.News,
        ["item"] = ArticleKind.News,
        ["letter"] = ArticleKind.News,
        ["review"] = ArticleKind.News,
        ["editorial"] = ArticleKind.Editorial,
        ["advertisement"] = ArticleKind.Advertisement,
        ["advert"] = ArticleKind.Advertisement,
        ["ad"] = ArticleKind.Advertisement,
        ["illustration"] = ArticleKind.Photo,
        ["picture"] = ArticleKind.Photo,
        ["photo"] = ArticleKind.Photo,
        ["notice"] = ArticleKind.Notice,
        ["announcement"] = ArticleKind.Notice,
        ["obituary"] = ArticleKind.Notice,
        ["deathnotice"] = ArticleKind.Notice,
        ["familynotice"] = ArticleKind.Notice,
        ["weather"] = ArticleKind.Notice,
        ["shipping"] = ArticleKind.Notice,
    };

    private static readonly Dictionary<string, MetsRole> Roles = new(StringComparer.Ordinal)
    {
        ["overline"] = MetsRole.Kicker,
        ["kicker"] = MetsRole.Kicker,
        ["heading"] = MetsRole.Headline,
        ["headline"] = MetsRole.Headline,
        ["title"] = MetsRole.Headline,
        ["maintitle"] = MetsRole.Headline,
        ["subheadline"] = MetsRole.Deck,
        ["subheading"] = MetsRole.Deck,
        ["subtitle"] = MetsRole.Deck,
        ["deck"] = MetsRole.Deck,
        ["author"] = MetsRole.Byline,
        ["byline"] = MetsRole.Byline,
        ["rubric"] = MetsRole.Label,
        ["sectionlabel"] = MetsRole.Label,
        ["crosshead"] = MetsRole.Crosshead,
        ["crossheading"] = MetsRole.Crosshead,
        ["intertitle"] = MetsRole.Crosshead,
        ["caption"] = MetsRole.Caption,
        ["paragraph"] = MetsRole.Paragraph,
        ["body"] = MetsRole.Text,
        ["bodycontent"] = MetsRole.Text,
        ["content"] = MetsRole.Text,
    };

    /// <summary>The kind of the article that a div of this type is; null where it is none.</summary>
    public static ArticleKind? Article(string? type) => Articles.TryGetValue(Letters(type), out var kind) ? kind : null;

    /// <summary>Whether a picture inside an article is meant, which by itself would be one.</summary>
    public static bool IsPicture(string? type) => Article(type) == ArticleKind.Photo;

    /// <summary>The role that a type gives to what is below it; null where it gives none.</summary>
    /// <param name="type">Of the div.</param>
    /// <param name="above">The role of what it is in: a heading inside a body heads a part of it.</param>
    public static MetsRole? Role(string? type, MetsRole? above)
    {
        if (!Roles.TryGetValue(Letters(type), out var role))
            return null;
        if (above is not (null or MetsRole.Text or MetsRole.Paragraph) && role is MetsRole.Paragraph or MetsRole.Text)
            return above;
        return (above is MetsRole.Text or MetsRole.Paragraph) && (role is MetsRole.Headline or MetsRole.Deck) ? MetsRole.Crosshead : role;
    }

    public static bool IsPage(string? type) => Letters(type) is "page" or "newspaperpage";

    /// <summary>Whether a div is the issue, or the newspaper that it is of.</summary>
    public static bool IsIssue(string? type) => Letters(type) is "issue" or "newspaper" or "volume" or "newspaperissue";

    /// <summary>The letters of a type without its prefix, in lower case.</summary>
    private static string Letters(string? type)
    {
        if (type is null or { Length: > 60 })
            return "";
        var name = type[(type.LastIndexOf(':') + 1)..];
        return string.Concat(name.Where(char.IsAsciiLetter)).ToLowerInvariant();
    }
}
