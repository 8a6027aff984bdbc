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

    /// <summary>What became of a page: one that was not saved was refused, or there is no archive and it was only read.</summary>
    public string WordOf(ImportedPage item, SaveResult? saved) => saved?.Outcome switch
    {
        SaveOutcome.Written => Words[0],
        SaveOutcome.Unchanged => Words[1],
        SaveOutcome.EditedByHand => Words[2],
        null when item.Page is not null => Words[4],
        _ => Words[3],
    };

    public void Add(ImportedPage item, string word, CharacterBalance balance)
    {
        Pages[word] = Pages.GetValueOrDefault(word) + 1;
        Articles += item.Draft.Articles.Count;
        CharactersIn += balance.In;
        CharactersOut += balance.Out;
        CharactersLost += balance.Lost;
        foreach (var flag in (item.Page?.Articles ?? item.Draft.Articles).SelectMany(article => article.Review))
            Flags[flag.Code] = Flags.GetValueOrDefault(flag.Code) + 1;
    }
}
