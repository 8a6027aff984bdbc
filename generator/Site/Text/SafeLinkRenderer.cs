using System.Globalization;
using Archive.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Archive.Site;

/// <summary>
/// Renders links and images of content Markdown. Only web and mail addresses become links; only pictures of the edition's
/// own images folder are shown, so that a page never loads anything from elsewhere. Everything else is just its text.
/// </summary>
internal sealed class SafeLinkRenderer(string from, EditionKey edition, Words words, EditionPictures pictures) : HtmlObjectRenderer<LinkInline>
{
    private const string ImageFolder = "images/";

    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        if (link.IsImage && ImageName(url) is { } name)
        {
            renderer.Write("<img src=\"").WriteEscapeUrl(Address.Relative(from, $"{edition.NewspaperId}/{edition.Key}/{name}")).Write("\" loading=\"lazy\"");
            if (pictures.Find(name) is { } picture)
                renderer.Write(string.Create(CultureInfo.InvariantCulture, $" width=\"{picture.Width}\" height=\"{picture.Height}\""));
            renderer.Write(" alt=\"");
            WriteText(renderer, link);
            renderer.Write("\">");
        }
        else if (IsLink(url))
        {
            renderer.Write("<a href=\"").WriteEscapeUrl(url).Write("\">");
            if (link.IsImage && link.FirstChild is null)
                renderer.WriteEscape(words["picture"]);
            else
                renderer.WriteChildren(link);
            renderer.Write("</a>");
        }
        else
        {
            renderer.WriteChildren(link);
        }
    }

    /// <summary>Whether an address may stand in a link: of the web or a mailbox, never a script or data.</summary>
    public static bool IsLink(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto";

    private static string? ImageName(string url)
    {
        var path = Uri.UnescapeDataString(url);
        var isOwn = path.StartsWith(ImageFolder, StringComparison.Ordinal)
            && path.IndexOfAny(['\\', ':', '?', '#']) < 0
            && path.Split('/').All(part => part is not ("" or "." or ".."));
        return isOwn ? path : null;
    }

    private static void WriteText(HtmlRenderer renderer, LinkInline link)
    {
        var wasEnabled = renderer.EnableHtmlForInline;
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(link);
        renderer.EnableHtmlForInline = wasEnabled;
    }
}
