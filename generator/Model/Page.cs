using System.Security.Cryptography;
using System.Text;

namespace Archive.Model;

/// <summary>One page of an edition, with everything that is printed on it.</summary>
public sealed record Page
{
    public required EditionKey Edition { get; init; }

    /// <summary>The label as printed (<c>A4</c>), or <see cref="PageLabel.Unknown"/>.</summary>
    public required string Label { get; init; }

    /// <summary>Its place in the edition, from 1.</summary>
    public required int Sequence { get; init; }

    /// <summary>The page's printed name (版名): 要闻.</summary>
    public string? Section { get; init; }

    /// <summary>Where the page's text came from; null for a page that a person wrote.</summary>
    public PageSource? Source { get; init; }

    public ValueList<Article> Articles { get; init; } = [];

    /// <summary>
    /// The largest article id ever given on this page, when the article that had it is gone; else null. Ids are never
    /// reused, because addresses are permanent.
    /// </summary>
    public int? LastArticleId { get; init; }

    public ValueList<Teaser> Teasers { get; init; } = [];

    /// <summary>Nameplate, folio lines, URLs and the like, as printed, a line each: kept, but of no article.</summary>
    public ValueList<string> Furniture { get; init; } = [];
}

/// <summary>The received file, or files, that a page was imported from.</summary>
/// <param name="File">File name without folder; of several files what their names share: <c>20211023-01-*.txt</c>.</param>
/// <param name="Sha256">
/// Of the file's bytes, lower-case hexadecimal; of several files, of the list that <c>sha256sum</c> prints of them: for each, in order, its
/// hash, two spaces, its name and a line feed.
/// </param>
/// <param name="Shape">The shape it was read as: <c>plain-ocr</c>.</param>
public sealed record PageSource(string File, string Sha256, string Shape)
{
    /// <summary>The names of the files in order, where a page may come in several; else empty.</summary>
    public ValueList<string> Files { get; init; } = [];

    /// <summary>The hash of several files.</summary>
    public static string HashOf(IEnumerable<(string Name, string Sha256)> files) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(files.Select(file => $"{file.Sha256}  {file.Name}\n")))));
}

/// <summary>A pointer to another page (导读): counted and searched as no article.</summary>
/// <param name="Headline">What it promises.</param>
/// <param name="Deck">A second line, if any.</param>
/// <param name="Target">The label of the page it points to; null when not printed.</param>
/// <param name="Mark">The pointer as printed: <c>» 详见 3 版</c>.</param>
public sealed record Teaser(string Headline, string? Deck = null, string? Target = null, string? Mark = null);
