using Archive.Content;
using Archive.Import;
using Archive.Model;

namespace Archive.Commands;

/// <summary>The last steps of an edition's pages: what is missing is asked for, jumps are settled, pages and pictures are saved, and all of it is noted.</summary>
/// <param name="saving">The archive; null when there is none.</param>
/// <param name="completion">Makes pages of drafts; null when nobody knows the newspapers.</param>
/// <param name="observers">Take every page with what became of it.</param>
/// <param name="cancellation">Ends the work between two pages.</param>
internal sealed class Finishing(Saving? saving, Completion? completion, ImportObservers observers, CancellationToken cancellation)
{
    public void Finish(IReadOnlyList<ImportedPage> items)
    {
        var completed = completion is null ? [.. items] : items.Select(completion.Complete).ToList();
        var settledOthers = SettleJumps(completed);
        foreach (var item in completed)
        {
            cancellation.ThrowIfCancellationRequested();
            var saved = item.Page is { } page ? saving?.Save(page, item.Draft.Newspaper!) : null;
            if (saved is { Outcome: SaveOutcome.Written or SaveOutcome.Unchanged } && item.Draft.Image is { } picture)
                saving!.SavePicture(saved.Page, picture);
            var done = saved is null ? item : item with { Page = saved.Page };
            observers.See(done, saved);
        }

        foreach (var other in settledOthers)
            saving!.SaveSettled(other);
    }

    /// <summary>Settles the jumps of the pages; returns the pages which are there already and whose open jumps found their ends.</summary>
    private List<Page> SettleJumps(List<ImportedPage> items)
    {
        var pages = items.Select(item => item.Page).OfType<Page>().ToList();
        if (pages.Count == 0)
            return [];
        var others = saving?.PagesBesides(pages[0].Edition, pages.Select(page => page.Label).ToHashSet(StringComparer.Ordinal)) ?? [];
        var settled = JumpSettler.Settle(pages, others);
        var next = 0;
        for (var k = 0; k < items.Count; k++)
        {
            if (items[k].Page is not null)
                items[k] = items[k] with { Page = settled.Pages[next++] };
        }

        return [.. others.Zip(settled.Others).Where(pair => pair.First != pair.Second).Select(pair => pair.Second)];
    }
}
