using System.Text.RegularExpressions;
using Archive.Content;
using Archive.Model;
using Archive.Site;

namespace Archive.Build;

/// <summary>Writes books: one for each edition, or one for each newspaper with all its editions that were chosen.</summary>
internal sealed partial class EpubWriter : IExportWriter<EpubPart>
{
    private const string Extension = ".epub";

    private readonly ExportFolder _folder;
    private readonly ArchiveInfo _info;
    private readonly Dictionary<string, EpubVoice> _voices;
    private readonly bool _isForNewspaper;
    private EpubBook? _book;
    private int _count;

    private EpubWriter(ExportFolder folder, ContentFolder content, IReadOnlyDictionary<string, Words> words, bool isForNewspaper)
    {
        _folder = folder;
        _info = content.Info;
        _voices = content.Newspapers.ToDictionary(entry => entry.Key, entry => EpubVoice.Of(entry.Value, content.Info, words), StringComparer.Ordinal);
        _isForNewspaper = isForNewspaper;
    }

    /// <summary>Opens the output; null, with a fault, when something else is there.</summary>
    public static EpubWriter? Open(ExportOptions options, ContentFolder content, ICollection<Fault> faults)
    {
        // The words that the program brings along have no faults.
        var words = TemplateFolder.ReadWords(TemplateLayers.Over(null), faults);
        return ExportFolder.Open(options.Output, name => IsOwn(name, content), faults) is { } folder
            ? new EpubWriter(folder, content, words, options.IsBookForNewspaper)
            : null;
    }

    /// <summary>Whether a book is of this archive by its name. Other people's books in the folder are never touched.</summary>
    private static bool IsOwn(string name, ContentFolder content) =>
        content.Newspapers.Keys.Any(id => name.StartsWith(id, StringComparison.Ordinal) && RestOfName().IsMatch(name.AsSpan(id.Length)));

    public EpubPart Make(Edition edition, EditionFiles files)
    {
        var pictures = EpubPictureFiles.Of(files);
        return new EpubPart(new EpubPages(_voices[files.NewspaperId], edition, new EpubPictures(pictures)).Write(), files);
    }

    public void Add(EpubPart part)
    {
        var name = _isForNewspaper ? part.Files.NewspaperId : $"{part.Files.NewspaperId}-{part.Files.Key}";
        if (_book?.Name != name)
        {
            _book?.Finish();
            _book?.Dispose();
            _book = new EpubBook(name, _folder.Create(name + Extension), _info, _voices[part.Files.NewspaperId]);
            _count++;
        }

        _book.Add(part);
    }

    public int Publish()
    {
        _book?.Finish();
        _book?.Dispose();
        _book = null;
        _folder.Publish();
        return _count;
    }

    public void Dispose()
    {
        _book?.Dispose();
        _folder.Dispose();
    }

    /// <summary>Behind a newspaper's id: an edition's key or nothing.</summary>
    [GeneratedRegex(@"^(?:-[0-9][0-9X_-]{3,})?\.epub\z", RegexOptions.CultureInvariant)]
    private static partial Regex RestOfName();
}
