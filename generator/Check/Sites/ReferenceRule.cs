namespace Archive.Check;

/// <summary>A rule that looks at addresses, one at a time.</summary>
/// <param name="code">Its code.</param>
/// <param name="severity">How bad its findings are.</param>
/// <param name="documentation">Its line.</param>
internal abstract class ReferenceRule(string code, Severity severity, string documentation) : SiteFileRule(code, severity, documentation)
{
    public sealed override IEnumerable<Finding> Check(CheckedFile file) =>
        from reference in file.References
        let wrong = Wrong(file, reference)
        where wrong is not null
        select new Finding(this, file.File, reference.Line, $"'{reference.Address}' {wrong}");

    /// <summary>What is wrong with an address, as the end of a sentence that it begins; null when nothing is.</summary>
    protected abstract string? Wrong(CheckedFile file, Reference reference);
}
