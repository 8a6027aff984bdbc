namespace Archive.Commands;

/// <summary>The texts that the program carries with it.</summary>
internal static class ResourceText
{
    /// <summary>The text of a resource: <c>skeletons/page.md</c>.</summary>
    /// <exception cref="InvalidOperationException">There is none of that name.</exception>
    public static string Read(string name)
    {
        using var stream = typeof(ResourceText).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"the program has no {name}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
