using System.Globalization;
using Archive.Content;
using Archive.Model;

namespace Archive.Build;

/// <summary>Whether parts are those of one site, all of them, made from what this merge has.</summary>
/// <param name="inputs">What files are made from.</param>
/// <param name="hasSearch">Whether the site has a search.</param>
/// <param name="editions">All editions, in archive order.</param>
internal sealed class PartCheck(SiteInputs inputs, bool hasSearch, IReadOnlyList<EditionFiles> editions)
{
    private const string AsHere = "the one of this merge: build the shard again, or merge with what it was built from";

    /// <summary>Of the names of all files of the editions: they tell whether shards have cut the same archive.</summary>
    public static Fingerprint OfNames(IEnumerable<EditionFiles> editions) =>
        Fingerprint.OfAll(editions.SelectMany(files => files.Pages.Concat(files.Images).Prepend(files.Key).Prepend(files.NewspaperId).Append(null)));

    /// <summary>Notes what is wrong, the first of each part.</summary>
    /// <param name="parts">The parts in the order of their shards.</param>
    /// <param name="faults">Where faults go.</param>
    public void Run(IReadOnlyList<Part> parts, ICollection<Fault> faults)
    {
        var names = OfNames(editions).ToString();
        foreach (var part in parts)
        {
            if (Difference(part.Manifest, names) is var (found, expected))
                faults.Add(new Fault(part.Folder, Line: null, found, expected));
        }

        if (faults.Count == 0)
            CheckNumbers(parts, faults);
        if (faults.Count == 0)
            CheckPlaces(parts, faults);
    }

    private (string Found, string Expected)? Difference(PartManifest manifest, string names)
    {
        if (manifest.HasSearch != hasSearch)
            return (Search(manifest.HasSearch), $"{Search(hasSearch)}, as this merge makes: pass --no-search to all shards and to the merge, or to none");
        if (manifest.Templates != inputs.Templates.ToString())
            return ("a part made with other templates", AsHere);
        if (manifest.Settings != inputs.Settings.ToString())
            return ("a part made from another archive.yml or newspaper.yml", AsHere);
        return manifest.Files == names ? null : ("a part of a content folder with other editions, pages or pictures", AsHere);

        static string Search(bool isThere) => isThere ? "a part of a site with search" : "a part of a site without search";
    }

    private static void CheckNumbers(IReadOnlyList<Part> parts, ICollection<Fault> faults)
    {
        var count = parts[0].Shard.Count;
        foreach (var part in parts.Where(part => part.Shard.Count != count))
            faults.Add(new Fault(part.Folder, Line: null, $"shard {part.Shard}", $"one of {count} shards, as {parts[0].Folder} is"));
        foreach (var twice in parts.GroupBy(part => part.Shard).Where(same => same.Count() > 1))
            faults.Add(new Fault(twice.Last().Folder, Line: null, $"shard {twice.Key}, which {twice.First().Folder} is too", "each shard once"));
        var missing = Enumerable.Range(1, count).Except(parts.Select(part => part.Shard.Number)).Select(number => new Shard(number, count)).ToList();
        if (faults.Count == 0 && missing.Count > 0)
            faults.Add(new Fault(parts[0].Folder, Line: null, $"{parts.Count} of {count} parts", $"the others too: no part of shard {string.Join(", ", missing.Take(10))}{(missing.Count > 10 ? " …" : "")} was named"));
    }

    /// <summary>The sizes of files decide where an archive is cut, so a page may have changed between two shards without a new name.</summary>
    private void CheckPlaces(IReadOnlyList<Part> parts, ICollection<Fault> faults)
    {
        var next = 0;
        foreach (var part in parts)
        {
            var (first, end) = (part.Manifest.First, part.Manifest.First + part.Manifest.Count);
            var isLast = part == parts[^1];
            if (first != next || (isLast && end != editions.Count))
            {
                faults.Add(new Fault(
                    part.Folder,
                    Line: null,
                    string.Create(CultureInfo.InvariantCulture, $"the editions from number {first + 1:N0} to {end:N0}"),
                    string.Create(CultureInfo.InvariantCulture, $"those from number {next + 1:N0}{(isLast ? $" to {editions.Count:N0}" : "")} on, after the other parts: pages have changed between the shards, so build all of them again")));
                return;
            }

            next = end;
        }
    }
}
