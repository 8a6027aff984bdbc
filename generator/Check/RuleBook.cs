using Archive.Model;

namespace Archive.Check;

/// <summary>Every rule there is.</summary>
internal static class RuleBook
{
    /// <summary>The rules by code.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. new Rule[]
        {
            new BlankEdge(),
            new BrokenContent(),
            new DateContradiction(),
            new DateOutsideRun(),
            new DayWithoutEdition(),
            new DuplicateArticle(),
            new DuplicatePage(),
            new EmptyArticle(),
            new EmptyPage(),
            new HeadlineIsBody(),
            new IdReused(),
            new JumpUnanswered(),
            new JumpWithoutPage(),
            new LabelGap(),
            new MissingImage(),
            new MixedWidth(),
            new Mojibake(),
            new OpenFlag(),
            new PageConflict(),
            new PageWithoutPicture(),
            new PictureWithoutPage(),
            new ReprintedArticle(),
            new SequenceOrder(),
            new StrayFile(),
            new SuspiciousCharacter(),
            new TeaserWithoutPage(),
            new UnknownKey(),
            new WeekdayContradiction(),
        }.OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    /// <summary>The rule of a code; null when there is none.</summary>
    public static Rule? Find(string code) => All.FirstOrDefault(rule => rule.Code == code);

    /// <summary>The code that a mistyped one was probably meant to be; null when none is near.</summary>
    public static string? Nearest(string code) => NearestKey.Of(code, [.. All.Select(rule => rule.Code.Replace('-', '_'))])?.Replace('_', '-');
}
