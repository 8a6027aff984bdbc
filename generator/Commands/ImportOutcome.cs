using Archive.Content;
using Archive.Import;

namespace Archive.Commands;

/// <summary>What has come of an import so far, counted.</summary>
/// <param name="isDryRun">Whether nothing is written.</param>
internal sealed class ImportOutcome(bool isDryRun)
{
    /// <summary>What can become of a page, in the order in which it is told.</summary>
    public IReadOnlyList<string> Words { get; } = [isDryRun ? "would be written" : "written", "unchanged", "edited by hand", "refused", "read"];

    /// <summary>Files that were read.</summary>
    public int Files { get; set; }

    /// <summary>Whether the user named one file, of which one page is to be expected.</summary>
    public bool IsOfOneFile { get; set; }

    /// <summary>Files of the system that were passed over.</summary>
    public int PassedOver { get; set; }

    /// <summary>Pictures that belong to no page.</summary>
    public int LoosePictures { get; set; }

    public int Articles { get; private set; }

    public long CharactersIn { get; private set; }

    public long CharactersOut { get; private set; }

    public long CharactersLost { get; private set; }

    /// <summary>Pages by what became of them.</summary>
    public SortedDictionary<string, int> Pages { get; } = new(StringComparer.Ordinal);

    /// <summary>Review flags by their codes.</summary>
    public SortedDictionary<string, int> Flags { get; } = new(StringComparer.Ordinal);

    /// <summary>Counts a page, and says what became of it: one that was not saved was refused, or there is no archive and it was only read.</summary>
    public SeenPage Add(ImportedPage item, SaveResult? saved)
    {
        var word = saved?.Outcome switch
        {
            SaveOutcome.Written => Words[0],
            SaveOutcome.Unchanged => Words[1],
            SaveOutcome.EditedByHand => Words[2],
            null when item.Page is not null => Words[4],
            _ => Words[3],
        };
        var seen = new SeenPage(item, saved?.Path, word, CharacterBalance.Of(item.Draft));
        Count(seen);
        return seen;
    }

    private void Count(SeenPage seen)
    {
        Pages[seen.Word] = Pages.GetValueOrDefault(seen.Word) + 1;
        Articles += seen.Item.Draft.Articles.Count;
        CharactersIn += seen.Balance.In;
        CharactersOut += seen.Balance.Out;
        CharactersLost += seen.Balance.Lost;
        foreach (var flag in ReportWords.ArticlesOf(seen.Item).SelectMany(article => article.Review))
            Flags[flag.Code] = Flags.GetValueOrDefault(flag.Code) + 1;
    }
}

/// <summary>A page of an import with what became of it.</summary>
/// <param name="Item">The page.</param>
/// <param name="Path">Where it is in the archive, or would be; null when it could not be saved at all.</param>
/// <param name="Word">What became of it: <c>unchanged</c>.</param>
/// <param name="Balance">Whether all of its source is on it.</param>
internal sealed record SeenPage(ImportedPage Item, string? Path, string Word, CharacterBalance Balance);
