using Archive.Model;

namespace Archive.Import;

/// <summary>Reads the blocks of a body: takes out jump marks and signatures, notes dateline and byline, and leaves what is printed.</summary>
internal sealed class BodyReader(IReadOnlyList<TextBlock> source)
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

    /// <summary>Whether a byline stands on a line of its own, and so in no paragraph.</summary>
    public bool HasBylineLine => _bylines.Count > 0;

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
                    Blocks.Add(Block.FromMarkdown(BlockType.List, block.Markdown!));
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

        if (_bylines.Count > 0)
            Byline = string.Join(' ', _bylines);
        if (WriterCredit is { } credit && Byline is not null)
            Blocks.Add(Block.Caption(credit));
        Byline ??= WriterCredit ?? TrailingByline();
        return this;
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
        var text = block.Markdown is null ? printed : MarkdownText.ToPlain(printed);
        if (text.Length > 0 && isFirst)
            ReadOpening(text);
        TextLength += text.Length;

        // What is left of the Markdown may have no text of its own; then it stands as it is, so that no link is lost.
        Blocks.Add(text == printed || text.Length == 0 ? Block.Paragraph(printed) : new Block(BlockType.Paragraph, text, printed));
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
