using AngleSharp.Dom;

namespace Archive.Check;

/// <summary>Links and buttons that nobody can name.</summary>
internal sealed class UnnamedControl() : SiteFileRule(
    "unnamed-control",
    Severity.Error,
    "A link or a button has no text, no aria-label, no title and no picture with a text: who does not see it does not learn what it does.")
{
    private const string Controls = "a[href], button, input[type=button i], [role=button i], [role=link i]";

    private static readonly string[] Names = ["aria-label", "title", "alt", "value"];

    public override IEnumerable<Finding> Check(CheckedFile file) => file.Document is { } document
        ? document.QuerySelectorAll(Controls).Where(element => !IsHidden(element) && !HasName(element)).Select(element => At(file, element, $"<{element.LocalName}> without a name"))
        : [];

    /// <summary>Whether nobody meets it as it is written; a script that shows it gives it its name.</summary>
    private static bool IsHidden(IElement element) => element.Closest("[hidden], [aria-hidden=true]") is not null;

    private static bool HasName(IElement element) =>
        HasText(element) || (element.GetAttribute("aria-labelledby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(id => element.Owner!.GetElementById(id) is { } label && HasText(label));

    private static bool HasText(IElement element) =>
        Array.Exists(Names, name => !string.IsNullOrWhiteSpace(element.GetAttribute(name)))
        || element.ChildNodes.Any(node => node is IText { Data: var text } ? !string.IsNullOrWhiteSpace(text) : node is IElement child && child.GetAttribute("aria-hidden") != "true" && HasText(child));
}
