namespace Archive.Model;

/// <summary>The names of an enumeration in lower case, as twins, canonical pages and templates write them.</summary>
internal static class LowerCase
{
    /// <summary>The name of a value in lower case.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.ByValue[value];

    /// <summary>The names, made once.</summary>
    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>().ToDictionary(value => value, value => value.ToString().ToLowerInvariant());
    }
}
