using Archive.Model;

namespace Archive.Import;

/// <summary>
/// A heading between a body and the heading of the next article may be a standing head (栏题). Where it stands does not tell of
/// which: the article whose text shares more of its words gets it, and a person is asked.
/// </summary>
internal static class LabelJudge
{
    private const double WidestLabel = 13;

    /// <summary>No kicker is as short, in em.</summary>
    private const double ShortLabel = 5;
    private const double Enough = 0.3;

    /// <summary>Whether the first of several heading lines is a label of the article above.</summary>
    /// <param name="heads">The heading lines between the two articles.</param>
    /// <param name="above">The texts of the article above.</param>
    /// <param name="below">The texts of the article below, the label's line left out.</param>
    public static bool BelongsAbove(IReadOnlyList<TextBlock> heads, IEnumerable<string> above, IEnumerable<string> below)
    {
        if (heads.Count < 2)
            return false;
        var label = heads[0];
        if (EmWidth.Of(label.Text) > WidestLabel || KickerCue.EndsIn(label.Text) || KickerCue.SplitAt(label.Text) > 0 || heads[1].Gap < 0
            || (label.Level > 0 && label.Level <= heads[1].Level) || StandingHead.IsColumn(label.Text) || StandingHead.IsEditorial(label.Text) || StandingHead.IsBriefs(label.Text) || StandingHead.IsNotice(label.Text))
            return false;
        var shareAbove = new Bigrams(above).Containment(label.Text);
        var shareBelow = new Bigrams(below).Containment(label.Text);
        if (shareAbove >= Enough && shareAbove > shareBelow)
            return true;

        // Words that the text below does not use, above a heading that has a kicker already.
        var hasKicker = KickerCue.EndsIn(heads[1].Text) || KickerCue.SplitAt(heads[1].Text) > 0;
        return shareBelow < 0.15 && hasKicker;
    }

    /// <summary>
    /// Whether the first of several heading lines is a label of its own article rather than its kicker: short, and of words that
    /// its text does not use. A kicker tells what the text tells.
    /// </summary>
    public static bool IsLabel(TextBlock first, TextBlock second, IEnumerable<string> body)
    {
        var widest = Han.Dominates(first.Text) ? 7 : 9;
        if (EmWidth.Of(first.Text) > widest || (first.Level > 0 && (second.Level == 0 || first.Level <= second.Level)) || second.Text.StartsWith('—') || Outline.IsCrosshead(second.Text) || KickerCue.EndsIn(first.Text) || second.Gap < 0 || first.Text.Contains(' ', StringComparison.Ordinal) && Han.Dominates(first.Text))
            return false;
        var words = new Bigrams(body);
        var isShort = Han.Dominates(first.Text) && EmWidth.Of(second.Text) >= 1.5 * EmWidth.Of(first.Text) && (EmWidth.Of(first.Text) <= ShortLabel || StandingHead.IsCampaign(first.Text));
        return !first.Text.Any(char.IsAsciiDigit) && words.Containment(first.Text) < (isShort ? 0.35 : 0.15) && (first.Level > 0 || EmWidth.Of(first.Text) <= ShortLabel || words.Containment(second.Text) >= 0.2);
    }

    public static ReviewFlag Flag(TextBlock label) => new(ReviewCodes.LabelAttached, $"the standing head “{label.Text}” stands between two articles", label.Line);
}
