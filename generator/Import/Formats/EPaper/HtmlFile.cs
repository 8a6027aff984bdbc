using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Archive.Model;

namespace Archive.Import;

/// <summary>A saved HTML file, parsed. Nothing in it is run or loaded.</summary>
/// <param name="File">The file.</param>
/// <param name="Document">Its tree; elements know their source lines.</param>
/// <param name="Text">Its source.</param>
/// <param name="Note">What the user should know of its encoding.</param>
internal sealed record HtmlFile(IReceivedFile File, IHtmlDocument Document, string Text, string? Note)
{
    /// <summary>Reads a file; null, with a fault, when it is no text or goes beyond the limits.</summary>
    public static HtmlFile? Read(IReceivedFile file, FormatOptions options, ICollection<Fault> faults)
    {
        if (ReceivedBytes.Read(file, Math.Min(options.MaxFileBytes, options.MaxTextLength), faults) is not { } bytes
            || MarkupDecoder.Decode(file.Name, bytes, faults, out var note) is not { } text)
        {
            return null;
        }

        var guard = new HtmlGuard(options);
        try
        {
            var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, OnCreated = guard.Check });
            return new HtmlFile(file, parser.ParseDocument(text), text, note);
        }
        catch (HtmlLimitException limit)
        {
            faults.Add(new Fault(file.Name, limit.Line, limit.Message, "the HTML of one page"));
            return null;
        }
    }
}
