using System.Net;

namespace Archive.Commands;

/// <summary>Text in an HTML report: all of it is hostile.</summary>
internal static class ReportText
{
    /// <summary>The text as it is shown: escaped for HTML, with control and direction characters spelled out.</summary>
    public static string Escape(string text) => WebUtility.HtmlEncode(Terminal.Harmless(text.Replace('\t', ' ').Replace('\n', ' ')));
}
