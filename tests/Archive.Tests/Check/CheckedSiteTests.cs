using Archive.Check;
using Archive.Tests.Build;

namespace Archive.Tests.Check;

/// <summary>What is kept of a site while its files are read by several threads.</summary>
public sealed class CheckedSiteTests
{
    private const int Rounds = 20;

    [Fact]
    public void A_link_is_not_forgotten_when_the_page_it_leads_to_is_noted_at_the_same_time()
    {
        using var folder = new TempFolder();
        folder.Write("a.html", "<a href='b.html'>b</a>");
        folder.Write("b.html", $"<a href='a.html'>a</a>{string.Concat(Enumerable.Repeat("<p>", 20_000))}");

        for (var round = 0; round < Rounds; round++)
        {
            var site = CheckedSite.Open(folder.Path, previous: null);
            var reader = new SiteFileReader(site, new AddressReader(root: null));
            var (from, to) = (reader.Read("a.html"), reader.Read("b.html"));
            using (from.Document)
            using (to.Document)
            {
                using var both = new Barrier(participantCount: 2);
                Parallel.Invoke(() => Note(from), () => Note(to));

                void Note(CheckedFile file)
                {
                    both.SignalAndWait();
                    site.Note(file);
                }
            }

            Assert.Empty(site.PagesWithoutLink);
        }
    }
}
