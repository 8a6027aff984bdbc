namespace Archive.Check;

/// <summary>A rule that looks at what stands twice in the archive.</summary>
/// <param name="code">Its code.</param>
/// <param name="severity">How bad its findings are.</param>
/// <param name="documentation">Its line.</param>
internal abstract class CopyRule(string code, Severity severity, string documentation) : Rule(code, severity, documentation)
{
    /// <summary>What it finds among the copies, in any order.</summary>
    public abstract IEnumerable<Finding> Check(CopyList copies);

    /// <summary>A copied article as a finding, with the place of the other one.</summary>
    protected Finding Of(Copy copy, CopyList copies) => new(
        this,
        copy.Later.Page.File,
        copies.LineOf(copy.Later),
        $"{copy.Likeness * 100:0} % the same text as {copy.Earlier.Page.File}:{copies.LineOf(copy.Earlier)}");
}
