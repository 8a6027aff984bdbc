using System.Text.Encodings.Web;
using System.Text.Json;
using Archive.Model;

namespace Archive.Build;

/// <summary>What a part is and what it was made from, in its <c>part.json</c>.</summary>
/// <param name="Format">Which form the file has.</param>
/// <param name="Shard">Which shard has built it, as <c>2/8</c>.</param>
/// <param name="Program">The program that has.</param>
/// <param name="HasSearch">Whether it was built for a site with a search.</param>
/// <param name="Templates">Of the templates.</param>
/// <param name="Settings">Of archive.yml and each newspaper.yml, and of what is before this.</param>
/// <param name="Files">Of the names of all files of the content folder.</param>
/// <param name="First">The place of its first edition in archive order, from 0.</param>
/// <param name="Count">How many editions the shard has, those included that cannot be read.</param>
/// <param name="Sizes">Of the files of each folder of its site, by their names and sizes: a copy of the part that broke off shows in them.</param>
/// <param name="Runs">The runs of the search index, each with its editions, as <c>newspaper/edition</c>.</param>
internal sealed record PartManifest(
    string Format, string Shard, Guid Program, bool HasSearch, string Templates, string Settings, string Files, int First, int Count, IReadOnlyDictionary<string, string> Sizes, IReadOnlyList<PartRun> Runs)
{
    public const string FileName = "part.json";

    public const string ThisFormat = "archive-part 1";

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Reads the file of a part; null, with a fault, when there is none or it cannot be relied on.</summary>
    public static PartManifest? Read(string part, ICollection<Fault> faults)
    {
        var file = PartFolder.Manifest(part);
        if (!File.Exists(file))
        {
            var found = Directory.Exists(part) ? $"a folder without {FileName}" : "no such folder";
            faults.Add(new Fault(part, Line: null, found, "a part that 'archive build --shard K/N' has completed: run that shard again"));
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<PartManifest>(File.ReadAllBytes(file), Options) ?? throw new JsonException();
        }
        catch (JsonException error)
        {
            faults.Add(new Fault(file, (int?)error.LineNumber + 1, "a file that no shard wrote", $"'{ThisFormat}' as 'archive build --shard K/N' writes it"));
            return null;
        }
    }

    /// <summary>Of the paths and sizes of the files of a folder.</summary>
    public static string SizesOf(IEnumerable<(string Path, FileInfo File)> files) =>
        Fingerprint.OfAll(files.SelectMany(file => new object[] { file.Path, file.File.Length })).ToString();

    /// <summary>Writes the file, whole or not at all.</summary>
    public void Write(string part)
    {
        var file = PartFolder.Manifest(part);
        File.WriteAllBytes(file + ".draft", JsonSerializer.SerializeToUtf8Bytes(this, Options));
        File.Move(file + ".draft", file, overwrite: true);
    }
}

/// <summary>A run of the search index in a part.</summary>
/// <param name="Run">What it is found by.</param>
/// <param name="Editions">The editions in it, in archive order.</param>
internal sealed record PartRun(string Run, IReadOnlyList<string> Editions);
