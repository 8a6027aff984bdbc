namespace Archive.Tests.WholeSite;

/// <summary>What a test found wrong, a line each, all of it in one message.</summary>
internal static class Findings
{
    public static void AssertNone(IEnumerable<string> found)
    {
        var list = found.ToList();
        Assert.True(list.Count == 0, string.Join('\n', list));
    }
}
