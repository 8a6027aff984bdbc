using Archive.Model;

namespace Archive.Content;

/// <summary>Reads the front matter of a page: which page it is and where it came from.</summary>
internal sealed class FrontMatterReader(FaultLog faults, PagePlace? place)
{
    private const int FirstLine = 2;

    /// <summary>The page without its articles; null, with faults, when something that it must have is missing.</summary>
    public Page? Read(string[] lines)
    {
        var node = YamlReader.Read(lines, FirstLine, faults);
        if (node is not YamlMapping mapping)
        {
            if (node is not null)
                faults.Add(node.Line, $"{node.Description} in the front matter", "keys with values, such as 'newspaper: hzrb'");
            return null;
        }

        var fields = new Fields(mapping, "a page", PageKeys.OfPage, faults);
        var newspaper = fields.Required(PageKeys.Newspaper, $"the newspaper's id: {Newspaper.IdExpected}", Newspaper.IsValidId);
        var date = ReadDate(fields);
        var number = fields.Number(PageKeys.Edition) ?? 1;
        var label = fields.Required(PageKeys.Page, $"the page's label: {PageLabel.Expected}; '{PageLabel.Unknown}' when nobody knows it", PageLabel.IsValid);
        var sequence = fields.RequiredNumber(PageKeys.Sequence);
        var section = fields.Text(PageKeys.Section);
        var source = ReadSource(fields);
        var lastId = fields.Number(PageKeys.LastId);
        if (newspaper is null || date is null || label is null || sequence is null)
            return null;

        var page = new Page
        {
            Edition = new EditionKey(newspaper, date, number),
            Label = label,
            Sequence = sequence.Value,
            Section = section,
            Source = source,
            LastArticleId = lastId,
        };
        ComparePlace(page, fields);
        return page;
    }

    private EdtfDate? ReadDate(Fields fields)
    {
        const string Expected = "the edition's date: an EDTF date such as 2021-10-23, 2019-11?, 2016? or 2016-05~";
        if (fields.Required(PageKeys.Date, Expected) is not { } text)
            return null;
        if (EdtfDate.TryParse(text, out var date, out var expected))
            return date;
        faults.Add(fields.LineOf(PageKeys.Date), $"date: {FaultLog.Quote(text)}", expected);
        return null;
    }

    private PageSource? ReadSource(Fields fields)
    {
        const string Expected = "the received file: 'file:', 'sha256:' and 'shape:'";
        switch (fields.Node(PageKeys.Source))
        {
            case null or YamlScalar { Text: null }:
                return null;
            case YamlMapping mapping:
                var source = new Fields(mapping, "a source", PageKeys.OfSource, faults);
                var file = source.Required(PageKeys.File, "the file's name without folders", IsFileName);
                var sha256 = source.Required(PageKeys.Sha256, "64 lower-case hexadecimal digits", Sha256Text.IsValid);
                var shape = source.Required(PageKeys.Shape, "the shape it was read as, such as plain-ocr");
                var files = source.Texts(PageKeys.Files).ToValueList();
                if (files.FirstOrDefault(name => !IsFileName(name)) is { } wrong)
                    faults.Add(source.LineOf(PageKeys.Files), $"{PageKeys.Files}: {FaultLog.Quote(wrong)}", "names of files without folders");
                return file is null || sha256 is null || shape is null ? null : new PageSource(file, sha256, shape) { Files = files };
            case var other:
                faults.Add(other.Line, $"{other.Description} for '{PageKeys.Source}'", Expected);
                return null;
        }
    }

    private static bool IsFileName(string name) => name.Length > 0 && !name.AsSpan().ContainsAny('/', '\\');

    private void ComparePlace(Page page, Fields fields)
    {
        if (place is null)
            return;
        var said = PagePlace.Of(page);
        Compare(PageKeys.Newspaper, said.NewspaperId, place.NewspaperId);
        Compare(page.Edition.Number == 1 ? PageKeys.Date : PageKeys.Edition, said.EditionKey, place.EditionKey);
        Compare(PageKeys.Page, said.Label, place.Label);

        void Compare(string key, string found, string expected)
        {
            if (found != expected)
                faults.Add(fields.LineOf(key), $"the {key} {FaultLog.Quote(found)}", $"{FaultLog.Quote(expected)}, as the file's place says, or the file in another place");
        }
    }
}
