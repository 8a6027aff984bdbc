using Archive.Content;
using Archive.Model;
using Archive.Search;

namespace Archive.Build;

/// <summary>
/// The cache of a build in its file: the program that wrote it, and what it remembers. A file of another program, or one whose bytes are not those that
/// were written, counts as none.
/// </summary>
/// <param name="path">The file.</param>
/// <param name="credits">The file of credits beside it.</param>
internal sealed class BuildCacheFile(string path, CreditFile credits)
{
    private ReadOnlyMemory<byte> _before;

    /// <summary>Whether there is such a file.</summary>
    public bool Exists => File.Exists(path);

    /// <summary>Whether one was read that can be relied on.</summary>
    public bool IsRead { get; private set; }

    /// <summary>What was remembered; nothing when there is no file to rely on.</summary>
    public BuildCache Read()
    {
        if (CheckedFile.Read(path) is not { } bytes)
            return new BuildCache();
        _before = bytes;
        using var reader = new BinaryReader(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false));
        IsRead = new Guid(reader.ReadBytes(16)) == ThisProgram.Version;
        return IsRead ? Read(reader) : new BuildCache();
    }

    /// <summary>Writes what is to be remembered, whole or not at all, unless it is what was read.</summary>
    public void Write(BuildCache cache)
    {
        var editions = cache.Editions.Values.OrderBy(known => known.Entry.Key.NewspaperId, StringComparer.Ordinal).ThenBy(known => known.Entry.Key.Key, StringComparer.Ordinal).ToList();
        credits.Write([.. editions.Select(known => known.Credits)]);
        using var bytes = new MemoryStream(_before.Length + 1024);
        using var writer = new BinaryWriter(bytes);
        writer.Write(ThisProgram.Version.ToByteArray());
        Write(writer, cache, editions);
        writer.Flush();
        var now = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        if (!now.Span.SequenceEqual(_before.Span))
            CheckedFile.Write(path, [now]);
    }

    private BuildCache Read(BinaryReader reader)
    {
        var cache = new BuildCache { Templates = ReadFingerprint(reader) };
        foreach (var known in ReadAll(reader, () => ReadEdition(reader)))
            cache.Editions.Add((known.Entry.Key.NewspaperId, known.Entry.Key.Key), known);
        credits.End(cache.Editions.Values.Select(known => known.Credits));
        foreach (var (file, made) in ReadAll(reader, () => (reader.ReadString(), ReadFingerprint(reader))))
            cache.Files.Add(file, made);
        cache.Segments.AddRange(ReadAll(reader, () => ReadSegment(reader)));
        foreach (var (folder, time) in ReadAll(reader, () => (reader.ReadString(), reader.ReadInt64())))
            cache.FolderTimes.Add(folder, time);
        return cache;
    }

    private static void Write(BinaryWriter writer, BuildCache cache, List<KnownEdition> editions)
    {
        Write(writer, cache.Templates);
        writer.Write(editions.Count);
        foreach (var known in editions)
            Write(writer, known);
        writer.Write(cache.Files.Count);
        foreach (var file in cache.Files.Keys.Order(StringComparer.Ordinal))
        {
            writer.Write(file);
            Write(writer, cache.Files[file]);
        }

        writer.Write(cache.Segments.Count);
        foreach (var segment in cache.Segments)
            Write(writer, segment);
        writer.Write(cache.FolderTimes.Count);
        foreach (var folder in cache.FolderTimes.Keys.Order(StringComparer.Ordinal))
        {
            writer.Write(folder);
            writer.Write(cache.FolderTimes[folder]);
        }
    }

    private KnownEdition ReadEdition(BinaryReader reader)
    {
        var key = new EditionKey(reader.ReadString(), EdtfDate.Parse(reader.ReadString()), reader.ReadInt32());
        var made = new MadeFrom(ReadFingerprint(reader), ReadFingerprint(reader));
        var lead = reader.ReadBoolean() ? reader.ReadString() : null;
        var files = ReadAll(reader, () => new KnownFile(new FileStamp(reader.ReadString(), reader.ReadInt64(), reader.ReadInt64()), ReadFingerprint(reader)));
        var pages = ReadAll(reader, () =>
        {
            var (label, sequence, count) = (reader.ReadString(), reader.ReadInt32(), reader.ReadInt32());
            int[]? ids = reader.ReadBoolean() ? [.. Enumerable.Range(0, count).Select(_ => reader.ReadInt32())] : null;
            return new PageOutline(label, sequence, count, ids, reader.ReadBoolean() ? string.Intern(reader.ReadString()) : null);
        });
        var outline = new EditionOutline(key, pages) { Flags = ReadAll(reader, () => new FlagCount(string.Intern(reader.ReadString()), reader.ReadInt32())) };
        return new KnownEdition(files.ToValueList(), outline.ToEntry(lead), outline, credits.Next(ReadFingerprint(reader), reader.ReadInt32()), made);
    }

    private static void Write(BinaryWriter writer, KnownEdition known)
    {
        var key = known.Entry.Key;
        writer.Write(key.NewspaperId);
        writer.Write(key.Date.Text);
        writer.Write(key.Number);
        Write(writer, known.Made.Site);
        Write(writer, known.Made.Front);
        writer.Write(known.Entry.LeadHeadline is not null);
        if (known.Entry.LeadHeadline is { } lead)
            writer.Write(lead);
        writer.Write(known.Files.Count);
        foreach (var (stamp, fingerprint) in known.Files)
        {
            writer.Write(stamp.Name);
            writer.Write(stamp.Length);
            writer.Write(stamp.Modified);
            Write(writer, fingerprint);
        }

        writer.Write(known.Outline.Pages.Count);
        foreach (var page in known.Outline.Pages)
        {
            writer.Write(page.Label);
            writer.Write(page.Sequence);
            writer.Write(page.ArticleCount);
            writer.Write(page.ArticleIds is not null);
            foreach (var id in page.ArticleIds ?? [])
                writer.Write(id);
            writer.Write(page.Section is not null);
            if (page.Section is { } section)
                writer.Write(section);
        }

        writer.Write(known.Outline.Flags.Count);
        foreach (var (code, count) in known.Outline.Flags)
        {
            writer.Write(code);
            writer.Write(count);
        }

        Write(writer, known.Credits.Version);
        writer.Write(known.Credits.Length);
    }

    private static SegmentRecord ReadSegment(BinaryReader reader)
    {
        var (version, articles) = (reader.ReadString(), reader.ReadInt32());
        var batches = ReadAll(reader, () => new BatchRecord(reader.ReadBoolean() ? ReadFingerprint(reader) : null, reader.ReadInt32(), reader.ReadInt64()));
        var shards = ReadAll(reader, () => new ShardRecord(Term.Read(reader), reader.ReadInt32()));
        return new SegmentRecord(version, articles, batches, shards);
    }

    private static void Write(BinaryWriter writer, SegmentRecord segment)
    {
        writer.Write(segment.Version);
        writer.Write(segment.ArticleCount);
        writer.Write(segment.Batches.Count);
        foreach (var (version, articles, soundSince) in segment.Batches)
        {
            writer.Write(version is not null);
            if (version is { } known)
                Write(writer, known);
            writer.Write(articles);
            writer.Write(soundSince);
        }

        writer.Write(segment.Shards.Count);
        foreach (var (first, length) in segment.Shards)
        {
            first.Write(writer);
            writer.Write(length);
        }
    }

    private static List<T> ReadAll<T>(BinaryReader reader, Func<T> readOne)
    {
        var items = new List<T>(reader.ReadInt32());
        for (var left = items.Capacity; left > 0; left--)
            items.Add(readOne());
        return items;
    }

    private static Fingerprint ReadFingerprint(BinaryReader reader) => new(new UInt128(reader.ReadUInt64(), reader.ReadUInt64()));

    private static void Write(BinaryWriter writer, Fingerprint fingerprint)
    {
        writer.Write((ulong)(fingerprint.Value >> 64));
        writer.Write((ulong)fingerprint.Value);
    }
}
