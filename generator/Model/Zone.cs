namespace Archive.Model;

/// <summary>Where an article, or a part of it, stands on the picture of its page: a polygon.</summary>
/// <param name="Points">Its corners in order, three or more.</param>
public sealed record Zone(ValueList<ZonePoint> Points)
{
    /// <summary>An upright rectangle by its edges.</summary>
    public static Zone Rectangle(double left, double top, double right, double bottom) =>
        new([new(left, top), new(right, top), new(right, bottom), new(left, bottom)]);
}

/// <summary>A corner of a zone.</summary>
/// <param name="X">From the picture's left edge, as a fraction of its width: 0 to 1.</param>
/// <param name="Y">From its top edge, as a fraction of its height: 0 to 1.</param>
public sealed record ZonePoint(double X, double Y)
{
    /// <summary>Half a pixel of a picture that is 5,000 pixels wide; more would be noise that a person has to read.</summary>
    private const int Decimals = 4;

    public double X { get; } = Math.Round(X, Decimals);

    public double Y { get; } = Math.Round(Y, Decimals);
}
