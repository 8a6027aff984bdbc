using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import.Formats;

/// <summary>
/// An invented format. A file begins with %SLIP; then a line each: <c>paper</c>, <c>date</c>, <c>page</c>, <c>article headline|text</c>,
/// <c>block text</c>, <c>image name</c>, <c>next</c> for a further page, <c>break</c> where the reader breaks.
/// </summary>
internal sealed class SlipFormat : IPageFormat
{
    public bool Leads => false;

    public bool Recognizes(IReceivedFile file, ReadOnlySpan<byte> head) => head.StartsWith("%SLIP"u8);

    public IEnumerable<ReadPage> Read(IReceivedFile file, FormatOptions options, ICollection<Fault> faults)
    {
        using var reader = new StreamReader(file.Open());
        var page = new ReadPage { Shape = "slip" };
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var (key, value) = line.IndexOf(' ', StringComparison.Ordinal) is var at and > 0 ? (line[..at], line[(at + 1)..]) : (line, "");
            switch (key)
            {
                case "paper":
                    page = page with { Printed = page.Printed with { Newspaper = value } };
                    break;
                case "date":
                    page = page with { Printed = page.Printed with { Date = value } };
                    break;
                case "page":
                    page = page with { Printed = page.Printed with { Label = value } };
                    break;
                case "article":
                    var parts = value.Split('|');
                    page = page with { Articles = [.. page.Articles, new Article { Id = 1, Headline = parts[0], Blocks = [Block.Paragraph(parts[1])] }] };
                    break;
                case "heading" or "block":
                    page = page with { Blocks = [.. page.Blocks, new TextBlock(key == "heading" ? BlockRole.Heading : BlockRole.Paragraph, value, number)] };
                    break;
                case "image":
                    page = page with { Image = file.Beside(value) };
                    break;
                case "next":
                    yield return page;
                    page = new ReadPage { Shape = "slip" };
                    break;
                case "wrong":
                    faults.Add(new Fault(file.Name, number, "a wrong line", "a right one"));
                    break;
                case "break":
                    throw new FormatException("Broken.");
            }
        }

        yield return page;
    }
}

/// <summary>An invented format that leads: %LIST, then the names of slips, whose articles are one page.</summary>
internal sealed class ListFormat : IPageFormat
{
    public bool Leads => true;

    public bool Recognizes(IReceivedFile file, ReadOnlySpan<byte> head) => head.StartsWith("%LIST"u8);

    public IEnumerable<ReadPage> Read(IReceivedFile file, FormatOptions options, ICollection<Fault> faults)
    {
        using var reader = new StreamReader(file.Open());
        reader.ReadLine();
        var names = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var pages = names.Select(name => file.Beside(name)!).SelectMany(slip => new SlipFormat().Read(slip, options, faults)).ToList();
        yield return pages[0] with { Shape = "list", Articles = [.. pages.SelectMany(page => page.Articles)], Files = [.. names] };
    }
}
