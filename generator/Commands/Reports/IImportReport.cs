using Archive.Model;

namespace Archive.Commands;

/// <summary>A report of an import: written page by page, so that it needs no memory, and closed with the counts and all that was refused.</summary>
internal interface IImportReport : IDisposable
{
    void See(SeenPage seen);

    void Finish(IReadOnlyList<Fault> faults);
}
