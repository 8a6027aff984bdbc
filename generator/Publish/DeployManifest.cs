using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Publish;

/// <summary>
/// The list of a published site's files, with all that a copy of them can be checked against: JSON with a line for each file in ordinal order of the paths, so
/// that it can be read and written file by file, and compared by any tool that knows lines.
/// </summary>
/// <remarks><c>{"format":"archive-deploy 1","files":[ {"path","size","sha256","mediaType","cache"}, … ]}</c></remarks>
public static partial class DeployManifest
{
    /// <summary>Its name in the site.</summary>
    public const string FileName = "deploy-manifest.json";

    private const string FirstLine = """{"format":"archive-deploy 1","files":[""";

    private const string LastLine = "]}";

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Whether a file is a manifest, and so may be written anew.</summary>
    public static bool IsOne(string path)
    {
        using var reader = new StreamReader(path);
        return reader.ReadLine() == FirstLine;
    }

    /// <summary>Writes a manifest, and hands every file on when it is written.</summary>
    internal static IEnumerable<DeployedFile> Write(Stream stream, IEnumerable<DeployedFile> files)
    {
        stream.Write(System.Text.Encoding.UTF8.GetBytes(FirstLine));
        var separator = "\n"u8.ToArray();
        foreach (var file in files)
        {
            stream.Write(separator);
            JsonSerializer.Serialize(stream, file, Json);
            separator = ",\n"u8.ToArray();
            yield return file;
        }

        stream.Write(System.Text.Encoding.UTF8.GetBytes($"\n{LastLine}\n"));
    }

    /// <summary>The files of a manifest in their order, as they are asked for.</summary>
    /// <param name="file">The manifest.</param>
    /// <exception cref="DeployFaultException">It is none, or not whole.</exception>
    public static IEnumerable<DeployedFile> Read(string file)
    {
        using var lines = File.ReadLines(file).GetEnumerator();
        if (!lines.MoveNext() || lines.Current != FirstLine)
            throw At(1, "something else", $"a manifest that archive publish-plan wrote, which begins with {FirstLine}");
        var (number, before) = (1, "");
        while (lines.MoveNext())
        {
            number++;
            if (lines.Current == LastLine)
                yield break;
            var entry = Parse(lines.Current);
            if (entry is null || string.CompareOrdinal(before, entry.Path) >= 0)
                throw At(number, entry is null ? "a line that is no file of a site" : $"'{entry.Path}' after '{before}'", "a file with path, size, sha256, mediaType and cache, in ordinal order of the paths");
            before = entry.Path;
            yield return entry;
        }

        throw At(number, "the end of the file", $"more files, and a last line {LastLine}: the manifest is not whole");

        DeployFaultException At(int line, string found, string expected) => new(new Fault(file, line, found, expected));
    }

    private static DeployedFile? Parse(string line)
    {
        try
        {
            var file = JsonSerializer.Deserialize<DeployedFile>(line.EndsWith(',') ? line[..^1] : line, Json);
            return file is { Path: not null, Size: >= 0, Sha256: not null, MediaType: not null, Cache: not null } && SitePath.IsSafe(file.Path) && Sha256Digits().IsMatch(file.Sha256) ? file : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^[0-9a-f]{64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Sha256Digits();
}
