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
            new AbsoluteLink(),
            new AddressDied(),
            new BlankEdge(),
            new BrokenContent(),
            new BrokenFile(),
            new DateContradiction(),
            new DateOutsideRun(),
            new DayWithoutEdition(),
            new DeadAnchor(),
            new DeadLink(),
            new DuplicateArticle(),
            new DuplicateId(),
            new DuplicatePage(),
            new EmptyArticle(),
            new EmptyPage(),
            new ForeignResource(),
            new HeadlineIsBody(),
            new IdReused(),
            new JumpUnanswered(),
            new JumpWithoutPage(),
            new LabelGap(),
            new LinkLeavesSite(),
            new MissingAlternative(),
            new MissingImage(),
            new MissingLanguage(),
            new MissingTitle(),
            new MixedContent(),
            new MixedWidth(),
            new Mojibake(),
            new OpenFlag(),
            new OrphanPage(),
            new OversizedPage(),
            new PageConflict(),
            new PageWithoutPicture(),
            new PictureWithoutPage(),
            new PlaceholderText(),
            new ReprintedArticle(),
            new SequenceOrder(),
            new StrayFile(),
            new SuspiciousCharacter(),
            new TeaserWithoutPage(),
            new UnknownKey(),
            new UnnamedControl(),
            new UnpublishableFile(),
            new WeekdayContradiction(),
        }.OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    /// <summary>The names under which all rules of content/, and all of a built site, are chosen together.</summary>
    public static IReadOnlyDictionary<string, Func<Rule, bool>> Groups { get; } = new Dictionary<string, Func<Rule, bool>>(StringComparer.Ordinal)
    {
        ["content"] = rule => rule is not SiteRule,
        ["site"] = rule => rule is SiteRule,
    };

    /// <summary>The rules of a code or of a group; none when it is neither.</summary>
    public static IEnumerable<Rule> Named(string name) => All.Where(Groups.GetValueOrDefault(name, rule => rule.Code == name));

    /// <summary>The rule of a code; null when there is none.</summary>
    public static Rule? Find(string code) => All.FirstOrDefault(rule => rule.Code == code);

    /// <summary>The code that a mistyped one was probably meant to be; null when none is near.</summary>
    public static string? Nearest(string code) => NearestKey.Of(code, [.. All.Select(rule => rule.Code.Replace('-', '_'))])?.Replace('_', '-');
}
