using Archive.Model;

namespace Archive.Content;

/// <summary>Reads a canonical page. Every fault of the file is reported, not only the first.</summary>
public static class PageReader
{
    /// <summary>The page, or null when the text has faults.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="file">The file's name for messages.</param>
    /// <param name="faults">Where faults go.</param>
    public static Page? Read(string text, string file, ICollection<Fault> faults) => Read(text, file, place: null, faults);

    /// <summary>The page, which must also be the one that its place in content/ says.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="file">The file's name for messages.</param>
    /// <param name="place">What the file's place in content/ says that the page is.</param>
    /// <param name="faults">Where faults go.</param>
    internal static Page? Read(string text, string file, PagePlace? place, ICollection<Fault> faults)
    {
        var log = new FaultLog(file);
        var page = Read(PageText.Split(text), place, log);
        log.CopyTo(faults);
        return log.IsEmpty ? page : null;
    }

    /// <summary>What the front matter alone says: the page without its articles. Null when it has faults.</summary>
    internal static Page? ReadFrontMatter(string text, string file)
    {
        var log = new FaultLog(file);
        var parts = PageText.Split(text);
        var page = parts.FrontMatter is null ? null : new FrontMatterReader(log, place: null).Read(parts.FrontMatter);
        return log.IsEmpty ? page : null;
    }

    private static Page? Read(PageText text, PagePlace? place, FaultLog faults)
    {
        for (var i = 0; i < text.Lines.Length; i++)
        {
            if (text.Lines[i].Contains('\0', StringComparison.Ordinal))
                faults.Add(i + 1, "a NUL character", "text");
        }

        if (text.FrontMatter is null)
        {
            faults.Add(
                1,
                text.IsUnclosed ? "front matter that is never closed" : $"{FaultLog.Quote(text.Lines[0])} at the start",
                text.IsUnclosed ? "a second line '---' below its keys" : "front matter: a line '---', keys, a line '---'");
            return null;
        }

        var page = new FrontMatterReader(faults, place).Read(text.FrontMatter);
        var body = new BodyReader(text.Body, text.FrontMatter.Length + 3, faults).Read();
        if (page is null)
            return null;
        var read = page with { Articles = body.Articles, Teasers = body.Teasers, Furniture = body.Furniture };
        return read with { LastArticleId = ArticleIds.Retired(read) };
    }
}
