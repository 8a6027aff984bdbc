using System.Text;
using HandlebarsDotNet;

namespace Archive.Site;

/// <summary>
/// Escapes text for HTML, in element content and in quoted attributes alike. Handlebars.Net's own encoder turns
/// harmless characters into entities as well; this one touches only the five that matter, and NUL, which HTML forbids.
/// </summary>
internal sealed class HtmlText : ITextEncoder
{
    public static SafeHtml Escape(string text)
    {
        var writer = new StringWriter();
        foreach (var character in text)
            Write(character, writer);
        return new SafeHtml(writer.ToString());
    }

    public void Encode(StringBuilder? text, TextWriter target)
    {
        foreach (var chunk in (text ?? new StringBuilder()).GetChunks())
        {
            foreach (var character in chunk.Span)
                Write(character, target);
        }
    }

    public void Encode(string? text, TextWriter target)
    {
        foreach (var character in text ?? "")
            Write(character, target);
    }

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        while (text?.MoveNext() == true)
            Write(text.Current, target);
    }

    private static void Write(char character, TextWriter target)
    {
        switch (character)
        {
            case '&': target.Write("&amp;"); break;
            case '<': target.Write("&lt;"); break;
            case '>': target.Write("&gt;"); break;
            case '"': target.Write("&quot;"); break;
            case '\'': target.Write("&#39;"); break;
            case '\0': target.Write('\uFFFD'); break;
            default: target.Write(character); break;
        }
    }
}
