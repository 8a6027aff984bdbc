using System.Buffers;
using System.Text;
using HandlebarsDotNet;

namespace Archive.Site;

/// <summary>
/// Escapes text for HTML, in element content and in quoted attributes alike. Handlebars.Net's own encoder turns
/// harmless characters into entities as well; this one touches only the five that matter, and NUL, which HTML forbids.
/// </summary>
internal sealed class HtmlText : ITextEncoder
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'\0");

    public static SafeHtml Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
            return new SafeHtml(text);
        var writer = new StringWriter();
        Write(text, writer);
        return new SafeHtml(writer.ToString());
    }

    public void Encode(StringBuilder? text, TextWriter target) => Write(text?.ToString(), target);

    public void Encode(string? text, TextWriter target) => Write(text, target);

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        Span<char> one = stackalloc char[1];
        while (text?.MoveNext() == true)
        {
            one[0] = text.Current;
            Write(one, target);
        }
    }

    /// <summary>Writes text as <see cref="Escape"/> escapes it.</summary>
    public static void Write(ReadOnlySpan<char> text, TextWriter target)
    {
        while (text.IndexOfAny(Special) is var at and >= 0)
        {
            target.Write(text[..at]);
            target.Write(text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", '\'' => "&#39;", _ => "\uFFFD" });
            text = text[(at + 1)..];
        }

        target.Write(text);
    }
}
