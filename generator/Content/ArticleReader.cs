using Archive.Model;

namespace Archive.Content;

/// <summary>Reads the fields of an article and the items of a teaser list from their YAML.</summary>
internal sealed class ArticleReader(FaultLog faults)
{
    private const string IdExpected = "'id:' with a whole number that no other article of the page has";

    private static readonly Dictionary<string, ArticleKind> Kinds =
        Enum.GetValues<ArticleKind>().ToDictionary(NameOf, kind => kind, StringComparer.Ordinal);

    private readonly Dictionary<int, int> _lineOfId = [];

    /// <summary>A kind as it is written in a page.</summary>
    public static string NameOf(ArticleKind kind) => LowerCase.Of(kind);

    /// <summary>An article without headline and body, or null, with faults, when its fields are no article.</summary>
    public Article? ReadArticle(YamlNode node)
    {
        if (node is not YamlMapping mapping)
        {
            faults.Add(node.Line, $"{node.Description} in the article block", IdExpected);
            return null;
        }

        var fields = new Fields(mapping, "an article", PageKeys.OfArticle, faults);
        var id = fields.RequiredNumber(PageKeys.Id);
        if (id is { } given && !_lineOfId.TryAdd(given, fields.LineOf(PageKeys.Id)))
            faults.Add(fields.LineOf(PageKeys.Id), $"the id {given} for the second time (first on line {_lineOfId[given]})", IdExpected, FaultKind.IdReused);
        return new Article
        {
            Id = id ?? 0,
            Kind = ReadKind(fields),
            Label = fields.Text(PageKeys.Label),
            Kicker = fields.Text(PageKeys.Kicker),
            Deck = fields.Text(PageKeys.Deck),
            Byline = fields.Text(PageKeys.Byline),
            Dateline = fields.Text(PageKeys.Dateline),
            ContinuedOn = fields.Text(PageKeys.ContinuedOn),
            ContinuedFrom = fields.Text(PageKeys.ContinuedFrom),
            JumpMarks = fields.Texts(PageKeys.JumpMarks).ToValueList(),
            SourceNote = fields.Text(PageKeys.SourceNote),
            Zones = ReadZones(fields),
            Review = fields.List(PageKeys.Review).Select(item => ReviewLine.Read(item, faults)).OfType<ReviewFlag>().ToValueList(),
        };
    }

    public ValueList<Teaser> ReadTeasers(YamlNode node)
    {
        if (node is YamlSequence sequence)
            return sequence.Items.Select(ReadTeaser).OfType<Teaser>().ToValueList();
        if (node is not YamlMapping { Entries.Count: 0 })
            faults.Add(node.Line, $"{node.Description} in the teasers block", "a list, each teaser after '- '");
        return [];
    }

    private Teaser? ReadTeaser(YamlNode node)
    {
        if (node is not YamlMapping mapping)
        {
            faults.Add(node.Line, $"{node.Description} for a teaser", "'headline:' and, where printed, 'deck:', 'target:' and 'mark:'");
            return null;
        }

        var fields = new Fields(mapping, "a teaser", PageKeys.OfTeaser, faults);
        var headline = fields.Required(PageKeys.Headline, "what the teaser promises");
        return headline is null
            ? null
            : new Teaser(headline, fields.Text(PageKeys.Deck), fields.Text(PageKeys.Target), fields.Text(PageKeys.Mark));
    }

    private ValueList<Zone> ReadZones(Fields fields)
    {
        if (fields.Text(PageKeys.Zones) is not { } text)
            return [];
        if (ZoneText.Read(text) is { } zones)
            return zones;
        faults.Add(fields.LineOf(PageKeys.Zones), $"zones: {FaultLog.Quote(text)}", ZoneText.Expected);
        return [];
    }

    private ArticleKind ReadKind(Fields fields)
    {
        if (fields.Text(PageKeys.Kind) is not { } name)
            return ArticleKind.News;
        if (Kinds.TryGetValue(name, out var kind))
            return kind;
        var meant = NearestKey.Of(name, [.. Kinds.Keys]);
        faults.Add(
            fields.LineOf(PageKeys.Kind),
            $"the unknown kind {FaultLog.Quote(name)}",
            string.Join(", ", Kinds.Keys) + (meant is null ? "" : $"; perhaps '{meant}'"));
        return ArticleKind.News;
    }
}
