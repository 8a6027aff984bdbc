namespace Archive.Import;

/// <summary>The codes of the decisions that a person should look at. They are stable: content/ and its readers hold them.</summary>
internal static class ReviewCodes
{
    /// <summary>Which line is kicker, headline or deck was judged by order or length.</summary>
    public const string HeadlineOrder = "headline-order";

    /// <summary>A headline was put together from fragments.</summary>
    public const string HeadlineRebuilt = "headline-rebuilt";

    /// <summary>Kicker and headline stood on one line and were parted.</summary>
    public const string KickerSplit = "kicker-split";

    /// <summary>A heading could belong to the article above or below.</summary>
    public const string HeadlinePlaced = "headline-placed";

    /// <summary>A standing head was given to one of two articles.</summary>
    public const string LabelAttached = "label-attached";

    /// <summary>A heading inside an article was taken as a crosshead, or as a new article, on weak evidence.</summary>
    public const string CrossheadJudged = "crosshead-judged";

    /// <summary>Whether a line of a page with boxes is of one column or of two was judged on weak evidence.</summary>
    public const string ColumnsJudged = "columns-judged";

    /// <summary>In which order blocks of a page are read was judged where no white parts them.</summary>
    public const string OrderJudged = "order-judged";

    /// <summary>The short lines below a name were taken as a poem.</summary>
    public const string VerseJudged = "verse-judged";

    /// <summary>A paragraph cut at a column border was joined in mid-sentence.</summary>
    public const string ParagraphJoined = "paragraph-joined";

    /// <summary>A paragraph was joined, or left apart, where the column ended with a full stop.</summary>
    public const string BreakJudged = "break-judged";

    /// <summary>Digits met across a line break: 20 + 16.</summary>
    public const string DigitsJoined = "digits-joined";

    /// <summary>A Latin word was hyphenated at a line's end; the hyphen is kept as the word's own.</summary>
    public const string HyphenKept = "hyphen-kept";

    /// <summary>A Latin word was hyphenated at a line's end; the hyphen is left out, though the page does not show the word whole.</summary>
    public const string HyphenRemoved = "hyphen-removed";

    /// <summary>The recognition was not sure of some words.</summary>
    public const string LowConfidence = "low-confidence";

    /// <summary>Spaces that justified a narrow line were removed.</summary>
    public const string SpacesRemoved = "spaces-removed";

    /// <summary>A credit line was attached to an article as a caption.</summary>
    public const string CreditAttached = "credit-attached";

    /// <summary>A jump points to, or from, a page of which the file has nothing.</summary>
    public const string JumpOpen = "jump-open";

    /// <summary>Two files of one page hold the same article.</summary>
    public const string ArticleRepeated = "article-repeated";

    /// <summary>Of several articles that may continue a story, one was taken by its words.</summary>
    public const string JumpJudged = "jump-judged";

    /// <summary>A teaser names no page.</summary>
    public const string TeaserWithoutTarget = "teaser-without-target";

    /// <summary>Newspaper, date or page is not printed on the page.</summary>
    public const string FactMissing = "fact-missing";

    /// <summary>What the page prints differs from what the archivist said.</summary>
    public const string FactConflict = "fact-conflict";

    /// <summary>A character that OCR or a decoder could not read, or that hints at damage.</summary>
    public const string SuspectText = "suspect-text";

    /// <summary>An article without a byline.</summary>
    public const string BylineMissing = "byline-missing";

    /// <summary>An article without a headline.</summary>
    public const string HeadlineMissing = "headline-missing";

    /// <summary>The text ends in mid-sentence.</summary>
    public const string TextCut = "text-cut";

    /// <summary>The source gives the headline of an article and not its text.</summary>
    public const string TextMissing = "text-missing";

    /// <summary>A list of the page's articles calls an article otherwise than its own headline does.</summary>
    public const string TitleDiffers = "title-differs";
}
