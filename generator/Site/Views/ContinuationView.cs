namespace Archive.Site;

/// <summary>A part of a story that stands on another page, as it is read on in the first part's place.</summary>
/// <param name="Break">下转A4版, leading to its place on that page.</param>
/// <param name="Lang">The text's language where it is not the interface's.</param>
/// <param name="Headline">The headline over it, unless it only repeats the first.</param>
/// <param name="Body">Its text.</param>
/// <param name="SourceNote">What is printed under it.</param>
/// <param name="ContinuedOn">Where it goes on, when that cannot be read on in its place.</param>
internal sealed record ContinuationView(LinkView Break, string? Lang, SafeHtml? Headline, SafeHtml Body, string? SourceNote, LinkView? ContinuedOn);

/// <summary>Where an article stood on its page.</summary>
/// <param name="Href">Its place on the page.</param>
/// <param name="Page">The boxes of all articles, as path data of SVG.</param>
/// <param name="Here">Its own.</param>
internal sealed record SketchView(string Href, string Page, string Here);
