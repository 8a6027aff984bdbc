using Archive.Search;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Tests.Search;

/// <summary>The codes of the index files say again what was written, read bit by bit.</summary>
public sealed class SearchCodesTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(62, 3)]
    [InlineData(1_000_000, 12)]
    [InlineData(int.MaxValue / 2, 0)]
    public void A_number_comes_back_and_takes_as_many_bits_as_said(int value, int lowBits)
    {
        var bits = new BitWriter();
        bits.WriteNumber(value, lowBits);

        Assert.Equal(BitWriter.LengthOf(value, lowBits), bits.BitCount);
        Assert.Equal(value, new SearchBits(bits.ToArray()).Number(lowBits));
    }

    [Fact]
    public void Ascending_numbers_come_back_few_or_nearly_all()
    {
        var sets = ArbMap.Default.GeneratorFor<bool>().ArrayOf().Resize(300).Select(flags => (Bound: flags.Length, Numbers: flags.Select((isIn, i) => (isIn, i)).Where(item => item.isIn).Select(item => item.i).ToArray()));

        Prop.ForAll(sets.ArrayOf(5).ToArbitrary(), lists =>
        {
            var bits = new BitWriter();
            foreach (var (bound, numbers) in lists)
                SplitCode.Append(bits, numbers, bound);
            var read = new SearchBits(bits.ToArray());
            foreach (var (bound, numbers) in lists)
                Assert.Equal(numbers, numbers.Length == 0 ? [] : read.Ascending(numbers.Length, bound));
        }).QuickCheckThrowOnFailure();
        int[] far = [0, 999_999, 1_000_000, 7_999_999];
        var writer = new BitWriter();
        SplitCode.Append(writer, far, 8_000_000);
        Assert.Equal(far, new SearchBits(writer.ToArray()).Ascending(far.Length, 8_000_000));
    }

    [Fact]
    public void Numbers_side_by_side_take_nearly_nothing()
    {
        var bits = new BitWriter();
        SplitCode.Append(bits, [.. Enumerable.Range(100, 1000)], 1100);
        Assert.InRange(bits.BitCount, 1, 100);

        bits.Clear();
        SplitCode.Append(bits, [.. Enumerable.Range(0, 1000)], 1000);
        Assert.Equal(0, bits.BitCount);
    }

    [Fact]
    public void Bits_of_one_writer_go_on_in_another()
    {
        Prop.ForAll(Gen.Choose(0, 32).ArrayOf().Two().ToArbitrary(), lengths =>
        {
            var (all, first, second) = (new BitWriter(), new BitWriter(), new BitWriter());
            foreach (var (writer, part) in new[] { (first, lengths.Item1), (second, lengths.Item2) })
            {
                foreach (var length in part)
                {
                    var value = length == 32 ? 0xDEADBEEF : 0xDEADBEEF & ((1u << length) - 1);
                    writer.Write(value, length);
                    all.Write(value, length);
                }
            }

            Assert.Equal(all.BitCount, first.BitCount + second.BitCount);
            first.Append(second);
            Assert.Equal(all.ToArray(), first.ToArray());
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Characters_are_of_runs_of_words_or_signs()
    {
        Assert.Equal(CharacterKind.Run, Characters.KindOf('报'));
        Assert.All("ー々〇カ한ก", character => Assert.Equal(CharacterKind.Run, Characters.KindOf(character)));
        Assert.All("a9жλअ", character => Assert.Equal(CharacterKind.Word, Characters.KindOf(character)));
        Assert.All("。、・-%\"“☆", character => Assert.Equal(CharacterKind.Sign, Characters.KindOf(character)));
        Assert.Equal(CharacterKind.Run, Characters.KindOf(0x20BB7));
        Assert.Equal(CharacterKind.Sign, Characters.KindOf(0x1F600));
    }
}
