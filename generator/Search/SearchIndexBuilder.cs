using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using Archive.Model;

namespace Archive.Search;

/// <summary>
/// Builds the files that the search page reads: for every folded character and every two that stand side by side, the articles that hold
/// them. They give candidates; the browser checks each against the article's own text. README.md in this folder has the formats.
/// </summary>
public sealed class SearchIndexBuilder
{
    /// <summary>Raised when the bytes mean something else, so that an old script never reads new files.</summary>
    private const int Format = 1;

    private readonly ArticleTable _articles = new();
    private readonly Dictionary<Term, PostingList> _postings = [];
    private readonly List<int> _folded = [];

    /// <summary>Adds an edition. Editions come in archive order: by newspaper, date, number.</summary>
    public void Add(Edition edition)
    {
        var number = _articles.ArticleCount;
        _articles.Add(edition);
        foreach (var article in edition.Pages.SelectMany(page => page.Articles))
        {
            AddTerms(article.Headline ?? "", number, inHeadline: true);
            foreach (var text in SearchedText.BesideHeadline(article))
                AddTerms(text, number, inHeadline: false);
            number++;
        }
    }

    /// <summary>The files of the index. The manifest comes last: who sees it finds everything that it names.</summary>
    public IEnumerable<SiteFile> Finish()
    {
        var terms = _postings.Keys.ToArray();
        Array.Sort(terms, (left, right) => left.Key.CompareTo(right.Key));
        var articles = _articles.ToJson();
        var folder = FolderName(terms, articles);

        var firstTerms = new List<Term>();
        var writer = new ShardWriter(_articles.ArticleCount);
        foreach (var term in terms)
        {
            if (writer.Add(term, _postings[term]) is { } full)
                yield return Named(full);
        }

        if (writer.Flush() is { } last)
            yield return Named(last);
        yield return new SiteFile($"search/{folder}/articles.json", articles);
        yield return new SiteFile("search/fold.json", Folding.TableBytes);
        yield return new SiteFile("search/manifest.json", Manifest(folder, firstTerms));

        SiteFile Named(Shard shard)
        {
            firstTerms.Add(shard.FirstTerm);
            return new SiteFile($"search/{folder}/{firstTerms.Count - 1}.bin", shard.Bytes);
        }
    }

    private void AddTerms(string text, int article, bool inHeadline)
    {
        Folding.Instance.Fold(text, _folded);
        for (var i = 0; i < _folded.Count; i++)
        {
            Add(Term.Single(_folded[i]));
            if (i > 0)
                Add(Term.Pair(_folded[i - 1], _folded[i]));
        }

        void Add(Term term)
        {
            ref var postings = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, term, out _);
            (postings ??= new PostingList()).Add(article, inHeadline);
        }
    }

    /// <summary>
    /// The folder of everything that belongs to one state of the archive, named after it: a browser or host that still holds
    /// files of the former state never mixes the two.
    /// </summary>
    private string FolderName(Term[] terms, byte[] articles)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([Format]);
        hash.AppendData(Folding.TableBytes.Span);
        hash.AppendData(articles);
        Span<byte> key = stackalloc byte[sizeof(long)];
        foreach (var term in terms)
        {
            BinaryPrimitives.WriteInt64LittleEndian(key, term.Key);
            hash.AppendData(key);
            hash.AppendData(_postings[term].Bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    private byte[] Manifest(string folder, List<Term> firstTerms)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, SearchJson.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteString("folder", folder);
            json.WriteNumber("articles", _articles.ArticleCount);
            json.WriteStartArray("shards");
            firstTerms.ForEach(term => json.WriteStringValue(term.ToString()));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return memory.ToArray();
    }
}
