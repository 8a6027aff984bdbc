namespace Archive.Check;

/// <summary>A rule that looks at what is known of a site when all its files have been read.</summary>
/// <param name="code">Its code.</param>
/// <param name="severity">How bad its findings are.</param>
/// <param name="documentation">Its line.</param>
internal abstract class WholeSiteRule(string code, Severity severity, string documentation) : SiteRule(code, severity, documentation)
{
    /// <summary>What it finds in a site, in any order.</summary>
    public abstract IEnumerable<Finding> Check(CheckedSite site);
}
