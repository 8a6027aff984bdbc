namespace Archive.Content;

/// <summary>The keys of a canonical page, shared by its reader and its writer.</summary>
internal static class PageKeys
{
    public const string Newspaper = "newspaper";
    public const string Date = "date";
    public const string Edition = "edition";
    public const string Page = "page";
    public const string Sequence = "sequence";
    public const string Section = "section";
    public const string Source = "source";
    public const string LastId = "last_id";
    public const string Imported = "imported";

    public const string File = "file";
    public const string Sha256 = "sha256";
    public const string Files = "files";
    public const string Shape = "shape";

    public const string Id = "id";
    public const string Kind = "kind";
    public const string Label = "label";
    public const string Kicker = "kicker";
    public const string Deck = "deck";
    public const string Byline = "byline";
    public const string Dateline = "dateline";
    public const string ContinuedOn = "continued_on";
    public const string ContinuedFrom = "continued_from";
    public const string JumpMarks = "jump_marks";
    public const string SourceNote = "source_note";
    public const string Zones = "zones";
    public const string Review = "review";

    public const string Headline = "headline";
    public const string Target = "target";
    public const string Mark = "mark";

    /// <summary>The info strings of the fenced blocks.</summary>
    public const string ArticleBlock = "article";
    public const string TeasersBlock = "teasers";
    public const string FurnitureBlock = "furniture";

    public static readonly string[] OfPage = [Newspaper, Date, Edition, Page, Sequence, Section, Source, LastId, Imported];

    public static readonly string[] OfSource = [File, Sha256, Shape, Files];

    public static readonly string[] OfArticle =
        [Id, Kind, Label, Kicker, Deck, Byline, Dateline, ContinuedOn, ContinuedFrom, JumpMarks, SourceNote, Zones, Review];

    public static readonly string[] OfTeaser = [Headline, Deck, Target, Mark];
}
