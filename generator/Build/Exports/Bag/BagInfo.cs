using System.Globalization;
using System.Reflection;
using System.Text;
using Archive.Model;

namespace Archive.Build;

/// <summary>bag-info.txt: what a bag is, a label and a value a line (RFC 8493, 2.2.2).</summary>
internal static class BagInfo
{
    /// <summary>The file's text. The time comes in only when the user says it.</summary>
    /// <param name="info">The archive.</param>
    /// <param name="options">What was packed.</param>
    /// <param name="octets">Bytes of the payload.</param>
    /// <param name="files">Files of the payload.</param>
    public static string Of(ArchiveInfo info, ExportOptions options, long octets, int files)
    {
        var text = new StringBuilder();
        Add("Source-Organization", info.Title);
        Add("External-Description", info.Description);
        Add("External-Identifier", info.BaseUrl);
        Add("Internal-Sender-Description", Selected(options.Selection));
        Add("Bagging-Date", options.Bag.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("Payload-Oxum", string.Create(CultureInfo.InvariantCulture, $"{octets}.{files}"));
        Add("Bag-Software-Agent", $"archive {Assembly.GetExecutingAssembly().GetName().Version!.ToString(3)}");
        return text.ToString();

        void Add(string label, string? value)
        {
            if (OneLine(value) is { Length: > 0 } line)
                text.Append(label).Append(": ").Append(line).Append('\n');
        }
    }

    private static string? Selected(ExportSelection selection)
    {
        var parts = new[]
        {
            selection.Newspaper is { } newspaper ? $"newspaper {newspaper}" : null,
            selection.Edition is { } edition ? $"edition {edition}" : null,
            selection.From is { } from ? string.Create(CultureInfo.InvariantCulture, $"from {from:yyyy-MM-dd}") : null,
            selection.To is { } to ? string.Create(CultureInfo.InvariantCulture, $"to {to:yyyy-MM-dd}") : null,
        };
        return string.Join(", ", parts.OfType<string>());
    }

    /// <summary>A value without what would end its line or begin another label.</summary>
    private static string? OneLine(string? value) =>
        value is null ? null : string.Join(' ', string.Concat(value.Select(c => char.IsControl(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
