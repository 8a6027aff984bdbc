using Archive.Search;

namespace Archive.Tests.Search;

/// <summary>What the list of a character, or of two letters, leaves out.</summary>
public sealed class HomeRuleTests
{
    private const int ArticleCount = 1 << 16;

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(1 << 15, false)]
    [InlineData((1 << 15) + 1, true)]
    public void A_character_leaves_out_what_pairs_at_home_with_it_have_unless_they_have_much(int ofPairs, bool isWhole) =>
        Check([(Term.Pair('龘', '的'), ofPairs)], Term.Single('龘'), isWhole);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(1 << 16, false)]
    [InlineData((1 << 16) + 1, true)]
    public void Two_letters_leave_out_what_three_that_begin_with_them_have_unless_they_have_much(int ofThrees, bool isWhole) =>
        Check([(Term.Letters('t', 'h', 'e'), Math.Min(ofThrees, 1 << 16)), (Term.Letters('t', 'h', 'o'), ofThrees)], Term.Letters('t', 'h'), isWhole);

    [Fact]
    public void Terms_that_are_joined_come_after_those_that_they_join()
    {
        Term[] ordered =
        [
            Term.Single('a'), Term.Pair('龘', '的'), Term.Pair('的', '龘'), Term.Single('龘'), Term.Section("要闻"), Term.Letters('a', 'b', 'c'), Term.Letters('a', 'b', 0x16E60), Term.Letters('a', 'b', 'ｚ'),
            Term.Letters('a', 'b'), Term.Letters('a', 'c'), Term.Letters(0x16E60, 0x16E61, 'a'), Term.Letters(0x16E60, 0x16E61), Term.OfText("abc"),
        ];

        Assert.Equal(ordered, ordered.Order());
        Assert.Equal(Term.Letters('a', 'b'), Term.Letters('a', 'b', 0x16E60).JoinedBy);
        Assert.Equal(Term.Letters(0x16E60, 0x16E61), Term.Letters(0x16E60, 0x16E61, 'a').JoinedBy);
        Assert.Equal(Term.Single('龘'), Term.Pair('的', '龘').JoinedBy);
        Assert.All([Term.Single('龘'), Term.Letters('a', 'b'), Term.OfText("abc"), Term.Section("要闻")], term => Assert.Null(term.JoinedBy));
        Assert.All(ordered, term => Assert.True(term.FirstJoined <= term));
        Assert.True(Term.Letters('a', 'b').FirstJoined < Term.Letters('a', 'b', '0'));
    }

    private static void Check((Term Term, int Count)[] joined, Term term, bool isWhole)
    {
        var rule = new HomeRule(ArticleCount);
        foreach (var (before, count) in joined)
            Assert.True(rule.Apply(before, Articles(count)));
        var all = Articles(ArticleCount);

        Assert.Equal(isWhole, rule.Apply(term, all));
        Assert.Equal(isWhole ? ArticleCount : ArticleCount - Math.Min(ArticleCount, joined.Max(before => before.Count)), all.Count);

        // What comes next begins anew.
        Assert.True(rule.Apply(term, Articles(1)));
    }

    private static Postings Articles(int count)
    {
        var postings = new Postings();
        for (var article = 0; article < count; article++)
            postings.Add(article % ArticleCount, 0);
        return postings;
    }
}
