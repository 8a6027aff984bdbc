using Archive.Model;

namespace Archive.Import;

/// <summary>Reads the blocks of a body: takes out jump marks and signatures, notes dateline and byline, and leaves what is printed.</summary>
/// <param name="source">The blocks.</param>
/// <param name="headByline">A name that stood among the headings, or null.</param>
internal sealed class BodyReader(IReadOnlyList<TextBlock> source, string? headByline)
{
    private readonly List<string> _bylines = [];

    /// <summary>A caption beside text is a caption; one alone is the text of a photo story.</summary>
    private readonly bool _hasParagraphs = source.Any(b => b.Role is BlockRole.Paragraph or BlockRole.List);

    public List<Block> Blocks { get; } = [];

    public List<ReviewFlag> Flags { get; } = [];

    public List<string> JumpMarks { get; } = [];

    public string? Dateline { get; private set; }

    /// <summary>As printed; without round brackets when it stands in a paragraph, which keeps them.</summary>
    public string? Byline { get; private set; }

    /// <summary>The credit of a photograph, which is the byline of a photo story.</summary>
    public string? PhotoCredit { get; private set; }

    /// <summary>A credit that names the writer as well: 张三/文 李四/摄.</summary>
    public string? WriterCredit { get; private set; }

    /// <summary>Source lines of the marks that lead on and back.</summary>
    public int? ContinuedOnLine { get; private set; }

    public int? ContinuedFromLine { get; private set; }

    public string? ContinuedOn { get; private set; }

    public string? ContinuedFrom { get; private set; }

    public string? SourceNote { get; private set; }

    /// <summary>Whether it is a picture with a few words: a photo credit, no dateline and no other byline.</summary>
    public bool IsPhotoStory { get; private set; }

    /// <summary>Characters of its paragraphs.</summary>
    public int TextLength { get; private set; }

    public BodyReader Read()
    {
        var paragraphs = 0;
        foreach (var block in source)
        {
            Flags.AddRange(block.Flags);
            switch (block.Role)
            {
                case BlockRole.Jump:
                    TakeMarks(block.Text, block.Line);
                    break;
                case BlockRole.Byline:
                    _bylines.Add(MarkdownSyntax.Strip(block.Text));
                    break;
                case BlockRole.Credit:
                    TakeCredit(block.Text);
                    break;
                case BlockRole.Caption when _hasParagraphs:
                    Blocks.Add(Block.Caption(block.Text));
                    break;
                case BlockRole.Caption:
                    PhotoCredit ??= CreditLine.InCaption(block.Text);
                    AddParagraph(block, isFirst: paragraphs++ == 0);
                    break;
                case BlockRole.SourceNote:
                    SourceNote = SourceNote is null ? block.Text : $"{SourceNote} {block.Text}";
                    break;
                case BlockRole.Crosshead or BlockRole.Heading:
                    Blocks.Add(Block.Crosshead(block.Text));
                    break;
                case BlockRole.List:
                    AddList(block.Markdown!);
                    break;
                case BlockRole.Table:
                    Blocks.Add(Block.FromMarkdown(BlockType.Table, block.Markdown!));
                    break;
                case BlockRole.Image:
                    Blocks.Add(Block.FromMarkdown(BlockType.Image, block.Markdown!));
                    break;
                default:
                    AddParagraph(block, isFirst: paragraphs++ == 0);
                    break;
            }
        }

        SettleByline();
        return this;
    }

    /// <summary>
    /// Which of the places that may name the writers does: lines of their own (a name among the headings is one of them), the bracket after the
    /// dateline, a credit of words and pictures, the bracket at the end, and for a photo story its credit.
    /// </summary>
    private void SettleByline()
    {
        if (headByline is not null)
            _bylines.Insert(0, headByline);
        if (_bylines.Count > 0)
            Byline = string.Join(' ', _bylines);
        IsPhotoStory = PhotoCredit is not null && Dateline is null && Byline is null && TextLength <= KindJudge.LongestPhotoStory;
        if (WriterCredit is null)
        {
            Byline ??= TrailingByline();
        }
        else if (Byline is null || Byline == headByline)
        {
            Byline = Byline is null ? WriterCredit : $"{Byline} {WriterCredit}";
        }
        else
        {
            Blocks.Add(Block.Caption(WriterCredit));
        }

        if (IsPhotoStory && Byline is null && Blocks.Remove(Block.Caption(PhotoCredit!)))
            Byline = PhotoCredit;
        IsPhotoStory &= Byline == PhotoCredit || WriterCredit is not null;
    }

