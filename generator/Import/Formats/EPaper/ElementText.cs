using System.Text;
using AngleSharp.Dom;

namespace Archive.Import;

/// <summary>The text of elements, read no further than it takes: elements lie in each other, and their texts too.</summary>
internal static class ElementText
{
    /// <summary>With the white space that lays out a page's source; no link and no folio is longer.</summary>
    private const int Longest = 400;

    /// <summary>The text without white space around it; empty when it is longer than a link or a folio line can be.</summary>
    public static string Short(INode element)
    {
        var text = new StringBuilder();
        foreach (var part in element.Descendants<IText>())
        {
            if (text.Append(part.Data.AsSpan(0, Math.Min(part.Data.Length, Longest + 1))).Length > Longest)
                return "";
        }

        return text.ToString().Trim();
    }

    public static bool IsBlank(INode element) => element.Descendants<IText>().All(part => string.IsNullOrWhiteSpace(part.Data));
}
