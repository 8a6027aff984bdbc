using Archive.Content;
using Archive.Model;

namespace Archive.Tests.Content;

/// <summary>The addresses that are gone, as redirects.yml says them.</summary>
public sealed class RedirectsFileTests
{
    [Fact]
    public void An_address_leads_on_or_was_withdrawn()
    {
        var (gone, faults) = Read("# gone\na/1-1.html: a/1.html\na/1-2.html: { withdrawn: 2024-05?, reason: \"来函: 要求\" }\na/1-3.html: { withdrawn: 2024 }\n");

        Assert.Empty(faults);
        Assert.Equal(
            [
                new GoneAddress("a/1-1.html", 2) { Target = "a/1.html" },
                new GoneAddress("a/1-2.html", 3) { Withdrawn = EdtfDate.Parse("2024-05?"), Reason = "来函: 要求" },
                new GoneAddress("a/1-3.html", 4) { Withdrawn = EdtfDate.Parse("2024") },
            ],
            gone);
    }

    [Fact]
    public void A_file_of_comments_has_none() => Assert.Empty(Read("# a/1.html: a/2.html\n").Gone);

    [Theory]
    [InlineData("a.html: b.html\na.html: c.html\n", "r.yml:2: found the key 'a.html' for the second time; expected each key once")]
    [InlineData("- a.html\n", "r.yml:1: found a list; expected 'address: target'")]
    [InlineData("a.html:\n", "r.yml:1: found nothing for 'a.html'; expected 'address: target'")]
    [InlineData("a.html: [b.html]\n", "r.yml:1: found a list for 'a.html'; expected 'address: target'")]
    [InlineData("a.html: { withdrawn: 2024, reasons: x }\n", "r.yml:1: found the unknown key 'reasons'; expected a key of an address that was withdrawn, perhaps 'reason'")]
    [InlineData("a.html: { reason: x }\n", "r.yml:1: found no 'withdrawn'; expected the date of the withdrawal")]
    [InlineData("a.html: { withdrawn: yesterday }\n", "r.yml:1: found withdrawn: 'yesterday'; expected the date of the withdrawal")]
    [InlineData("a.html: b.html\nb.html: c.html\n", "r.yml:1: found a redirect to 'b.html', which line 2 leads on; expected the last target: c.html")]
    [InlineData("a.html: b.html\nb.html: c.html\nc.html: { withdrawn: 2024 }\n", "r.yml:1: found a redirect to 'b.html', which line 2 leads on to what is withdrawn")]
    [InlineData("a.html: b.html\nb.html: { withdrawn: 2024 }\n", "r.yml:1: found a redirect to 'b.html', which line 2 withdraws; expected a target that has a page")]
    [InlineData("a.html: a.html\n", "r.yml:1: found a redirect to 'a.html', which line 1 leads round in a circle")]
    [InlineData("a.html: b.html\nb.html: c.html\nc.html: b.html\n", "r.yml:1: found a redirect to 'b.html', which line 2 leads round in a circle")]
    [InlineData("../a.html: index.html\n", "r.yml:1: found the address '../a.html'; expected the path of a page below the site's root")]
    [InlineData("/a.html: index.html\n", "r.yml:1: found the address '/a.html'")]
    [InlineData("a.json: index.html\n", "r.yml:1: found the address 'a.json'")]
    [InlineData("browse/a.html: { withdrawn: 2024 }\n", "r.yml:1: found the address 'browse/a.html'")]
    [InlineData("a.html: javascript://x\n", "r.yml:1: found the target 'javascript://x'")]
    public void What_cannot_be_is_named_with_its_line(string text, string fault) =>
        Assert.StartsWith(fault, Read(text).Faults[0].ToString(), StringComparison.Ordinal);

    [Fact]
    public void Ten_thousand_addresses_are_read_at_once()
    {
        var (gone, faults) = Read(string.Concat(Enumerable.Range(0, 10_000).Select(number => $"a/{number}.html: a/index.html\n")));

        Assert.Empty(faults);
        Assert.Equal(10_000, gone.Count);
    }

    private static (ValueList<GoneAddress> Gone, List<Fault> Faults) Read(string text)
    {
        var faults = new List<Fault>();
        return (RedirectsFile.Read(text, "r.yml", faults), faults);
    }
}
