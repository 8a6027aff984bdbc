using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>
/// The name below a letter to the editor, 江北区 翟仲文 or Winifred Crane, Cove Road, and the writer's name below an article. By itself such a
/// line could be a headline; below a text that is a letter, by its salutation or by the standing head above it, or that names nobody, it signs.
/// </summary>
internal static partial class Signature
{
    /// <summary>The blocks with signatures of letters as bylines.</summary>
    public static List<TextBlock> Settle(IReadOnlyList<TextBlock> blocks)
    {
        var settled = new List<TextBlock>(blocks.Count);
        var isLetter = false;
        var underLetters = false;
        var signed = -2;
        var isSigned = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var above = settled.Count > 0 ? settled[^1].Role : (BlockRole?)null;
            var isName = isLetter && above == BlockRole.Paragraph && block.Role is BlockRole.Heading or BlockRole.Paragraph && !block.StandsOut && !GoesOn(blocks, i) && Signs(block.Text);
            if (isName)
                (isLetter, signed) = (underLetters, i);
            if (isName
                || (block.Role == BlockRole.Heading && !block.StandsOut && above == BlockRole.Paragraph && !isSigned && ClosesArticle(blocks, i))
                || (signed == i - 1 && block.Role == BlockRole.Heading && IsPlace(blocks, i)))
            {
                settled.Add(block with { Role = BlockRole.Byline });
                continue;
            }

            isSigned = block.Role != BlockRole.Heading && (isSigned || block.Role == BlockRole.Byline || block.Role == BlockRole.Paragraph && (Dateline.Opens(block.Text) || Byline.TrailingBracket(block.Text) is not null));
            if (block.Role == BlockRole.Heading && StandingHead.IsLetters(block.Text))
                isLetter = underLetters = true;
            else if (block.Role == BlockRole.Paragraph && Salutation().IsMatch(block.Text))
                isLetter = true;
            else if (EndsLetters(block, above))
                isLetter = underLetters = false;
            settled.Add(block);
        }

        return settled;
    }

    /// <summary>Whether the text goes on below the line, as an answer does: then the line stays where it stands.</summary>
    private static bool GoesOn(IReadOnlyList<TextBlock> blocks, int i) => i + 1 < blocks.Count && blocks[i + 1].Role == BlockRole.Paragraph && blocks[i + 1].Text.Length > 40;

    /// <summary>Whether news begins: a byline, a dateline, a standing head of another kind, or a heading right below a text.</summary>
    private static bool EndsLetters(TextBlock block, BlockRole? above) => block.Role switch
    {
        BlockRole.Byline => true,
        BlockRole.Paragraph => Dateline.Opens(block.Text),
        BlockRole.Heading => StandingHead.IsOwn(block.Text) || above is not (null or BlockRole.Heading or BlockRole.Byline),
        _ => false,
    };

    /// <summary>The place on a line of its own below the name, above the heading of what follows.</summary>
    private static bool IsPlace(IReadOnlyList<TextBlock> blocks, int i) =>
        i + 1 < blocks.Count && blocks[i + 1].Role == BlockRole.Heading && blocks[i].Text.Length <= 24 && Place().IsMatch(blocks[i].Text) && !StandingHead.IsOwn(blocks[i].Text);

    /// <summary>A name of three characters, or at the end of the page a pen name of two, below an article that names nobody, with no text right below it.</summary>
    private static bool ClosesArticle(IReadOnlyList<TextBlock> blocks, int i)
    {
        var text = blocks[i].Text;
        var isLast = i + 1 == blocks.Count;
        return blocks[0].Role == BlockRole.Heading && (isLast || blocks[i + 1].Role == BlockRole.Heading)
            && (text.Length == 3 && Names.IsBareList(text) || isLast && text.Length is 2 or 3 && text.All(Import.Han.Is));
    }

    private static bool Signs(string line) =>
        line.Length <= 50 && !SignOff.IsPart(line) && !StandingHead.IsOwn(line) && (English().IsMatch(line) && (line.Any(char.IsLower) || line.Count(c => c == ' ') == 1) || Han().Match(line) is { Success: true } match && (match.Groups["place"].Success || Names.IsLikely(match.Groups["name"].Value)));

    [GeneratedRegex(@"^[“「]?(?:编辑同志|編輯先生|編輯女士|編輯小姐|编辑先生|主编先生|总编辑|致编辑|编辑部[:：]|To the Editor|TO THE EDITOR|Dear (?:Editor|Sir)|Sir[,:—])", RegexOptions.CultureInvariant)]
    private static partial Regex Salutation();

    [GeneratedRegex(@"^(?:[—–-]+ ?)?(?:\p{Lu}[\p{L}.'’\-]* ){1,3}\p{Lu}[\p{L}.'’\-]+(?:, \p{Lu}[\p{L}.'’ \-]{2,30})?$", RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}.'’\-]+,? ?){1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"^(?:(?<place>[\u4e00-\u9fff（）()0-9·]{2,14})[ 　]+)?(?<name>[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff][ 　][\u4e00-\u9fff])$", RegexOptions.CultureInvariant)]
    private static partial Regex Han();
}
