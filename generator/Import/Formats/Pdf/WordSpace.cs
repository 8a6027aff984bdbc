using System.Runtime.InteropServices;

namespace Archive.Import;

/// <summary>The white between two words of a line.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordSpace(double Left, double Right)
{
    public double Width => Right - Left;

    public double SharedWith(WordSpace other) => Math.Min(Right, other.Right) - Math.Max(Left, other.Left);
}
