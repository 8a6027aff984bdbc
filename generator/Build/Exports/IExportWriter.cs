using Archive.Content;
using Archive.Model;

namespace Archive.Build;

/// <summary>Writes one format: editions are made ready in parallel and taken in the archive's order. Disposed without being published, it leaves nothing.</summary>
/// <typeparam name="TPart">What an edition gives.</typeparam>
internal interface IExportWriter<TPart> : IDisposable
{
    /// <summary>Makes what an edition gives. Called from several threads.</summary>
    TPart Make(Edition edition, EditionFiles files);

    /// <summary>Takes the next edition.</summary>
    void Add(TPart part);

    /// <summary>Puts the finished files in the place of those of an earlier export, and returns how many there are.</summary>
    int Publish();
}
