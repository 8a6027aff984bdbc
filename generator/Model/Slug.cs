using System.Security.Cryptography;
using System.Text;

namespace Archive.Model;

/// <summary>
/// Names of people and sections as parts of addresses. Names that differ in case or spaces alone have the same; what an address cannot hold is
/// told apart by a few digits of a SHA-256.
/// </summary>
internal static class Slug
{
    private const int MostLetters = 40;

    /// <summary>王小明; <c>jane-roe</c>; <c>o-hara-3fd1a2b4</c>.</summary>
    public static string Of(string name)
    {
        if (IsPlain(name))
            return name;
        var folded = name.ToLowerInvariant();
        var slug = new StringBuilder();
        var (isWhole, isApart) = (true, false);
        foreach (var rune in folded.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                isApart = true;
            }
            else if (Rune.IsLetterOrDigit(rune) && slug.Length < MostLetters)
            {
                if (isApart && slug.Length > 0)
                    slug.Append('-');
                isApart = false;
                slug.Append(rune);
            }
            else
            {
                (isWhole, isApart) = (false, true);
            }
        }

        if (isWhole && slug.Length > 0 && !DeviceName.Is(slug.ToString()))
            return slug.ToString();
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folded)).AsSpan(0, 4));
        return slug.Length == 0 ? hash : $"{slug}-{hash}";
    }

    /// <summary>Whether a name is its own part of addresses. Most names of an archive in Chinese are.</summary>
    public static bool IsPlain(ReadOnlySpan<char> name)
    {
        foreach (var letter in name)
        {
            if (!char.IsLetterOrDigit(letter) || char.ToLowerInvariant(letter) != letter)
                return false;
        }

        return name.Length is > 0 and <= MostLetters && !DeviceName.Is(name);
    }
}
