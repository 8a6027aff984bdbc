using System.Runtime.InteropServices;

namespace Archive.Import;

/// <summary>An upright box on a page, in whatever unit the page is measured in, from its left upper corner.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>No page is larger, in any unit.</summary>
    private const double Largest = 1e7;

    public double Width => Right - Left;

    public double Height => Bottom - Top;

    /// <summary>Half-way between top and bottom.</summary>
    public double Middle => (Top + Bottom) / 2;

    /// <summary>Whether it can be a box of a page: numbers, its edges in order, none of them far beyond any page.</summary>
    public bool IsSound => Array.TrueForAll([Left, Top, Right, Bottom], n => double.IsFinite(n) && Math.Abs(n) <= Largest) && Right >= Left && Bottom >= Top;

    public bool IsEmpty => Right <= Left || Bottom <= Top;

    /// <summary>The smallest box around both.</summary>
    public Box Around(Box other) => IsEmpty ? other : other.IsEmpty ? this : new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>The smallest box around all.</summary>
    public static Box Around(IEnumerable<Box> boxes) => boxes.Aggregate(default(Box), (all, box) => all.Around(box));

    /// <summary>Whether some of one stands above or below some of the other.</summary>
    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right;

    /// <summary>How much of the narrower box's width the two share: 0 to 1.</summary>
    public double SharedWidth(Box other)
    {
        var narrower = Math.Min(Width, other.Width);
        return narrower <= 0 ? 0 : Math.Max(0, Math.Min(Right, other.Right) - Math.Max(Left, other.Left)) / narrower;
    }

    /// <summary>
    /// The box on the page laid on its side, so that lines from top to bottom, set from right to left, become lines from left to right,
    /// set from top to bottom: one geometry serves both.
    /// </summary>
    /// <param name="pageWidth">The width of the page before it is laid down.</param>
    public Box Turned(double pageWidth) => new(Top, pageWidth - Right, Bottom, pageWidth - Left);
}
