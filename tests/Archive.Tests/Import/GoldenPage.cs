using System.Text;
using System.Text.Json;
using Archive.Import;
using Archive.Tests.Architecture;
using Archive.Tests.Import.Scoring;

namespace Archive.Tests.Import;

/// <summary>A page with its truth, imported without any knowledge but its own text.</summary>
internal sealed class GoldenPage
{
    private static readonly JsonSerializerOptions TruthFormat = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private readonly Lazy<ImportResult> _result;
    private readonly Lazy<PageScore> _score;

    private GoldenPage(string name, string textFile, string truthFile)
    {
        Name = name;
        Bytes = File.ReadAllBytes(textFile);
        var truth = JsonSerializer.Deserialize<Truth>(File.ReadAllBytes(truthFile), TruthFormat)!;
        Truth = new LocatedTruth(truth, Encoding.UTF8.GetString(Bytes));
        _result = new Lazy<ImportResult>(() => PageImporter.Import(new ImportRequest { File = Path.GetFileName(textFile), Bytes = Bytes }));
        _score = new Lazy<PageScore>(() => PageScore.Of(Truth, Draft));
    }

    public static string Folder { get; } = Path.Combine(RepositoryFolder.Path, "tests", "golden", "import");

    /// <summary>The invented pages by their names: plain-ocr/open-letter.</summary>
    public static IReadOnlyDictionary<string, GoldenPage> Invented { get; } = Directory.GetDirectories(Folder)
        .SelectMany(shape => Directory.GetFiles(shape, "*.txt"))
        .Select(file => new GoldenPage($"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileNameWithoutExtension(file)}", file, Path.ChangeExtension(file, ".truth.json")))
        .OrderBy(page => page.Name, StringComparer.Ordinal)
        .ToDictionary(page => page.Name, StringComparer.Ordinal);

    /// <summary>The received pages of the repository by their names.</summary>
    public static IReadOnlyDictionary<string, GoldenPage> Seeds { get; } = Directory.GetFiles(Path.Combine(RepositoryFolder.Path, "seeds"), "*.txt")
        .Select(file => (File: file, Name: Path.GetFileNameWithoutExtension(file)))
        .OrderBy(seed => seed.Name, StringComparer.Ordinal)
        .ToDictionary(seed => seed.Name, seed => new GoldenPage(seed.Name, seed.File, Path.Combine(Folder, "seeds", seed.Name + ".truth.json")), StringComparer.Ordinal);

    public string Name { get; }

    public byte[] Bytes { get; }

    public LocatedTruth Truth { get; }

    public ImportResult Result => _result.Value;

    public DraftPage Draft => Result.Draft!;

    public PageScore Score => _score.Value;

    public static TheoryData<string> InventedNames => [.. Invented.Keys];

    public static TheoryData<string> SeedNames => [.. Seeds.Keys];
}
