using System.Globalization;
using System.Text;
using Archive.Model;

namespace Archive.Site;

/// <summary>Draws the archive's icon: the first character of its name, as a nameplate has it, white on red.</summary>
internal static class Icon
{
    /// <summary>The colour of the paper that pages are on.</summary>
    public const string Paper = "#fdfbf6";

    private const string Red = "#a8201a";

    public static SiteFile Draw(string title)
    {
        var first = StringInfo.GetNextTextElement(title.Trim()).ToUpperInvariant();
        return new SiteFile(
            Address.Icon,
            Encoding.UTF8.GetBytes(
                $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\"><rect width=\"64\" height=\"64\" rx=\"6\" fill=\"{Red}\"/>" +
                $"<text x=\"32\" y=\"33\" fill=\"{Paper}\" font-family=\"Songti SC,STSong,SimSun,'Noto Serif CJK SC',serif\" font-size=\"44\" font-weight=\"700\" " +
                $"text-anchor=\"middle\" dominant-baseline=\"central\">{HtmlText.Escape(Xml.Text(first))}</text></svg>\n"));
    }
}
