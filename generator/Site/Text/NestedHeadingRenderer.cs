using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Archive.Site;

/// <summary>
/// A heading inside a list or a table would break the order of the page's headings; it is set as a bold line instead.
/// </summary>
internal sealed class NestedHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading) =>
        renderer.Write("<p><strong>").WriteLeafInline(heading).WriteLine("</strong></p>");
}
