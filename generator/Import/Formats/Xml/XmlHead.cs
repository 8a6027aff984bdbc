using System.Text;
using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>What the first bytes of an XML file tell: the name of its root, without a prefix. A document type declaration names it too.</summary>
internal static partial class XmlHead
{
    /// <summary>The local name of the root element; null when the bytes are no XML, or do not get as far as the root.</summary>
    public static string? Root(ReadOnlySpan<byte> head)
    {
        // Without its zeros UTF-16 reads like ASCII, which names of elements are.
        var text = Encoding.Latin1.GetString(head).Replace("\0", "", StringComparison.Ordinal);
        var match = Opening().Match(text);
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex(@"^(?>[^<]{0,8})(?>(?:<\?(?>[^?]|\?(?!>))*\?>|<!--(?>[^-]|-(?!->))*-->|\s)*)<(?:!DOCTYPE\s+)?(?:[\w.\-]+:)?(?<name>[\w.\-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opening();
}
