namespace Archive.Search;

/// <summary>A term of the index for lunr.js, and the articles that hold it.</summary>
/// <param name="text">The term.</param>
/// <param name="index">Its number, by its first appearance.</param>
internal sealed class LunrTerm(string text, int index)
{
    public string Text => text;

    public int Index => index;

    /// <summary>For each field the articles that hold the term in it, by their numbers.</summary>
    public IReadOnlyList<List<int>> Articles { get; } = LunrField.All.Select(_ => new List<int>()).ToList();

    /// <summary>How many fields of articles hold it: lunr.js counts an article once for each.</summary>
    public int Count => Articles.Sum(articles => articles.Count);
}
