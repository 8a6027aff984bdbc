using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Archive.Model;

/// <summary>
/// The printed page label (<c>6</c>, <c>A4</c>, <c>T02</c>) as it may stand in file names and addresses.
/// An excerpt whose page is not known has <see cref="Unknown"/>.
/// </summary>
public static partial class PageLabel
{
    /// <summary>The label of a page whose label nobody knows.</summary>
    public const string Unknown = "unknown";

    /// <summary>What a label must look like, for error messages.</summary>
    public const string Expected = "letters and digits, parts joined by '_' or '.', such as 6, A4 or A2_A3 (not 'index', nor a device of Windows such as CON)";

    /// <summary>
    /// Whether a label is safe in an address. A hyphen is not: <c>A4-2.html</c> is article 2 of page A4.
    /// <c>index</c> is not: it is the edition's own page.
    /// </summary>
    public static bool IsValid([NotNullWhen(true)] string? label) =>
        label is { Length: <= 32 } && Shape().IsMatch(label) && !label.Equals("index", StringComparison.OrdinalIgnoreCase) && !DeviceName.Is(label);

    [GeneratedRegex(@"^[\p{L}\p{N}]+(?:[._][\p{L}\p{N}]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
