using System.Globalization;

namespace Archive.Import;

/// <summary>The properties in the title of an hOCR element: <c>bbox 36 92 618 361; x_wconf 95</c>.</summary>
internal static class HocrTitle
{
    private const int LongestTitle = 4000;

    /// <summary>The box; empty where the title has none, unsound where it has no four numbers.</summary>
    public static Box Box(string? title)
    {
        if (Property(title, "bbox") is not { } text)
            return default;
        var numbers = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => double.TryParse(n, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN).ToList();
        return numbers is [var left, var top, var right, var bottom] ? new Box(left, top, right, bottom) : new Box(double.NaN, 0, 0, 0);
    }

    /// <summary>How sure a word is, 0 to 1; null where the title does not say.</summary>
    public static double? Confidence(string? title) =>
        Property(title, "x_wconf") is { } text && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var percent) ? percent / 100 : null;

    /// <summary>The name of the page's picture, without its quotes.</summary>
    public static string? Image(string? title) => Property(title, "image")?.Trim('"', '\'');

    private static string? Property(string? title, string name)
    {
        if (title is null or { Length: > LongestTitle })
            return null;
        foreach (var property in title.Split(';', StringSplitOptions.TrimEntries))
        {
            if (property.Length > name.Length && property.StartsWith(name, StringComparison.Ordinal) && property[name.Length] == ' ')
                return property[(name.Length + 1)..].Trim();
        }

        return null;
    }
}
