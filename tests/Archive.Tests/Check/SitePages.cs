namespace Archive.Tests.Check;

/// <summary>Pages of an invented site.</summary>
internal static class SitePages
{
    /// <summary>Pages that say that the site is published at <c>https://paper.example/sub/</c>.</summary>
    public static readonly (string Name, string Text) PublishedBelowSub = Html("index.html", "", head: """<link rel="canonical" href="https://paper.example/sub/">""");

    /// <summary>A page whose body begins at line 6.</summary>
    /// <param name="name">Its path.</param>
    /// <param name="body">What stands in its body.</param>
    /// <param name="head">What stands in its head, at line 4.</param>
    public static (string Name, string Text) Html(string name, string body, string head = "") => (
        name,
        $"<!doctype html>\n<html lang=\"zh-Hans\">\n<head><meta charset=\"utf-8\"><title>水乡报纸</title>\n{head}</head>\n<body>\n{body}\n</body>\n</html>\n");
}
