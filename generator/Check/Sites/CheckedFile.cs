using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Archive.Model;

namespace Archive.Check;

/// <summary>A file of a site as rules see it.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Path">Its path below the site's root.</param>
/// <param name="Size">Its bytes.</param>
internal sealed record CheckedFile(string File, string Path, long Size)
{
    /// <summary>Its tree, when it is HTML; elements know their source lines.</summary>
    public IHtmlDocument? Document { get; init; }

    /// <summary>The addresses in it, where it is of a sort that has any.</summary>
    public IReadOnlyList<Reference> References { get; init; } = [];

    /// <summary>Why it cannot be read as what it should be.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];
}

/// <summary>Where elements stand.</summary>
internal static class ElementLines
{
    /// <summary>The 1-based line of an element; null when it does not stand in the source, as a head that nobody wrote.</summary>
    public static int? Line(this IElement element) => element.SourceReference?.Position.Line is > 0 and var line ? line : null;
}
