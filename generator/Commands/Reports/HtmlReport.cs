using System.Globalization;
using System.Text;
using Archive.Build;
using Archive.Model;

namespace Archive.Commands;

/// <summary>
/// The report as one page for people: source and result side by side, a colour and a number for each article. It loads nothing and runs
/// nothing, and all text in it is escaped.
/// </summary>
internal sealed class HtmlReport : IImportReport
{
    private const int BufferSize = 1 << 16;

    private readonly ImportOutcome _outcome;
    private readonly WholeFile _file;
    private readonly WholeFile _pages;
    private readonly StreamWriter _writer;

    public HtmlReport(string path, ImportOutcome outcome)
    {
        _outcome = outcome;
        _file = new WholeFile(path);

        // The counts stand above the pages and are known after them.
        _pages = new WholeFile($"{path}.pages");
        _writer = new StreamWriter(_pages.Stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize, leaveOpen: true) { NewLine = "\n" };
    }

    public void See(SeenPage seen) => HtmlReportPage.Write(_writer, seen);

    public void Finish(IReadOnlyList<Fault> faults)
    {
        _writer.Flush();
        using (var head = new StreamWriter(_file.Stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize, leaveOpen: true) { NewLine = "\n" })
            WriteHead(head, faults);
        _pages.Stream.Position = 0;
        _pages.Stream.CopyTo(_file.Stream);
        _file.Stream.Write("</main>\n"u8);
        _file.Finish();
    }

    public void Dispose()
    {
        _writer.Dispose();
        _pages.Dispose();
        _file.Dispose();
    }

    private void WriteHead(TextWriter html, IReadOnlyList<Fault> faults)
    {
        html.Write(
            $"""
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>Import report</title>
            <style>
            {ReportStyle.Css}
            </style>
            <main>
            <h1>Import report</h1>

            """);
        Table(html, "What came of it", [
            ("files read", _outcome.Files),
            ("files of the system passed over", _outcome.PassedOver),
            ("pictures of no page", _outcome.LoosePictures),
            .. _outcome.Words.Select(word => ($"pages {word}", (long)_outcome.Pages.GetValueOrDefault(word))),
            ("articles", _outcome.Articles),
            ("characters in", _outcome.CharactersIn),
            ("characters out", _outcome.CharactersOut),
            ("characters not found on the pages", _outcome.CharactersLost),
        ]);
        if (_outcome.Flags.Count > 0)
            Table(html, "Review flags", _outcome.Flags.Select(flag => (flag.Key, (long)flag.Value)));
        if (faults.Count > 0)
        {
            html.WriteLine("<h2>Refused</h2>\n<ul class=\"refused\">");
            foreach (var fault in faults)
                html.WriteLine($"<li>{ReportText.Escape(fault.ToString())}</li>");
            html.WriteLine("</ul>");
        }

        html.WriteLine("<h2>Pages</h2>");
    }

    private static void Table(TextWriter html, string title, IEnumerable<(string Name, long Count)> rows)
    {
        html.WriteLine($"<h2>{title}</h2>\n<table>");
        foreach (var (name, count) in rows)
            html.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{ReportText.Escape(name)}</th><td>{count:N0}</td></tr>"));
        html.WriteLine("</table>");
    }
}
