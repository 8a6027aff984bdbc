namespace Archive.Model;

/// <summary>The JSON twin of a page (design.md, Addresses): the same for <c>archive import --json</c> and for the site.</summary>
public static class JsonTwin
{
}
