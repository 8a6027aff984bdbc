using System.Diagnostics;

namespace Archive.Tests.Commands;

/// <summary>A test that needs Linux's signals and shell.</summary>
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
            Skip = "needs Linux";
    }
}

/// <summary>Tests that need Linux's signals and shell.</summary>
public sealed class LinuxTheoryAttribute : TheoryAttribute
{
    public LinuxTheoryAttribute()
    {
        if (!OperatingSystem.IsLinux())
            Skip = "needs Linux";
    }
}

/// <summary>A test that needs a disk of its own, which Linux gives where user namespaces are allowed.</summary>
public sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute()
    {
        if (!CanMount())
            Skip = "needs Linux with user namespaces";
    }

    private static bool CanMount()
    {
        if (!OperatingSystem.IsLinux())
            return false;
        using var trial = Process.Start(new ProcessStartInfo("bash", ["-c", "unshare -rm mount -t tmpfs tmpfs /mnt"]) { UseShellExecute = false, RedirectStandardError = true })!;
        trial.WaitForExit();
        return trial.ExitCode == 0;
    }
}
