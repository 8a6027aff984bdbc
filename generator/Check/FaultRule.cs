using Archive.Model;

namespace Archive.Check;

/// <summary>A rule whose findings are the faults of one sort that are met when content/ is read, here as in a build.</summary>
/// <param name="kind">The sort.</param>
/// <param name="code">Its code.</param>
/// <param name="documentation">Its line.</param>
internal abstract class FaultRule(FaultKind kind, string code, string documentation) : Rule(code, Severity.Error, documentation)
{
    public FaultKind Kind => kind;

    public Finding Of(Fault fault) => new(this, fault.File, fault.Line, fault.Message, Fix(fault));

    /// <summary>What would mend it; null when only a person can say.</summary>
    protected virtual LineFix? Fix(Fault fault) => null;
}
