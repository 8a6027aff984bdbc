using System.Globalization;

namespace Archive.Commands;

/// <summary>Numbers in sentences.</summary>
internal static class Words
{
    /// <summary>A count with its noun: <c>1 page</c>, <c>1,234 pages</c>.</summary>
    public static string Count(long count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
