using Archive.Corpus;
using Archive.Search;
using BenchmarkDotNet.Attributes;

namespace Archive.MicroBenchmarks;

/// <summary>The list of one term in a segment, from articles and marks to bits: of a rare term, a usual one and a frequent one.</summary>
public class PostingsEncoding
{
    private const int SegmentArticles = 32_768;

    private readonly Postings _postings = new();
    private readonly BitWriter _target = new();
    private readonly BitWriter _scratch = new();

    [Params(10, 500, 10_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        var dice = new Dice(seed: 1);
        _postings.Clear();
        for (var (article, left) = (0, Articles); left > 0; article++)
        {
            if (dice.Below(SegmentArticles - article) >= left)
                continue;
            left--;
            _postings.Add(article, Postings.ClassOf(1 + (dice.Below(4) * dice.Below(4))) | (dice.Chance(5) ? Postings.InHeadline : 0));
        }
    }

    [Benchmark]
    public long Append()
    {
        _target.Clear();
        PostingsCode.Append(_target, _postings, SegmentArticles, isWhole: null, _scratch);
        return _target.BitCount;
    }
}
