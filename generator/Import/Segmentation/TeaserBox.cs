using Archive.Model;

namespace Archive.Import;

/// <summary>
/// Takes the teasers (导读) out of a page: the items of a labelled box, and headings that carry or precede a pointer anywhere.
/// Items without a pointer count only inside a box whose file ends there; else they are the headlines of what follows.
/// </summary>
internal sealed class TeaserBox
{
    private static readonly char[] Bullets = ['◆', '■', '●', '▶', '►', '•', '★', '□', '▲', '»', '>', '·', ' ', '\u3000'];

    private const int LongestBox = 12;

    private readonly List<TextBlock> _rest = [];
    private readonly List<Teaser> _teasers = [];
    private readonly List<string> _furniture = [];
    private readonly List<ReviewFlag> _flags = [];
    private readonly List<TextBlock> _waiting = [];
    private bool _insideBox;

    /// <summary>The teasers, the box labels as furniture, the blocks that are left, and flags for the page.</summary>
    public static (IReadOnlyList<TextBlock> Remaining, IReadOnlyList<Teaser> Teasers, IReadOnlyList<string> Furniture, IReadOnlyList<ReviewFlag> Flags) Take(IReadOnlyList<TextBlock> blocks)
    {
        var box = new TeaserBox();
        for (var i = 0; i < blocks.Count; i++)
            box.Read(blocks, i);
        box.CloseAtEnd();
        return (box._rest, box._teasers, box._furniture, box._flags);
    }

    private void Read(IReadOnlyList<TextBlock> blocks, int i)
    {
        var block = blocks[i];
        switch (block.Role)
        {
            case BlockRole.TeaserLabel:
                Release();
                _furniture.Add(block.Text);
                _insideBox = true;
                return;
            case BlockRole.TeaserPointer:
                Close(block);
                return;
            case BlockRole.List when _insideBox:
                foreach (var item in block.Text.Split('\n'))
                    AddItem(MarkdownSyntax.StripBullet(item), block.Line);
                return;
        }

        if (block.Role is BlockRole.Heading or BlockRole.Paragraph && TeaserMark.Item(block.Markdown ?? block.Text, _insideBox) is { } found && (_insideBox || block.Role == BlockRole.Heading || block.Text.Length < 50))
        {
            AddWaitingDeck();
            Add(Make(found.Headline, deck: null, found.Target, found.Mark));
            return;
        }

        if (block.Role == BlockRole.Heading && (_insideBox || PointerFollows(blocks, i)) || _insideBox && IsItemAtEnd(blocks, i))
        {
            _waiting.Add(block);
            return;
        }

        Release();
        _insideBox = false;
        _rest.Add(_teasers.Count > 0 && _rest.Count > 0 && block.Gap < 1 && i > 0 && blocks[i - 1].Role is BlockRole.TeaserPointer ? block with { Gap = 1 } : block);
    }

    private void AddItem(string text, int line)
    {
        if (TeaserMark.Item(text, insideBox: true) is { } item)
        {
            Add(Make(item.Headline, deck: null, item.Target, item.Mark));
            return;
        }

        Add(Make(text, deck: null, target: null, mark: null));
        _flags.Add(new ReviewFlag(ReviewCodes.TeaserWithoutTarget, $"the teaser names no page: {text}", line));
    }

    /// <summary>A pointer closes the item: its first line is the headline, further lines the deck.</summary>
    private void Close(TextBlock pointer)
    {
        if (_waiting.Count == 0)
        {
            _furniture.Add(pointer.Text);
            return;
        }

        var deck = _waiting.Count > 1 ? string.Join(' ', _waiting.Skip(1).Select(b => b.Text)) : null;
        Add(Make(_waiting[0].Text, deck, TeaserMark.Line(pointer.Text), pointer.Text));
        _waiting.Clear();
    }

    /// <summary>Lines that waited for a pointer were headlines after all.</summary>
    private void Release()
    {
        for (var k = 0; k < _waiting.Count; k++)
            _rest.Add(k == 0 ? _waiting[k] with { Gap = 1 } : _waiting[k]);
        _waiting.Clear();
    }

    private void AddWaitingDeck()
    {
        foreach (var block in _waiting)
            Add(Make(block.Text, deck: null, target: null, mark: null));
        _waiting.Clear();
    }

    private void CloseAtEnd()
    {
        if (!_insideBox)
        {
            Release();
            return;
        }

        foreach (var block in _waiting)
        {
            Add(Make(block.Text, deck: null, target: null, mark: null));
            _flags.Add(new ReviewFlag(ReviewCodes.TeaserWithoutTarget, $"the file ends before the page of this teaser: {block.Text}", block.Line));
        }

        _waiting.Clear();
    }

    /// <summary>A short line that ends no sentence, with nothing but such lines to the end of the page: a box below which nothing stands.</summary>
    private static bool IsItemAtEnd(IReadOnlyList<TextBlock> blocks, int i) =>
        Enumerable.Range(i, blocks.Count - i).Take(LongestBox + 1).All(k => k - i < LongestBox && blocks[k] is { Role: BlockRole.Paragraph or BlockRole.Heading, Markdown: null } && blocks[k].Text.Length <= TeaserMark.LongestItem && !Punctuation.EndsSentence(blocks[k].Text));

    private static bool PointerFollows(IReadOnlyList<TextBlock> blocks, int i)
    {
        for (var k = i + 1; k < Math.Min(i + 3, blocks.Count); k++)
        {
            if (blocks[k].Role == BlockRole.TeaserPointer)
                return true;
            if (blocks[k].Role != BlockRole.Heading)
                return false;
        }

        return false;
    }

    /// <summary>A pointer with nothing but bullets before it promises nothing: it is furniture.</summary>
    private void Add(Teaser teaser)
    {
        if (teaser.Headline.Length > 0)
            _teasers.Add(teaser);
        else if (teaser.Mark is { Length: > 0 } mark)
            _furniture.Add(mark);
    }

    /// <summary>A bullet is part of the pointer, not of the headline.</summary>
    private static Teaser Make(string headline, string? deck, string? target, string? mark)
    {
        var text = headline.TrimStart(Bullets);
        var bullet = headline[..^text.Length].Trim();
        if (text.Length == 0 && deck is not null)
            (text, deck) = (deck, null);
        return new Teaser(text, deck, target, bullet.Length == 0 ? mark : $"{bullet} {mark}".TrimEnd());
    }
}
