using Archive.Model;

namespace Archive.Check;

/// <summary>Ids are addresses: two articles with one id would be one page of the site.</summary>
internal sealed class IdReused() : FaultRule(
    FaultKind.IdReused,
    "id-reused",
    "Two articles of a page have the same id. Addresses come from ids: give the one that was added later an id that no article of the page ever had.");
