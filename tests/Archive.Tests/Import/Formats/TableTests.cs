using System.Diagnostics;
using System.Text;
using Archive.Import;

namespace Archive.Tests.Import;

/// <summary>Tables of articles: each fixture has its golden file.</summary>
public sealed class TableTests
{
    private static readonly string Folder = Path.Combine(ReadPages.Fixtures, "tables");

    static TableTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("chinese.csv")]
    [InlineData("english.tsv")]
    [InlineData("shenbao-like.csv")]
    [InlineData("wrong.csv")]
    [InlineData("articles.jsonl")]
    public void A_table_is_read_page_by_page(string name)
    {
        var file = new MemoryFile(MemoryFile.Folder(Folder), name);

        var format = Format(name);
        Assert.True(format.Recognizes(file, File.ReadAllBytes(Path.Combine(Folder, name)).AsSpan()));
        ReadPages.Of(format, file).Compare($"tables/{name}.txt");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("GB18030")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Its_encoding_is_recognised(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("标题,正文\n渡口换新船,“新船”昨天下水。\n")];

        Assert.Equal("渡口换新船", Assert.Single(Assert.Single(ReadPages.Of(new CsvFormat(), MemoryFile.Of("a.csv", bytes)).Pages).Articles).Headline);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_a_fault() => Assert.All(
        new (IPageFormat Format, string Name, byte[] Bytes)[] { (new CsvFormat(), "a.csv", [.. "title,text\n"u8, 0xFF, 0xFF, (byte)'\n']), (new JsonLinesFormat(), "a.jsonl", [.. "{\"title\":\""u8, 0xFF, 0xFF]) },
        file => Assert.Equal($"fault: received/{file.Name}: found bytes that are neither UTF-8 nor GB 18030; expected UTF-8 text\n", ReadPages.Of(file.Format, MemoryFile.Of(file.Name, file.Bytes)).ToString()));

    [Fact]
    public void A_mapping_goes_before_the_names_of_the_columns()
    {
        var options = new FormatOptions { Columns = new Dictionary<string, string>(StringComparer.Ordinal) { ["headline"] = "甲", ["text"] = "乙" } };

        var csv = Assert.Single(ReadPages.Of(new CsvFormat(), MemoryFile.Of("a.csv", "甲,乙,标题\n渡口,船来了。,不是它\n"), options).Pages);
        var json = Assert.Single(ReadPages.Of(new JsonLinesFormat(), MemoryFile.Of("a.jsonl", "{\"甲\":\"渡口\",\"乙\":\"船来了。\",\"标题\":\"不是它\"}"), options).Pages);

        Assert.Equal(["渡口", "渡口"], csv.Articles.Concat(json.Articles).Select(article => article.Headline), StringComparer.Ordinal);
        Assert.Equal(["columns that nothing is kept of: 标题", "columns that nothing is kept of: 标题"], csv.Notes.Concat(json.Notes), StringComparer.Ordinal);
    }

    [Fact]
    public void A_mapping_to_what_is_not_there_is_a_fault()
    {
        var options = new FormatOptions { Columns = new Dictionary<string, string>(StringComparer.Ordinal) { ["headline"] = "甲", ["shout"] = "标题" } };

        Assert.Equal(
            """
            fault: received/a.csv:1: found no column '甲', which the mapping gives to 'headline'; expected one of its columns: 标题, 正文
            fault: received/a.csv: found a mapping for 'shout'; expected one of newspaper, date, edition, page, sequence, section, order, kind, label, kicker, headline, listtitle, deck, byline, dateline, text, caption, continuedon, continuedfrom, jumpmarks, blocks, source, imprint

            """,
            ReadPages.Of(new CsvFormat(), MemoryFile.Of("a.csv", "标题,正文\n渡口,船来了。\n"), options).ToString());
    }

    [Fact]
    public void A_table_that_names_neither_headline_nor_text_is_a_fault() => Assert.Equal(
        "fault: received/a.csv:1: found the columns 甲, 乙; expected a column headline or text, or a mapping that says which is\n",
        ReadPages.Of(new CsvFormat(), MemoryFile.Of("a.csv", "甲,乙\n1,2\n")).ToString());

    /// <summary>The stream has no end: reading must stop by itself, and soon.</summary>
    [Theory]
    [InlineData("endless.csv", "title,text\na,\"")]
    [InlineData("endless.jsonl", "{\"title\":\"")]
    public void A_field_without_end_is_refused_while_it_is_read(string name, string start)
    {
        var clock = Stopwatch.StartNew();

        var read = ReadPages.Of(Format(name), new EndlessFile(name, start, length: 1L << 30), new FormatOptions { MaxTextLength = 1 << 20 });

        Assert.Empty(read.Pages);
        Assert.Single(read.Faults);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void A_table_is_a_stream_of_pages_and_never_held_whole()
    {
        var rows = new StringBuilder("date,page,title,text\n");
        for (var i = 0; i < 20_000; i++)
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"2021-10-23,{1 + (i / 10)},题,船来了。\n");
        var faults = new List<Archive.Model.Fault>();

        var pages = new CsvFormat().Read(MemoryFile.Of("a.csv", rows.ToString()), new FormatOptions(), faults).Select(page => page.Articles.Count).ToList();

        Assert.Equal(2000, pages.Count);
        Assert.All(pages, count => Assert.Equal(10, count));
        Assert.Empty(faults);
    }

    [Fact]
    public void Rows_that_name_no_page_are_one_page_and_too_many_are_a_fault()
    {
        var read = ReadPages.Of(new CsvFormat(), MemoryFile.Of("a.csv", "title,text\n" + string.Concat(Enumerable.Repeat("题,船来了。\n", 2100))));

        Assert.Empty(read.Pages);
        Assert.Equal("received/a.csv:2002: found more than 2,000 articles on one page; expected rows that name their page", Assert.Single(read.Faults).ToString());
    }

    [Fact]
    public void A_line_of_a_million_names_costs_no_more_than_its_length()
    {
        var line = new StringBuilder("{\"title\":\"题\",\"text\":\"文\"");
        for (var i = 0; i < 300_000; i++)
            line.Append(System.Globalization.CultureInfo.InvariantCulture, $",\"n{i}\":1");
        var clock = Stopwatch.StartNew();

        Assert.Single(ReadPages.Of(new JsonLinesFormat(), MemoryFile.Of("a.jsonl", line.Append('}').ToString())).Pages);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    private static IPageFormat Format(string name) => name.EndsWith(".jsonl", StringComparison.Ordinal) ? new JsonLinesFormat() : new CsvFormat();

    /// <summary>A file that goes on with one letter, as long as anybody reads.</summary>
    private sealed class EndlessFile(string path, string start, long length) : IReceivedFile
    {
        public string Name => path;

        public string Path => path;

        public long Length => length;

        public Stream Open() => new EndlessStream(Encoding.UTF8.GetBytes(start), length);

        public IReceivedFile? Beside(string path) => null;
    }

    private sealed class EndlessStream(byte[] start, long length) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - Position);
            for (var i = 0; i < read; i++)
                buffer[offset + i] = Position + i < start.Length ? start[Position + i] : (byte)'a';
            Position += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