    /// <summary>Lists of one marker between which nothing is left are one list: in Markdown there is no way to part them.</summary>
    private void AddList(string markdown)
    {
        if (Blocks is [.., { Type: BlockType.List, Markdown: { } above }] && MarkdownSyntax.ListMarker(above) == MarkdownSyntax.ListMarker(markdown))
        {
            Blocks.RemoveAt(Blocks.Count - 1);
            markdown = $"{above}\n{markdown}";
        }

        Blocks.Add(Block.FromMarkdown(BlockType.List, markdown));
    }

    private void TakeCredit(string text)
    {
        PhotoCredit ??= CreditLine.IsPhoto(text) ? text : null;
        if (WriterCredit is null && CreditLine.NamesWriter(text))
            WriterCredit = text;
        else
            Blocks.Add(Block.Caption(text));
    }

    private void AddParagraph(TextBlock block, bool isFirst)
    {
        var printed = TakeMarks(block.Markdown ?? block.Text, block.Line);
        if (printed.Length == 0)
            return;

        // Nothing but an image beside the marks: as a paragraph content/ could not keep it.
        if (block.Markdown is not null && MarkdownText.IsOne(BlockType.Image, printed))
        {
            Blocks.Add(Block.FromMarkdown(BlockType.Image, printed));
            return;
        }

        // What is left of the Markdown may say nothing more than its text, or have none; then it stands as it is, so that no link is lost.
        var marked = block.Markdown is null ? null : MarkdownText.MarkedText(printed);
        var text = marked ?? printed;
        if (isFirst)
            ReadOpening(text);
        TextLength += text.Length;
        Blocks.Add(marked is null ? Block.Paragraph(text) : new Block(BlockType.Paragraph, marked, printed));
    }

    private void ReadOpening(string text)
    {
        Dateline = Import.Dateline.At(text)?.Trim();
        var rest = Dateline is null ? text : text[Dateline.Length..].TrimStart();
        var bracket = Dateline is null ? Import.Byline.LeadingBracket(rest) : Import.Byline.BracketAfterDateline(rest);
        if (bracket is not null)
            Byline = Unbracket(bracket);
    }

    /// <summary>The names in brackets that close the last paragraph.</summary>
    private string? TrailingByline() =>
        Blocks.FindLast(b => b.Type == BlockType.Paragraph) is { } last && Import.Byline.TrailingBracket(last.Text) is { } bracket ? Unbracket(bracket) : null;

    /// <summary>Takes the jump marks out of a text and notes them.</summary>
    private string TakeMarks(string text, int line)
    {
        var marks = JumpMark.FindAll(text);
        foreach (var mark in marks)
        {
            JumpMarks.Add(mark.Printed);
            if (mark.IsFrom)
                (ContinuedFrom, ContinuedFromLine) = (ContinuedFrom ?? mark.Target, ContinuedFromLine ?? line);
            else
                (ContinuedOn, ContinuedOnLine) = (mark.Target ?? ContinuedOn, line);
        }

        return WithoutMarks(text, marks);
    }

    private static string WithoutMarks(string text, IReadOnlyList<JumpMark> marks)
    {
        for (var k = marks.Count - 1; k >= 0; k--)
        {
            var before = text[..marks[k].Start].TrimEnd();
            var after = text[marks[k].End..].TrimStart();
            text = before.Length > 0 && after.Length > 0 ? TextJoin.Lines([before, after]) : before + after;
        }

        return text;
    }

    private static string Unbracket(string text)
    {
        text = MarkdownSyntax.Strip(text);
        return text[0] is '（' or '(' && text[^1] is '）' or ')' ? text[1..^1].Trim() : text;
    }
}
