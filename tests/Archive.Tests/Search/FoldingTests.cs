using System.Text;
using Archive.Search;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Tests.Search;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("ＡＢｃ１２３", "abc123")]
    [InlineData("（％！，：", "(%!,:")]
    [InlineData("，,", ",,")]
    [InlineData("。｡、､「｢", "。。、、「「")]
    [InlineData("ÉcoleÅngströmÇa", "ecoleangstromca")]
    [InlineData("e\u0301cole", "ecole")]
    [InlineData("StraßeŒuvreØreŁódźĐIıİ", "strasseoeuvreorelodzdiii")]
    [InlineData("ΌΣΟΣς Ёжик", "οσοσσежик")]
    [InlineData("a b\u3000c\td\ne\u00A0f\u200Bg\uFEFFh\u00ADi", "abcdefghi")]
    [InlineData("ｶﾞｷﾞﾊﾟガか\u3099が", "ガギパガがが")]
    [InlineData("か", "か")]
    [InlineData("①②⑩Ⅳ㎡№", "1210ivm2no")]
    [InlineData("⽂⻓⻚豈", "文长页豈")]
    [InlineData("한국", "한국")]
    [InlineData("कि हिन्दी", "किहिन्दी")]
    [InlineData("≠´", "≠´")]
    [InlineData("👨‍👩‍👧❤️😀", "👨👩👧❤😀")]
    [InlineData("簡体字簡體字", "簡体字簡體字")]
    public void Width_case_diacritics_and_white_space_fold_and_letters_of_other_scripts_stay(string text, string folded) =>
        Assert.Equal(folded, Folding.Instance.Fold(text));

    [Fact]
    public void A_lone_surrogate_folds_to_the_replacement_character() => Assert.Equal("a\ufffdb", Folding.Instance.Fold("a\ud83db"));

    [Fact]
    public void Folding_twice_is_folding_once()
    {
        for (var codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            if (!Rune.IsValid(codePoint))
                continue;
            var once = Folding.Instance.Fold(new Rune(codePoint).ToString());
            Assert.Equal(once, Folding.Instance.Fold(once));
        }
    }

    [Fact]
    public void A_run_of_a_text_folds_to_a_run_of_the_folded_text_unless_it_begins_inside_a_letter()
    {
        var texts = Gen.Elements("大", "ガ", "か", "é", "ﬁ", "㎡", " ", "😀", "Ａ", "\u0301").NonEmptyListOf();
        Prop.ForAll(texts.ToArbitrary(), parts =>
        {
            var all = Folding.Instance.Fold(string.Concat(parts));
            Assert.All(Enumerable.Range(0, parts.Count), start =>
                Assert.Contains(Folding.Instance.Fold(string.Concat(parts.Skip(start).Take(3))), all, StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();
    }
}
