using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Archive.Site;

/// <summary>Renders <c>&lt;https://…&gt;</c>; an address that may not be a link is just its text.</summary>
internal sealed class SafeAutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var address = link.IsEmail ? "mailto:" + link.Url : link.Url;
        var isShown = renderer.EnableHtmlForInline && SafeLinkRenderer.IsLink(address);
        if (isShown)
            renderer.Write("<a href=\"").WriteEscapeUrl(address).Write("\">");
        renderer.WriteEscape(link.Url);
        if (isShown)
            renderer.Write("</a>");
    }
}
