using Archive.Content;
using Archive.Model;
using BenchmarkDotNet.Attributes;

namespace Archive.MicroBenchmarks;

/// <summary>A page file of eight articles, from its text to the model.</summary>
public class PageParsing
{
    private readonly string _text = PageWriter.Write(InventedEdition.Make().Pages[1]);

    [Benchmark]
    public Page? Read() => PageReader.Read(_text, "page.md", []);
}
