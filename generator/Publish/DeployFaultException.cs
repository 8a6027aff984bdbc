using System.Diagnostics.CodeAnalysis;
using Archive.Model;

namespace Archive.Publish;

/// <summary>A fault that ends the reading of a manifest: what follows cannot be relied on.</summary>
[SuppressMessage("Roslynator", "RCS1194", Justification = "It is always made from a fault.")]
public sealed class DeployFaultException(Fault fault) : Exception(fault.ToString())
{
    /// <summary>Where, and why.</summary>
    public Fault Fault { get; } = fault;
}
