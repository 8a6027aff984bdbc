using Archive.Content;
using Archive.Import;

namespace Archive.Commands;

/// <summary>What has come of an import so far, counted.</summary>
internal sealed class ImportOutcome
{
    /// <summary>What can become of a page, in the order in which it is told.</summary>
    public static IReadOnlyList<string> Words { get; } = ["written", "unchanged", "edited by hand", "refused"];

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

    /// <summary>What became of a page: of one that was not saved at all, it was refused.</summary>
    public static string WordOf(SaveResult? saved) => saved?.Outcome switch
    {
        SaveOutcome.Written => "written",
        SaveOutcome.Unchanged => "unchanged",
        SaveOutcome.EditedByHand => "edited by hand",
        _ => "refused",
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
