using Archive.Model;

namespace Archive.Import;

/// <summary>
/// A heading between a body and the heading of the next article may be a standing head (栏题). Where it stands does not tell of
/// which: the article whose text shares more of its words gets it, and a person is asked.
/// </summary>
internal static class LabelJudge
{
    private const double WidestLabel = 13;
    private const double Enough = 0.3;

    /// <summary>Whether the first of several heading lines is a label of the article above.</summary>
    public static bool BelongsAbove(IReadOnlyList<TextBlock> heads, IEnumerable<string> above, IEnumerable<string> below)
    {
        if (heads.Count < 2)
            return false;
        var label = heads[0];
        if (EmWidth.Of(label.Text) > WidestLabel || KickerCue.EndsIn(label.Text) || KickerCue.SplitAt(label.Text) > 0 || heads[1].Gap < 0
            || (label.Level > 0 && label.Level <= heads[1].Level) || StandingHead.IsEditorial(label.Text) || StandingHead.IsBriefs(label.Text) || StandingHead.IsNotice(label.Text))
            return false;
        var shareAbove = new Bigrams(above).Containment(label.Text);
        var words = new Bigrams(below);
        var shareBelow = words.Containment(label.Text);
        if (shareAbove >= Enough && shareAbove > shareBelow)
            return true;

        // A few words of which neither text knows anything, over a heading that is the news below: a label, and those follow their article.
        return EmWidth.Of(label.Text) <= 6 && shareAbove == 0 && shareBelow == 0 && words.Containment(heads[1].Text) >= Enough && Han.Dominates(label.Text);
    }

    public static ReviewFlag Flag(TextBlock label) => new(ReviewCodes.LabelAttached, $"the standing head “{label.Text}” stands between two articles", label.Line);
}
