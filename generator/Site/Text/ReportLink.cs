using System.Text;

namespace Archive.Site;

/// <summary>Makes the links by which readers report an error, from the pattern of archive.yml.</summary>
/// <param name="pattern">The pattern.</param>
/// <param name="addresses">The public addresses of articles; null when the archive has none, and they are named by their paths.</param>
internal sealed class ReportLink(string pattern, PublicAddress? addresses)
{
    /// <summary>More of a title is not sent along: mail programs and issue trackers take addresses of some two thousand characters.</summary>
    private const int MostOfTitle = 60;

    /// <summary>The pattern at its placeholders: text, name, text, name … text.</summary>
    private readonly string[] _parts = pattern.Split('{', '}');

    /// <summary>The link of one article. Whatever fills a place is percent-encoded, so that it stays one value of the query or one header of the mail.</summary>
    /// <param name="title">What the article is called.</param>
    /// <param name="path">Its path in the site.</param>
    public ReportView Of(string title, string path)
    {
        var href = new StringBuilder();
        int? place = null;
        for (var i = 0; i < _parts.Length; i++)
        {
            if (i % 2 == 0)
                href.Append(_parts[i]);
            else if (_parts[i] == "title")
                href.Append(Uri.EscapeDataString(Short(title)));
            else if (_parts[i] == "address")
                href.Append(Uri.EscapeDataString(addresses?.Of(path) ?? path));
            else
                place = href.Length;
        }

        return new ReportView(href.ToString(), place);
    }

    /// <summary>On one line, and not too long.</summary>
    private static string Short(string title)
    {
        var line = string.Join(' ', title.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= MostOfTitle)
            return line;
        return line[..(char.IsHighSurrogate(line[MostOfTitle - 1]) ? MostOfTitle - 1 : MostOfTitle)] + "…";
    }
}
