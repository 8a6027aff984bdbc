using System.Diagnostics.CodeAnalysis;
using Archive.Model;

namespace Archive.Site;

/// <summary>A template failed while a page was rendered, or an asset while it was bundled, on something that no check at loading has shown.</summary>
[SuppressMessage("Roslynator", "RCS1194", Justification = "It is always made from a fault.")]
public sealed class TemplateFaultException(Fault fault, Exception? inner = null) : Exception(fault.ToString(), inner)
{
    /// <summary>Which template, which line, and why.</summary>
    public Fault Fault { get; } = fault;
}
