using System.Text.RegularExpressions;

namespace Archive.Model;

/// <summary>
/// The names that Windows keeps for devices, whatever ending follows: an archive with a folder <c>con</c> or a page
/// <c>NUL.html</c> could not be copied to such a computer.
/// </summary>
internal static partial class DeviceName
{
    public static bool Is(ReadOnlySpan<char> name) => Shape().IsMatch(name);

    [GeneratedRegex(@"^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|\z)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Shape();
}
