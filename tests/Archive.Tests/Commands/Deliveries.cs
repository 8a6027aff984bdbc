using System.Text;
using Archive.Tests.Import;
using Archive.Tests.Import.Boxes;

namespace Archive.Tests.Commands;

/// <summary>An invented delivery for each format that import reads, as files and what the command is given beside their folder.</summary>
internal static class Deliveries
{
    private static readonly string[] Known = ["--newspaper", "sxrb", "--date", "2022-05-06", "--page", "1"];

    private const string Lines = """
        {"paper":"水乡日报","date":"2021-10-23","pageNo":"A01","title":"渡口换新船","content":["新船昨天下水。","票价不变。"]}
        {"paper":"水乡日报","date":"2021-10-23","pageNo":2,"title":"灯会","content":"今晚开灯。","kind":"notice"}
        """;

    private static readonly Dictionary<string, Func<(Dictionary<string, byte[]> Files, string[] Arguments)>> All = new(StringComparer.Ordinal)
    {
        ["plain text"] = () => (One("page.txt", English.PlainText(isHardWrapped: true)), Known),
        ["ALTO"] = () => (One("page.xml", English.Alto()), Known),
        ["hOCR"] = () => (One("page.hocr", English.Hocr()), Known),
        ["PAGE"] = () => (One("page.xml", English.PageXml()), Known),
        ["PDF"] = () => (new(StringComparer.Ordinal) { ["page.pdf"] = PdfWriter.Write(English) }, Known),
        ["METS"] = () => (InventedIssue.Files(), ["--newspaper", "sxrb"]),
        ["NDNP"] = () => (Batch(), ["--newspaper", "sxrb"]),
        ["DIDL"] = () => (DidlFormatTests.Files(DidlFormatTests.Whole), ["--newspaper", "sxrb"]),
        ["e-paper page"] = () => (Fixture("epaper/founder-classic"), ["--newspaper", "sxrb"]),
        ["e-paper article"] = () => (Fixture("epaper/article-table"), Known),
        ["CSV"] = () => (Fixture("tables", "chinese.csv"), ["--newspaper", "sxrb"]),
        ["TSV"] = () => (Fixture("tables", "english.tsv"), ["--newspaper", "sxrb"]),
        ["JSON Lines"] = () => (One("articles.jsonl", Lines), ["--newspaper", "sxrb"]),
        ["Dayinfo"] = () => (Fixture("xml", "DAYL20210102A1v01h.xml", "A1.jpg"), ["--newspaper", "sxrb"]),
        ["CNML"] = () => (Fixture("xml", "story.xml"), Known),
    };

    public static IEnumerable<string> Names => All.Keys;

    private static SetPage English => BoxedPages.Page("english");

    public static (Dictionary<string, byte[]> Files, string[] Arguments) Of(string name) => All[name]();

    private static Dictionary<string, byte[]> One(string name, string text) => new(StringComparer.Ordinal) { [name] = Encoding.UTF8.GetBytes(text) };

    private static Dictionary<string, byte[]> Batch()
    {
        var files = InventedIssue.Files().ToDictionary(file => $"issue/{file.Key}", file => file.Value, StringComparer.Ordinal);
        files["batch.xml"] = "<batch><issue issueDate=\"1911-06-03\" editionOrder=\"01\">issue/issue.mets.xml</issue></batch>"u8.ToArray();
        return files;
    }

    /// <summary>The files of a folder of fixtures; those named, or all.</summary>
    private static Dictionary<string, byte[]> Fixture(string folder, params string[] names)
    {
        var root = Path.Combine(ReadPages.Fixtures, folder);
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(root, path).Replace('\\', '/'), Path: path))
            .Where(file => names.Length == 0 || names.Contains(file.Name, StringComparer.Ordinal))
            .ToDictionary(file => file.Name, file => File.ReadAllBytes(file.Path), StringComparer.Ordinal);
    }
}
