namespace Archive.Import;

/// <summary>The height of a page's type, as its boxes tell it.</summary>
internal static class TypeSize
{
    /// <summary>Type so much higher than the running text makes a heading.</summary>
    public const double Heading = 1.3;

    /// <summary>Lines whose heights differ by less are of one size: boxes reach as far as ascenders and descenders happen to.</summary>
    public const double SameSize = 1.22;

    /// <summary>The height of the page's running text: that of most characters. 0 where there are no boxes.</summary>
    public static double OfText(BoxPage page) => Median(page.Regions.Where(r => r.Kind is RegionKind.Text or RegionKind.Advertisement).SelectMany(r => r.Lines).DefaultIfEmpty().OfType<BoxLine>());

    /// <summary>The height of most characters of some lines.</summary>
    public static double Median(IEnumerable<BoxLine> lines)
    {
        var sizes = lines.Where(l => l.Size > 0).OrderBy(l => l.Size).ToList();
        var half = sizes.Sum(l => (long)l.Text.Length) / 2;
        foreach (var line in sizes)
        {
            half -= line.Text.Length;
            if (half <= 0)
                return line.Size;
        }

        return 0;
    }

    public static bool AreAlike(double a, double b) => a <= 0 || b <= 0 || a <= b * SameSize && b <= a * SameSize;
}
