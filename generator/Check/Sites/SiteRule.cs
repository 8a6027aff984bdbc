namespace Archive.Check;

/// <summary>A rule that looks at a built site. Each is of one of the kinds that say what it looks at: <see cref="SiteFileRule"/>, <see cref="WholeSiteRule"/>.</summary>
/// <param name="code">Its code.</param>
/// <param name="severity">How bad its findings are.</param>
/// <param name="documentation">Its line.</param>
internal abstract class SiteRule(string code, Severity severity, string documentation) : Rule(code, severity, documentation);
