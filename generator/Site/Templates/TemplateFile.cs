namespace Archive.Site;

/// <summary>One template as read.</summary>
/// <param name="Name">Its name below the templates folder without ending: <c>page</c>, <c>partials/story</c>.</param>
/// <param name="Path">The file as the user named it, for faults.</param>
/// <param name="Text">Its text.</param>
internal sealed record TemplateFile(string Name, string Path, string Text)
{
    public const string PartialFolder = "partials/";

    public bool IsPartial => Name.StartsWith(PartialFolder, StringComparison.Ordinal);

    /// <summary>The name by which <c>{{> name}}</c> calls it.</summary>
    public string PartialName => Name[PartialFolder.Length..];
}
