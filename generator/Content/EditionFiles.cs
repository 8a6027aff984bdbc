using Archive.Model;

namespace Archive.Content;

/// <summary>
/// The files of one edition, as found in content/ without reading them. Its date is known here by its key alone: whether the
/// date is uncertain only the pages say.
/// </summary>
/// <param name="NewspaperId">The newspaper.</param>
/// <param name="Key">The edition's key, as <see cref="EditionKey.Key"/>: <c>2021-10-23_2</c>.</param>
/// <param name="Folder">The edition's folder.</param>
/// <param name="Pages">Names of the page files in it, in ordinal order: <c>A4.md</c>.</param>
/// <param name="Images">Names of the image files, below the edition's folder, in ordinal order: <c>images/1.jpg</c>.</param>
/// <param name="Stamps">All these files, pages first, as the file system has them.</param>
public sealed record EditionFiles(
    string NewspaperId, string Key, string Folder, ValueList<string> Pages, ValueList<string> Images, ValueList<FileStamp> Stamps)
{
    /// <summary>The path of one of the files.</summary>
    public string PathOf(string name) => Path.Combine(Folder, name);
}
