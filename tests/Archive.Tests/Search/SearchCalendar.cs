using System.Globalization;

namespace Archive.Tests.Search;

/// <summary>Reads the calendar of the search files as its description says.</summary>
internal static class SearchCalendar
{
    /// <summary>The addresses of the articles in a file of pages: newspaper/edition/page-id.</summary>
    public static IEnumerable<string> Addresses(SearchBytes bytes)
    {
        var count = bytes.Number();
        var next = Heads(bytes);
        var labels = new List<string>();
        var layouts = new Dictionary<string, string[]>(StringComparer.Ordinal);
        for (; count > 0; count--)
        {
            var (newspaper, key) = next();
            var pageCount = bytes.Number() - 1;
            if (pageCount >= 0)
                layouts[newspaper] = [.. Enumerable.Range(0, pageCount).Select(_ => Label())];
            foreach (var label in layouts[newspaper])
            {
                var articles = bytes.Number();
                for (var id = 1; id <= articles >> 1; id++)
                    yield return $"{newspaper}/{key}/{label}-{((articles & 1) == 0 ? id : bytes.Number())}";
            }
        }

        Assert.True(bytes.IsAtEnd);

        string Label()
        {
            var index = bytes.Number();
            if (index == labels.Count)
                labels.Add(bytes.Text());
            Assert.True(bytes.Number() > 0);
            return labels[index];
        }
    }

    /// <summary>The first article of each file of pages, which follow from the file of editions.</summary>
    public static IReadOnlyList<int> Starts(SearchBytes bytes)
    {
        var count = bytes.Number();
        var next = Heads(bytes);
        var starts = new List<int>();
        var (article, editions) = (0, 0);
        for (var edition = 0; edition < count; edition++)
        {
            if (edition == 0 || (editions >= 64 && article - starts[^1] >= 2048))
            {
                starts.Add(article);
                editions = 0;
            }

            next();
            article += bytes.Number();
            editions++;
        }

        Assert.True(bytes.IsAtEnd);
        return starts;
    }

    private static Func<(string Newspaper, string Key)> Heads(SearchBytes bytes)
    {
        string[] newspapers = [.. Enumerable.Range(0, bytes.Number()).Select(_ => bytes.Text())];
        var day = 0;
        return () =>
        {
            var head = bytes.Number();
            var step = (head >> 1) / newspapers.Length;
            day += Math.Max(0, step - 1);
            var date = step == 0 ? bytes.Text() : DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return (newspapers[(head >> 1) % newspapers.Length], (head & 1) == 0 ? date : $"{date}_{bytes.Number()}");
        };
    }
}
