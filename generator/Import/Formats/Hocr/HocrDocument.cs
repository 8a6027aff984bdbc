using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Archive.Model;

namespace Archive.Import;

/// <summary>Reads the HTML of an hOCR file, nothing else: no script, no style, no address. Its nesting is measured before a tree is built.</summary>
internal static class HocrDocument
{
    public static IDocument? Load(IReceivedFile file, FormatOptions options, ICollection<Fault> faults)
    {
        byte[] bytes;
        try
        {
            using var stream = new ElementLimitStream(file.Open(), options.MaxFileBytes, options.MaxTextLength);
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            bytes = memory.ToArray();
        }
        catch (InvalidDataException e)
        {
            return Refuse(line: null, e.Message, "a page of a newspaper; a limit can be raised");
        }
        catch (IOException e)
        {
            return Refuse(line: null, $"a file that cannot be read ({e.Message})", "a readable file");
        }

        if (TooDeep(bytes, options.MaxDepth) is { } line)
            return Refuse(line, $"elements nested more than {options.MaxDepth} deep", "the nesting of a page");
        return new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(new MemoryStream(bytes));

        IDocument? Refuse(int? line, string found, string expected)
        {
            faults.Add(new Fault(file.Name, line, found, expected));
            return null;
        }
    }

    /// <summary>The line on which more elements are open than allowed; null where that never happens. Tags are counted, whatever their names: hOCR closes its elements.</summary>
    private static int? TooDeep(ReadOnlySpan<byte> html, int maxDepth)
    {
        var (depth, line) = (0, 1);
        for (var i = 0; i + 1 < html.Length; i++)
        {
            if (html[i] == '\n')
                line++;
            if (html[i] != '<')
                continue;
            if (html[i + 1] == '/')
                depth--;
            else if (char.IsAsciiLetter((char)html[i + 1]) && !IsVoid(html[(i + 1)..]))
                depth++;
            if (depth > maxDepth)
                return line;
        }

        return null;
    }

    /// <summary>Whether a tag closes itself, or is of an element that has no end.</summary>
    private static bool IsVoid(ReadOnlySpan<byte> tag)
    {
        var end = tag.IndexOf((byte)'>');
        if (end > 0 && tag[end - 1] == '/')
            return true;
        var name = Encoding.ASCII.GetString(tag[..Math.Min(5, tag.Length)]).ToLowerInvariant();
        return name.StartsWith("meta", StringComparison.Ordinal) || name.StartsWith("link", StringComparison.Ordinal) || name.StartsWith("br", StringComparison.Ordinal) || name.StartsWith("img", StringComparison.Ordinal) || name.StartsWith("hr", StringComparison.Ordinal);
    }
}
