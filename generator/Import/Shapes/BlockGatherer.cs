using System.Text;
using Archive.Model;

namespace Archive.Import;

/// <summary>
/// The blocks of a page as a reader finds them, line after line. A paragraph that a column border cut (<see cref="ParagraphCut"/>) is
/// gathered in pieces and put together once, so that a page of scraps takes no longer than another.
/// </summary>
/// <param name="hyphenation">Of the page; null where a line is no printed line.</param>
internal sealed class BlockGatherer(Hyphenation? hyphenation = null)
{
    /// <summary>A teaser box has no more blocks than this.</summary>
    private const int BoxLength = 24;

    /// <summary>No paragraph of a newspaper is longer, in characters; without a bound a page of scraps would become one.</summary>
    private const int LongestJoined = 6000;

    private readonly List<TextBlock> _blocks = [];
    private readonly List<TextBlock> _pieces = [];
    private readonly List<ReviewFlag> _joins = [];
    private readonly StringBuilder _text = new();
    private int _at = -1;

    /// <summary>The role of the last block; null at the start.</summary>
    public BlockRole? LastRole => _blocks.Count > 0 ? _blocks[^1].Role : null;

    /// <summary>Whether the last paragraph has no end yet, with nothing but pictures after it.</summary>
    public bool IsOpen => _at >= 0 && !_blocks[_at].IsVerse && !ParagraphCut.EndsParagraph(Tail());

    /// <summary>Adds a block; a paragraph that goes on with the last one is joined to it, with a flag that tells a person where.</summary>
    public void Add(TextBlock block)
    {
        if (block.Role == BlockRole.Paragraph)
        {
            if (TryJoin(block))
                return;
            PutTogether();
            _at = _blocks.Count;
            _pieces.Add(block);
            _text.Append(block.Text);
        }
        else if (block.Role is not (BlockRole.Image or BlockRole.Caption or BlockRole.Credit))
        {
            // A picture set into a column parts a paragraph, but does not end it.
            PutTogether();
        }

        _blocks.Add(block);
    }

    /// <summary>All blocks, every paragraph whole.</summary>
    public IReadOnlyList<TextBlock> Finish()
    {
        PutTogether();
        return _blocks;
    }

    private bool TryJoin(TextBlock next)
    {
        if (_at < 0 || _text.Length > LongestJoined || _blocks[_at].IsVerse || next.IsVerse || ParagraphCut.StartsItem(next.Text) || (ParagraphCut.IsLabelled(next.Text) && ParagraphCut.IsLabelled(_pieces[0].Text)) || IsTeaser(next))
            return false;
        if (ParagraphCut.IsCut(Tail(), next.Text))
            _joins.Add(new ReviewFlag(ReviewCodes.ParagraphJoined, "a paragraph cut in mid-sentence was joined", next.Line));
        else if (ParagraphCut.ContinuesList(_text, next.Text))
            _joins.Add(new ReviewFlag(ReviewCodes.BreakJudged, "joined: the list of the paragraph above goes on", next.Line));
        else
            return false;
        _pieces.Add(next);
        if (hyphenation is null)
            TextJoin.Append(_text, next.Text);
        else if (hyphenation.Append(_text, next.Text) is { } asked)
            _joins.Add(new ReviewFlag(asked.Code, asked.Message, next.Line));
        return true;
    }

    /// <summary>The items of a teaser box end without a stop.</summary>
    private bool IsTeaser(TextBlock next)
    {
        var recent = Math.Min(_blocks.Count, BoxLength);
        var label = _blocks.FindLastIndex(_blocks.Count - 1, recent, b => b.Role == BlockRole.TeaserLabel);
        return label >= 0
            && (label == _at - 1 && _text.Length <= TeaserMark.LongestItem && next.Text.Length <= TeaserMark.LongestItem || TeaserMark.Item(next.Text, insideBox: true) is not null || TeaserMark.Item(_at == _blocks.Count - 1 ? _text.ToString() : _blocks[^1].Text, insideBox: true) is not null);
    }

    private string Tail() => _text.ToString(Math.Max(0, _text.Length - ParagraphCut.TailLength), Math.Min(ParagraphCut.TailLength, _text.Length));

    private void PutTogether()
    {
        if (_pieces.Count > 1)
        {
            var (text, markdown) = Joined();
            _blocks[_at] = _pieces[0] with { Text = text, Markdown = markdown, Flags = [.. _pieces.SelectMany(p => p.Flags), .. _joins], Zones = [.. _pieces.SelectMany(p => p.Zones)] };
        }

        _pieces.Clear();
        _joins.Clear();
        _text.Clear();
        _at = -1;
    }

    /// <summary>
    /// The pieces' text and, where one of them has Markdown, their Markdown. Where joining changes what that says (a backslash before a
    /// bracket), the Markdown is the text, so that nothing is lost.
    /// </summary>
    private (string Text, string? Markdown) Joined()
    {
        var text = _text.ToString();
        if (_pieces.TrueForAll(p => p.Markdown is null))
            return (text, null);
        var markdown = Joined(p => p.Markdown ?? MarkdownText.Escape(p.Text));
        return MarkdownText.MarkedText(markdown) == text ? (text, markdown) : (Joined(p => p.Markdown ?? p.Text), null);
    }

    private string Joined(Func<TextBlock, string> part)
    {
        var joined = new StringBuilder();
        for (var k = 0; k < _pieces.Count; k++)
        {
            if (k > 0 && TextJoin.NeedsSpace(_pieces[k - 1].Text, _pieces[k].Text))
                joined.Append(' ');
            joined.Append(part(_pieces[k]));
        }

        return joined.ToString();
    }
}
