using System.Text;
using Archive.Import;
using Archive.Model;
using Archive.Tests.Architecture;

namespace Archive.Tests.Import;

/// <summary>What a format read, in a form to compare: JSON twins, then notes, files and faults, a line each.</summary>
internal sealed record ReadPages(IReadOnlyList<ReadPage> Pages, IReadOnlyList<Fault> Faults)
{
    public static string Fixtures { get; } = System.IO.Path.Combine(RepositoryFolder.Path, "tests", "Archive.Tests", "Import", "Formats", "Fixtures");

    public static ReadPages Of(IPageFormat format, IReceivedFile file, FormatOptions? options = null)
    {
        var faults = new List<Fault>();
        return new ReadPages([.. format.Read(file, options ?? new FormatOptions(), faults)], faults);
    }

    /// <summary>Compares with the golden file; with <c>SNAPSHOTS=overwrite</c> what was read becomes the golden file.</summary>
    public void Compare(string golden)
    {
        var path = System.IO.Path.Combine(Fixtures, golden);
        var actual = ToString();
        if (Environment.GetEnvironmentVariable("SNAPSHOTS") == "overwrite")
            File.WriteAllText(path, actual);
        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : "", actual);
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var page in Pages)
        {
            var head = new TwinHead { NewspaperName = page.Printed.Newspaper, Date = page.Printed.Date, Page = page.Printed.Label, Section = page.Printed.Section };
            text.Append(Encoding.UTF8.GetString(JsonTwin.Write(new Twin(head, page.Articles, page.Teasers, page.Furniture))));
            foreach (var line in page.Notes.Select(note => "note: " + note).Concat(page.Files.Select(file => "file: " + file)).Concat(page.Image is null ? [] : ["image: " + page.Image.Path]))
                text.Append(line).Append('\n');
        }

        foreach (var fault in Faults)
            text.Append("fault: ").Append(fault).Append('\n');
        return text.ToString();
    }
}
