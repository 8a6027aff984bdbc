using System.Text;
using Archive.Model;
using CsvHelper;

namespace Archive.Import;

/// <summary>csv: a table of articles, one a row, with a row of names at its head; columns parted by commas, semicolons, tabs or bars.</summary>
internal sealed class CsvFormat : IPageFormat
{
    private static readonly string[] Extensions = [".csv", ".tsv"];

    public bool Leads => false;

    /// <summary>By its ending, and a first line of several columns.</summary>
    public bool Recognizes(IReceivedFile file, ReadOnlySpan<byte> head)
    {
        var end = head.IndexOf((byte)'\n');
        var first = end < 0 ? head : head[..end];
        return Extensions.Contains(Path.GetExtension(file.Path), StringComparer.OrdinalIgnoreCase) && first.IndexOfAny(",;\t|"u8) >= 0;
    }

    public IEnumerable<ReadPage> Read(IReceivedFile file, FormatOptions options, ICollection<Fault> faults)
    {
        var pages = new TablePages(file.Name, "csv", options, faults);
        return pages.Read(Rows(file, options, pages, faults));
    }

    private static IEnumerable<TableRow> Rows(IReceivedFile file, FormatOptions options, TablePages pages, ICollection<Fault> faults)
    {
        using var text = TableEncoding.Open(file, out var note);
        if (note is not null)
            pages.Note(note);
        var wrong = new Queue<Fault>();
        using var csv = CsvReader.Create(text, new CsvReaderOptions
        {
            MaxRecordSize = options.MaxTextLength,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = record => wrong.Enqueue(Wrong(file, record)),
        });
        var fields = default(ArticleField[]);
        while (Next(csv, file, faults))
        {
            while (wrong.TryDequeue(out var fault))
                faults.Add(fault);
            fields ??= Columns(csv.Headers, file, options, pages, faults);
            if (fields is null)
                yield break;
            yield return Row(csv, fields);
        }

        while (wrong.TryDequeue(out var fault))
            faults.Add(fault);
        if (fields is null && faults.Count == 0)
            faults.Add(new Fault(file.Name, null, "a table without rows", "a row of names, and a row for each article"));
    }

    /// <summary>The row; of a table of ours the apostrophes that keep a spreadsheet from reckoning are taken off.</summary>
    private static TableRow Row(CsvReader csv, ArticleField[] fields)
    {
        var isOurs = fields.Contains(ArticleField.Blocks);
        var values = fields.Select((field, i) => (field, field == ArticleField.None ? "" : isOurs ? SpreadsheetGuard.TakeOff(csv.GetString(i)) : csv.GetString(i)));
        return TableRow.Of((int)Math.Min(csv.LineNumber, int.MaxValue), values);
    }

    /// <summary>Goes to the next row; false at the end, and where the file can be read no further.</summary>
    private static bool Next(CsvReader csv, IReceivedFile file, ICollection<Fault> faults)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException exception)
        {
            faults.Add(new Fault(file.Name, exception.LineNumber > 0 ? (int)exception.LineNumber : null, $"a row that cannot be read ({exception.Message.TrimEnd('.')})", "CSV"));
        }
        catch (DecoderFallbackException)
        {
            faults.Add(TableEncoding.Fault(file));
        }

        return false;
    }

    private static ArticleField[]? Columns(IReadOnlyList<string> names, IReceivedFile file, FormatOptions options, TablePages pages, ICollection<Fault> faults)
    {
        if (!TableColumns.Check(file.Name, names, options.Columns, faults))
            return null;
        var fields = TableColumns.Map(names, options.Columns);
        if (!fields.Contains(ArticleField.Text) && !fields.Contains(ArticleField.Headline))
        {
            faults.Add(new Fault(file.Name, 1, $"the columns {string.Join(", ", names.Take(20))}", "a column headline or text, or a mapping that says which is"));
            return null;
        }

        for (var i = 0; i < fields.Length; i++)
        {
            if (fields[i] == ArticleField.None)
                pages.Unmapped(names[i].Trim());
        }

        return fields;
    }

    private static Fault Wrong(IReceivedFile file, CsvMalformedRecord record) => record.Reason switch
    {
        CsvMalformedReason.FieldCountMismatch => new Fault(file.Name, (int)record.LineNumber, "a row with more or fewer fields than the table has columns", "a field for each column"),
        CsvMalformedReason.UnterminatedQuote => new Fault(file.Name, (int)record.LineNumber, "a quote that is never closed", "a closing quote"),
        _ => new Fault(file.Name, (int)record.LineNumber, "a quote inside a field", "quotes around the whole field, and doubled within it"),
    };
}
