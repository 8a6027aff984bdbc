namespace Archive.Model;

/// <summary>A person named in a byline or a credit line.</summary>
/// <param name="Name">As printed; the wide space inside a two-character name is left out.</param>
/// <param name="Role">What the person did.</param>
/// <param name="Affiliation">The paper or agency before the role as printed: 浙江日报, 本报, 新华社.</param>
public sealed record Contributor(string Name, ContributorRole Role, string? Affiliation = null);

/// <summary>The roles that newspapers print. The JSON twin writes the names in lower case.</summary>
public enum ContributorRole
{
    /// <summary>An author named without a role.</summary>
    Author,

    /// <summary>记者.</summary>
    Reporter,

    /// <summary>通讯员: an unpaid local correspondent.</summary>
    Correspondent,

    /// <summary>文: the words of a photo story.</summary>
    Writer,

    /// <summary>摄, 图.</summary>
    Photographer,

    /// <summary>制图, 漫画.</summary>
    Graphics,

    /// <summary>供图.</summary>
    Courtesy,

    /// <summary>编辑, 编译, 整理.</summary>
    Editor,

    /// <summary>译.</summary>
    Translator,
}
