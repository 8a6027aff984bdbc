using System.Runtime.InteropServices;

namespace Archive.Model;

/// <summary>What there is of a newspaper's month.</summary>
/// <param name="There">Days with an edition.</param>
/// <param name="Expected">Days with one, or of which one is missing.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MonthHoldings(int There, int Expected)
{
    /// <summary>The highest level.</summary>
    public const int Full = 4;

    /// <summary>How full it is, for a map: 0 without an edition, 4 with all that are expected, between them 1 to 3 by thirds.</summary>
    public int Level => There == 0 ? 0 : There == Expected ? Full : 1 + There * (Full - 1) / Expected;
}
