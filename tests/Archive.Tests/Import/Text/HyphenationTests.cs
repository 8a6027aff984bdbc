using System.Text;
using Archive.Import;

namespace Archive.Tests.Import.Text;

public sealed class HyphenationTests
{
    [Theory]
    [InlineData("the coun-", "cil met", "the council met", null)]
    [InlineData("the bro-", "ken wheel", "the broken wheel", "hyphen-removed")]
    [InlineData("a deci-", "sion", "a decision", null)]
    [InlineData("the well-", "known man", "the well-known man", "hyphen-kept")]
    [InlineData("half-", "price cards", "half-price cards", null)]
    [InlineData("son-in-", "law", "son-in-law", null)]
    [InlineData("y revien\u00AD", "drons", "y reviendrons", null)]
    [InlineData("repair¬", "men", "repairmen", null)]
    [InlineData("rail-", "road", "rail-road", "hyphen-kept")]
    [InlineData("parle-", "t-il", "parle-t-il", null)]
    [InlineData("1914-", "18", "1914-18", null)]
    [InlineData("老街-", "改造", "老街-改造", null)]
    [InlineData("the end -", "and more", "the end -and more", null)]
    public void A_hyphen_at_a_lines_end_goes_unless_it_is_of_the_word(string line, string next, string expected, string? asked)
    {
        var text = new StringBuilder(line);
        var found = new Hyphenation(["The council bought half-price", "coal for the rail and the road", line, next]).Append(text, next);

        Assert.Equal((expected, asked), (text.ToString(), found?.Code));
    }

    [Theory]
    [InlineData("the well-", "known man", "well-known", "the well-known man")]
    [InlineData("the bro-", "ken wheel", "broken", "the broken wheel")]
    public void A_source_that_knows_the_whole_word_decides_and_nobody_is_asked(string line, string next, string whole, string expected)
    {
        var text = new StringBuilder(line);

        Assert.Null(new Hyphenation([]).Append(text, next, whole));
        Assert.Equal(expected, text.ToString());
    }
}
