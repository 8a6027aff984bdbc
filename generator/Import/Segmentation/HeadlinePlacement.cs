namespace Archive.Import;

/// <summary>
/// Gives every run of headings to the body below it or above it. Most pages put headlines before bodies, text out of PDFs often
/// after them, and one page may do both. Each run is weighed by how much of its wording the two bodies hold, with the habit of the page as
/// a tie-breaker; no body should get two headlines or none. The best assignment is found by dynamic programming, in one pass.
/// </summary>
internal static class HeadlinePlacement
{
    private const double TwoHeadlines = 1.2;
    private const double NoHeadline = 0.35;
    private const double Habit = 0.3;
    private const double Sure = 3;

    /// <summary>For each run: whether it belongs to the body below (true) or above. Runs that are bodies are left false.</summary>
    /// <param name="runs">The runs of the page in printed order.</param>
    /// <param name="mayFollow">Whether the shape sets headlines below bodies at all.</param>
    public static bool[] Assign(IReadOnlyList<Run> runs, bool mayFollow)
    {
        var below = new bool[runs.Count];
        var heads = Enumerable.Range(0, runs.Count).Where(i => runs[i].IsHead).ToList();
        if (heads.Count == 0)
            return below;
        var bodies = new NearestBodies(runs);
        var places = heads.ConvertAll(i => new Place(i, bodies.Above(i), bodies.Below(i)));
        var bigrams = runs.Select(r => r.IsHead ? null : new Bigrams(r.Texts)).ToList();
        var habit = PageHabit(runs, places, bigrams, mayFollow);

        // Best total for "this run goes up" and "goes down", and the way there.
        var up = new double[heads.Count];
        var down = new double[heads.Count];
        var upCameFromDown = new bool[heads.Count];
        var downCameFromDown = new bool[heads.Count];
        for (var k = 0; k < heads.Count; k++)
        {
            var (scoreUp, scoreDown) = Weigh(runs, places[k], bigrams, habit, mayFollow);
            if (k == 0)
            {
                up[k] = scoreUp;
                down[k] = scoreDown - (places[k].Above >= 0 ? NoHeadline : 0);
                continue;
            }

            var sameAbove = places[k].Above == places[k - 1].Above;
            var fromUp = up[k - 1] + scoreUp - (sameAbove ? TwoHeadlines / 2 : 0);
            var fromDown = down[k - 1] + scoreUp - (sameAbove || IsStanding(runs[places[k - 1].Run]) ? 0 : TwoHeadlines);
            upCameFromDown[k] = fromDown > fromUp;
            up[k] = Math.Max(fromUp, fromDown);
            fromUp = up[k - 1] + scoreDown - (sameAbove ? 0 : NoHeadline);
            fromDown = down[k - 1] + scoreDown - (sameAbove && !IsStanding(runs[places[k - 1].Run]) ? TwoHeadlines / 2 : 0);
            downCameFromDown[k] = fromDown >= fromUp;
            down[k] = Math.Max(fromUp, fromDown);
        }

        var goesDown = down[^1] >= up[^1];
        for (var k = heads.Count - 1; k >= 0; k--)
        {
            below[heads[k]] = goesDown;
            goesDown = goesDown ? downCameFromDown[k] : upCameFromDown[k];
        }

        return below;
    }

    private static (double Up, double Down) Weigh(IReadOnlyList<Run> runs, Place place, List<Bigrams?> bigrams, double habit, bool mayFollow)
    {
        if (place.Below < 0)
            return (0, place.Above < 0 ? 0 : -Sure);
        if (place.Above < 0)
            return (-Sure, 0);
        var run = runs[place.Run];
        var text = string.Join(' ', run.Texts);
        var up = bigrams[place.Above]!.Containment(text) - habit;
        var down = bigrams[place.Below]!.Containment(text) + habit;
        if (run.Blocks.Exists(b => b.Level > 0) || IsStanding(run) && (habit >= 0 || up <= down - 2 * habit || !run.Blocks.TrueForAll(b => StandingHead.IsNotice(b.Text))))
            down += Sure;
        if (!mayFollow && !EndsInPhotoCredit(runs[place.Above]))
            down += 1;
        return (up, down);
    }

    /// <summary>Positive when the page's headlines stand before their bodies.</summary>
    private static double PageHabit(IReadOnlyList<Run> runs, List<Place> places, List<Bigrams?> bigrams, bool mayFollow)
    {
        var vote = 0.0;
        foreach (var place in places.Where(p => p.Above >= 0 && p.Below >= 0 && !IsStanding(runs[p.Run])))
        {
            var text = string.Join(' ', runs[place.Run].Texts);
            vote += bigrams[place.Below]!.Containment(text) - bigrams[place.Above]!.Containment(text);
        }

        if (runs[0].IsHead)
            vote += 0.5;
        else if (mayFollow && runs[^1].IsHead)
            vote -= 0.5;
        return vote > 0 ? Habit : vote < 0 ? -Habit : 0;
    }

    private static bool IsStanding(Run run) => run.Blocks.TrueForAll(b => StandingHead.HeadsBelow(b.Text));

    private static bool EndsInPhotoCredit(Run body) => body.Blocks[^1].Role == BlockRole.Credit && CreditLine.IsPhoto(body.Blocks[^1].Text);

    /// <summary>A run of headings between two bodies, by index; -1 where there is none.</summary>
    private sealed record Place(int Run, int Above, int Below);
}
