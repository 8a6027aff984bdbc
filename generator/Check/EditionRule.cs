namespace Archive.Check;

/// <summary>A rule that looks at one edition at a time. Its instance serves several threads.</summary>
/// <param name="code">Its code.</param>
/// <param name="severity">How bad its findings are.</param>
/// <param name="documentation">Its line.</param>
internal abstract class EditionRule(string code, Severity severity, string documentation) : Rule(code, severity, documentation)
{
    /// <summary>What it finds in an edition, in any order.</summary>
    public abstract IEnumerable<Finding> Check(CheckedEdition edition);
}
