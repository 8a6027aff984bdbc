using Archive.Model;

namespace Archive.Import;

/// <summary>The flags of jumps whose other end is not known: worded in one place, because they are found again when it turns up.</summary>
internal static class JumpFlag
{
    private const string Onward = "continues on page ";
    private const string Backward = "continues from page ";
    private const string NotPrinted = "(not printed)";

    public static ReviewFlag On(string? target, int? line) => new(ReviewCodes.JumpOpen, Onward + (target ?? NotPrinted), line);

    public static ReviewFlag From(string? target, int? line) => new(ReviewCodes.JumpOpen, Backward + (target ?? NotPrinted), line);

    public static bool IsOn(ReviewFlag flag) => flag.Code == ReviewCodes.JumpOpen && flag.Message.StartsWith(Onward, StringComparison.Ordinal);

    public static bool IsFrom(ReviewFlag flag) => flag.Code == ReviewCodes.JumpOpen && flag.Message.StartsWith(Backward, StringComparison.Ordinal);
}
