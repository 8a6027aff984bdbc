using System.Text.RegularExpressions;

namespace Archive.Check;

/// <summary>
/// Text that was decoded wrongly and saved: 锟斤拷 is U+FFFD as GB 18030, â€™ a quotation mark in UTF-8 as Windows-1252, Ã© an é. No language writes any of
/// them.
/// </summary>
internal sealed partial class Mojibake() : EditionRule(
    "mojibake",
    Severity.Warning,
    "Text was decoded with the wrong encoding and saved (锟斤拷, â€™, Ã©): import the page again from a source in UTF-8 or GB 18030.")
{
    public override IEnumerable<Finding> Check(CheckedEdition edition) => edition.Pages
        .Where(page => Wrong().IsMatch(page.Text))
        .SelectMany(page => page.BodyLines()
            .Where(line => Wrong().IsMatch(line.Text))
            .Select(line => new Finding(this, page.File, line.Number, $"'{Wrong().Match(line.Text).Value}' comes from a wrong decoding")));

    [GeneratedRegex(@"锟斤拷|斤拷锟|â€[™œ\u009D\u0093\u0094“”˜¦]|ï»¿|Ã[©¨¤¶¼Ÿ¡³±]|Â[°§£«»](?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Wrong();
}
