using Archive.Search;
using BenchmarkDotNet.Attributes;

namespace Archive.MicroBenchmarks;

/// <summary>The texts of one article, from characters to numbered terms.</summary>
public class Tokenising
{
    private readonly string[] _texts;
    private readonly TermReader _reader;

    public Tokenising()
    {
        var article = InventedEdition.Make().Pages[1].Articles[1];
        _texts = [article.Headline!, .. SearchedText.BesideHeadline(article)];
        _reader = new TermReader(new TermNumbers());
    }

    [Benchmark]
    public int Article()
    {
        var terms = 0;
        foreach (var text in _texts)
            terms += _reader.Read(text).Length;
        return terms;
    }
}
