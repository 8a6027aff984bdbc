using System.Globalization;
using System.Text;
using Archive.Model;

namespace Archive.Site;

/// <summary>
/// A small drawing of a page: a box for each article, or several when it runs over columns, as path data of SVG.
/// It is drawn once a page and set on the page of each of its articles, so its coordinates are short.
/// </summary>
internal sealed class PageSketch
{
    public const int Width = 96;

    public const int Height = 136;

    private const int Gap = 3;

    /// <summary>A line or two of a story at the foot or the head of a column are not drawn, unless they are all of it.</summary>
    private const int Sliver = 2;

    /// <summary>No band is drawn lower than this.</summary>
    private const double LowestBand = 10;

    // By reference: two articles may say the same.
    private readonly Dictionary<Article, string> _boxes = new(ReferenceEqualityComparer.Instance);

    private PageSketch(IEnumerable<Article> articles)
    {
        foreach (var article in articles)
            _boxes.TryAdd(article, PageZones.Path(article.Zones, Width, Height, inset: 1));
        All = string.Concat(articles.Select(article => _boxes[article]));
    }

    private PageSketch(PageLayout layout)
    {
        var bands = Bands(layout);
        var room = Height - (Gap * (bands.Count - 1));
        var lowest = Math.Min(LowestBand, (double)room / bands.Count);
        var whole = bands.Sum(band => band.Height);
        var heights = bands.Select(band => Math.Max(band.Height, lowest * whole / room)).ToArray();
        var (scale, top) = (room / heights.Sum(), 0.0);
        foreach (var (band, height) in bands.Zip(heights))
        {
            var bottom = top + (height * scale);
            foreach (var flow in band.Flows)
                Draw(flow, Round(top), Round(bottom));
            top = bottom + Gap;
        }

        All = string.Concat(layout.InOrder().Select(placed => _boxes[placed.Article]));
    }

    /// <summary>The boxes of all articles. Filling closes a path, so that none needs a fourth side.</summary>
    public string All { get; }

    /// <summary>The boxes of one.</summary>
    public string Of(Article article) => _boxes[article];

    /// <summary>
    /// The drawing; null of a page on which an article has no neighbour. Where the places of all articles on the printed page are known, it
    /// is that page, else the page as it is typeset.
    /// </summary>
    public static PageSketch? Of(PageLayout layout)
    {
        var articles = layout.InOrder().Select(placed => placed.Article).ToList();
        if (articles.Count < 2)
            return null;
        return articles.TrueForAll(article => article.Zones.Count > 0) ? new PageSketch(articles) : new PageSketch(layout);
    }

    private static List<Band> Bands(PageLayout layout)
    {
        var bands = new List<Band>();
        if (layout.Lead is { } lead)
            bands.Add(new(new Flow([lead], 0, Width, 1)));
        if (layout.Second is { } second)
        {
            var middle = Round((Width + Gap) * layout.SecondShare / 100.0);
            bands.Add(new(new Flow([second], 0, middle - Gap, 1), new Flow(layout.Side, middle, Width - middle, Math.Min(layout.Side.Count, 2))));
        }

        if (layout.Rest.Count > 0)
            bands.Add(new(new Flow(layout.Rest, 0, Width, Math.Min(layout.Rest.Count, Typesetter.Columns))));
        return bands;
    }

    /// <summary>Stories fill the columns one after the other; what does not fit into one goes on at the head of the next.</summary>
    private void Draw(Flow flow, int top, int bottom)
    {
        var length = flow.Height;
        var start = 0.0;
        for (var i = 0; i < flow.Stories.Count; i++)
        {
            var end = start + flow.Lengths[i];
            var boxes = new StringBuilder();
            var (tallest, box) = (0, "");
            for (var k = 0; k < flow.Columns; k++)
            {
                var from = Math.Max(start, k * length) - (k * length);
                var to = Math.Min(end, (k + 1) * length) - (k * length);
                var (x, right) = (Edge(flow, k), Edge(flow, k + 1) - Gap);
                var (y, low) = (top + Round((bottom - top) * from / length), top + Round((bottom - top) * to / length));

                // Between two stories of a column is a narrow gap, after the last one none.
                var height = Math.Max(1, low - y - (low < bottom ? 1 : 0));
                if (to <= from || (height <= Sliver && height <= tallest))
                    continue;
                box = string.Create(CultureInfo.InvariantCulture, $"M{x} {Math.Min(y, bottom - 1)}h{right - x}v{height}H{x}");
                if (height > Sliver)
                    boxes.Append(box);
                tallest = height;
            }

            _boxes.TryAdd(flow.Stories[i].Article, boxes.Length == 0 ? box : boxes.ToString());
            start = end;
        }
    }

    /// <summary>Where a column begins.</summary>
    private static int Edge(Flow flow, int column) => flow.Left + Round((flow.Width + Gap) * (double)column / flow.Columns);

    private static int Round(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);

    /// <summary>A band of the page.</summary>
    private sealed class Band(params Flow[] flows)
    {
        public Flow[] Flows => flows;

        /// <summary>In ems of the text, at desk width.</summary>
        public double Height { get; } = flows.Max(flow => flow.Height);
    }

    /// <summary>Stories that stand in columns of one width.</summary>
    private sealed class Flow(IReadOnlyList<PlacedArticle> stories, int left, int width, int columns)
    {
        public IReadOnlyList<PlacedArticle> Stories => stories;

        public int Left => left;

        public int Width => width;

        public int Columns => columns;

        /// <summary>How long each story is in one column, in ems of the text.</summary>
        public double[] Lengths { get; } = [.. stories.Select(story => BandBalance.Height(story, BandBalance.BandEms * width / PageSketch.Width / columns))];

        public double Height => Lengths.Sum() / columns;
    }
}
