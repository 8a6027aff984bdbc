using System.Text;
using Archive.Model;

namespace Archive.Import;

/// <summary>Makes the part of an article that stands on one page, from the areas of that page.</summary>
internal sealed class MetsArticleMaker
{
    private readonly MetsText _text;
    private readonly FormatOptions _options;
    private readonly Hyphenation _hyphenation;
    private readonly RegionCutter _cutter;

    /// <summary>For a page.</summary>
    /// <param name="text">Of the page.</param>
    /// <param name="options">How formats are read.</param>
    public MetsArticleMaker(MetsText text, FormatOptions options)
    {
        (_text, _options, _hyphenation) = (text, options, text.Page.Hyphenation());
        _cutter = new RegionCutter(text.Page, _hyphenation, options.LowConfidence);
    }

    /// <summary>The article; null when nothing of it stands here.</summary>
    /// <param name="articleParts">What of it is on this page.</param>
    /// <param name="mayHead">Whether large type may head it where the source names no headline: of an advertisement it may not.</param>
    /// <param name="lost">Takes areas that point to nothing.</param>
    public ArticleDraftOnPage? Make(IReadOnlyList<MetsPart> articleParts, bool mayHead, ICollection<MetsArea> lost)
    {
        var heads = new Dictionary<MetsRole, string>();
        var draft = new ArticleDraft();
        var body = new BlockGatherer(_hyphenation);
        var zones = new List<Zone>();
        foreach (var part in articleParts)
        {
            var regions = new List<BoxRegion>();
            foreach (var area in part.Areas)
            {
                if (_text.Take(area) is { } found)
                    regions.AddRange(found);
                else
                    lost.Add(area);
            }

            if (regions.Count == 0)
                continue;
            zones.AddRange(regions.Where(r => !r.Box.IsEmpty).Select(r => BoxZones.Of(r.Box, _text.Page.Width, _text.Page.Height)));

            // What heads the text of a page on which an article goes on is its headline there.
            var role = part.Role == MetsRole.Crosshead && heads.Count == 0 && body.LastRole is null ? MetsRole.Headline : part.Role;
            if (role is MetsRole.Kicker or MetsRole.Headline or MetsRole.Deck or MetsRole.Label)
                AddHead(role, regions, heads, draft);
            else if (role == MetsRole.Text)
                AddText(regions, body, mayHead && heads.Count == 0, heads, draft);
            else
                AddBody(role, regions, body);
        }

        draft.Body.AddRange(body.Finish());
        if (draft.Body.Count == 0 && heads.Count == 0)
            return null;
        var parts = new HeadlineParts { Kicker = heads.GetValueOrDefault(MetsRole.Kicker), Headline = heads.GetValueOrDefault(MetsRole.Headline), Deck = heads.GetValueOrDefault(MetsRole.Deck), Label = heads.GetValueOrDefault(MetsRole.Label) };
        if (parts.Headline is null && parts.Deck is { } deck)
            parts = parts with { Headline = deck, Deck = null };
        if (draft.Heads.Count == 0)
            draft.Heads.Add(new TextBlock(BlockRole.Heading, parts.Headline ?? "", draft.Body.Count > 0 ? draft.Body[0].Line : 1));
        return new ArticleDraftOnPage(draft, parts, BoxZones.Merged(zones));
    }

    private void AddHead(MetsRole role, List<BoxRegion> regions, Dictionary<MetsRole, string> heads, ArticleDraft draft)
    {
        var lines = regions.SelectMany(r => r.Lines).ToList();
        var (joined, flags) = Joined(lines);
        heads[role] = heads.TryGetValue(role, out var above) ? $"{above} {joined}" : joined;
        draft.Heads.Add(new TextBlock(BlockRole.Heading, joined, lines[0].Number) { Flags = flags });
    }

    /// <summary>Text of which the source says nothing more: cut to paragraphs, and where nothing heads it, by the large type at its start.</summary>
    private void AddText(List<BoxRegion> regions, BlockGatherer body, bool mayHead, Dictionary<MetsRole, string> heads, ArticleDraft draft)
    {
        foreach (var piece in regions.SelectMany(_cutter.Cut))
        {
            if (piece.Kind == RegionKind.Heading && mayHead && body.LastRole is null)
            {
                heads[MetsRole.Headline] = heads.TryGetValue(MetsRole.Headline, out var above) ? $"{above} {piece.Text}" : piece.Text;
                draft.Heads.Add(new TextBlock(BlockRole.Heading, piece.Text, piece.Number) { Flags = piece.Flags }.WithFlag(ReviewCodes.HeadlineOrder, "the source names no headline; the large type at the start was taken"));
                continue;
            }

            // Large type is whole; it goes on with no other.
            body.Add(Block(LineRole.Of(piece.Text) ?? BlockRole.Paragraph, piece.Text, piece.Number, piece.Flags) with { IsVerse = piece.Kind == RegionKind.Heading });
        }
    }

    private void AddBody(MetsRole role, List<BoxRegion> regions, BlockGatherer body)
    {
        var lines = regions.SelectMany(r => r.Lines).ToList();
        var (joined, flags) = Joined(lines);
        body.Add(role switch
        {
            MetsRole.Byline => Block(BlockRole.Byline, joined, lines[0].Number, flags),
            MetsRole.Crosshead => Block(BlockRole.Crosshead, joined, lines[0].Number, flags),
            MetsRole.Caption => Block(BlockRole.Caption, joined, lines[0].Number, flags),

            // A paragraph of the source is whole: it goes on with no other.
            _ => Block(LineRole.Of(joined) ?? BlockRole.Paragraph, joined, lines[0].Number, flags) with { IsVerse = true },
        });
    }

    private static TextBlock Block(BlockRole role, string text, int line, ValueList<ReviewFlag> flags) =>
        new(role is BlockRole.TeaserLabel or BlockRole.TeaserPointer ? BlockRole.Paragraph : role, text, line) { Flags = flags };

    private (string Text, ValueList<ReviewFlag> Flags) Joined(List<BoxLine> lines)
    {
        var joined = new StringBuilder();
        var flags = new List<ReviewFlag>();
        for (var k = 0; k < lines.Count; k++)
        {
            if (_hyphenation.Append(joined, lines[k].Text, k == 0 ? null : lines[k - 1].Words[^1].Whole ?? lines[k].Words[0].Whole) is { } asked)
                flags.Add(new ReviewFlag(asked.Code, asked.Message, lines[k].Number));
        }

        return (joined.ToString(), [.. flags, .. WordFlags.Unsure(lines, _options.LowConfidence)]);
    }
}

/// <summary>What of an article stands on a page, before it is finished.</summary>
internal sealed record ArticleDraftOnPage(ArticleDraft Draft, HeadlineParts Heads, ValueList<Zone> Zones);
