using System.Text.Encodings.Web;
using System.Text.Json;
using Archive.Build;
using Archive.Model;

namespace Archive.Commands;

/// <summary>The report as JSON, for programs. It says nothing of the time or the machine, so that the same import gives the same bytes.</summary>
internal sealed class JsonReport : IImportReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ImportOutcome _outcome;
    private readonly WholeFile _file;
    private readonly Utf8JsonWriter _json;

    public JsonReport(string path, ImportOutcome outcome)
    {
        _outcome = outcome;
        _file = new WholeFile(path);
        _json = new Utf8JsonWriter(_file.Stream, Options);
        _json.WriteStartObject();
        _json.WriteStartArray("pages");
    }

    public void See(SeenPage seen)
    {
        var (item, balance) = (seen.Item, seen.Balance);
        _json.WriteStartObject();
        _json.WriteString("page", ReportWords.NameOf(item));
        _json.WriteString("result", seen.Word);
        _json.WriteString("path", seen.Path);
        _json.WriteString("shape", item.Draft.Source.Shape);
        _json.WriteStartArray("files");
        foreach (var file in ReportWords.FilesOf(item))
            _json.WriteStringValue(file);
        _json.WriteEndArray();
        _json.WriteNumber("articles", item.Draft.Articles.Count);
        _json.WriteNumber("charactersIn", balance.In);
        _json.WriteNumber("charactersOut", balance.Out);
        _json.WriteNumber("charactersLost", balance.Lost);
        _json.WriteStartArray("flags");
        foreach (var article in ReportWords.ArticlesOf(item))
        {
            foreach (var flag in article.Review)
                Write(article, flag);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    public void Finish(IReadOnlyList<Fault> faults)
    {
        _json.WriteEndArray();
        _json.WriteStartArray("refused");
        foreach (var fault in faults)
        {
            _json.WriteStartObject();
            _json.WriteString("file", fault.File);
            if (fault.Line is { } line)
                _json.WriteNumber("line", line);
            else
                _json.WriteNull("line");
            _json.WriteString("found", fault.Found);
            _json.WriteString("expected", fault.Expected);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartObject("counts");
        _json.WriteNumber("files", _outcome.Files);
        _json.WriteNumber("passedOver", _outcome.PassedOver);
        _json.WriteNumber("picturesOfNoPage", _outcome.LoosePictures);
        _json.WriteNumber("articles", _outcome.Articles);
        _json.WriteNumber("charactersIn", _outcome.CharactersIn);
        _json.WriteNumber("charactersOut", _outcome.CharactersOut);
        _json.WriteNumber("charactersLost", _outcome.CharactersLost);
        Write("pages", _outcome.Words.Select(word => (word, _outcome.Pages.GetValueOrDefault(word))));
        Write("flags", _outcome.Flags.Select(flag => (flag.Key, flag.Value)));
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Dispose();
        _file.Stream.WriteByte((byte)'\n');
        _file.Finish();
    }

    public void Dispose()
    {
        _json.Dispose();
        _file.Dispose();
    }

    private void Write(string name, IEnumerable<(string Name, int Count)> counts)
    {
        _json.WriteStartObject(name);
        foreach (var (word, count) in counts)
            _json.WriteNumber(word, count);
        _json.WriteEndObject();
    }

    private void Write(Article article, ReviewFlag flag)
    {
        _json.WriteStartObject();
        _json.WriteNumber("article", article.Id);
        _json.WriteString("code", flag.Code);
        _json.WriteString("message", flag.Message);
        if (flag.Line is { } line)
            _json.WriteNumber("line", line);
        else
            _json.WriteNull("line");
        _json.WriteEndObject();
    }
}
