namespace Archive.Commands;

/// <summary>How the command ends. The root command's help documents the numbers.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>An input, or the disk, was at fault.</summary>
    public const int Fault = 1;

    /// <summary>The command line was wrong.</summary>
    public const int Usage = 2;

    /// <summary>Import wrote nothing, because people have edited the pages.</summary>
    public const int EditedByHand = 3;

    /// <summary>Stopped by Ctrl-C: 128 plus the signal's number, as shells have it.</summary>
    public const int Interrupted = 130;
}
