namespace Archive.Publish;

/// <summary>What became of a file between two states of a site.</summary>
/// <param name="Kind">What.</param>
/// <param name="File">The file as it is now; as it was when it is removed.</param>
public readonly record struct FileChange(ChangeKind Kind, DeployedFile File)
{
    /// <summary>Goes through two states of a site together. Both are in ordinal order of the paths, and so is what comes of it.</summary>
    /// <param name="before">The files as they were.</param>
    /// <param name="now">The files as they are.</param>
    /// <param name="isSame">Whether a file has not changed.</param>
    public static IEnumerable<FileChange> Between(IEnumerable<DeployedFile> before, IEnumerable<DeployedFile> now, Func<DeployedFile, DeployedFile, bool> isSame)
    {
        using var old = before.GetEnumerator();
        var hasOld = old.MoveNext();
        foreach (var file in now)
        {
            for (; hasOld && string.CompareOrdinal(old.Current.Path, file.Path) < 0; hasOld = old.MoveNext())
                yield return new(ChangeKind.Removed, old.Current);
            if (!hasOld || old.Current.Path != file.Path)
            {
                yield return new(ChangeKind.Added, file);
                continue;
            }

            yield return new(isSame(old.Current, file) ? ChangeKind.None : ChangeKind.Changed, file);
            hasOld = old.MoveNext();
        }

        for (; hasOld; hasOld = old.MoveNext())
            yield return new(ChangeKind.Removed, old.Current);
    }
}

/// <summary>What became of a file.</summary>
public enum ChangeKind
{
    /// <summary>It is as it was.</summary>
    None,

    /// <summary>It was not there.</summary>
    Added,

    /// <summary>It has other bytes, or is sent with other headers.</summary>
    Changed,

    /// <summary>It is no longer there.</summary>
    Removed,
}
