using System.Xml.Linq;
using Archive.Model;

namespace Archive.Import;

/// <summary>Reads an <c>…_articletext.xml</c>: a title and paragraphs.</summary>
internal static class DidlArticle
{
    /// <summary>The article; null when the file is empty.</summary>
    public static Article? Read(XElement root, int id, ArticleKind kind)
    {
        var draft = new ArticleDraft();
        var title = string.Join(' ', root.Below("title").Select(XmlElements.Text).OfType<string>().Select(OneLine));
        foreach (var paragraph in root.Below("p"))
        {
            if (paragraph.Text() is { } text)
                draft.Body.Add(new TextBlock(LineRole.Of(OneLine(text)) is { } role and not (BlockRole.TeaserLabel or BlockRole.TeaserPointer) ? role : BlockRole.Paragraph, OneLine(text), paragraph.Line()));
        }

        if (title.Length == 0 && draft.Body.Count == 0)
            return null;
        draft.Heads.Add(new TextBlock(BlockRole.Heading, title, root.Line()));
        var article = ArticleFinisher.Finish(draft, id, new HeadlineParts { Headline = title.Length > 0 ? title : null });
        return kind == ArticleKind.News ? article : article with { Kind = kind };
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
