namespace Archive.Check;

/// <summary>One thing that a rule has found.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="File">The file as the user named it.</param>
/// <param name="Line">1-based line; null when it is about the file as a whole.</param>
/// <param name="Message">What is there, in one line.</param>
/// <param name="Fix">What would mend it without a person, where that is safe.</param>
internal sealed record Finding(Rule Rule, string File, int? Line, string Message, LineFix? Fix = null)
{
    /// <summary>Orders by file, line and code, and then by message, so that the order never depends on who was found first.</summary>
    public static int Compare(Finding one, Finding other)
    {
        var order = string.CompareOrdinal(one.File, other.File);
        if (order == 0)
            order = (one.Line ?? 0).CompareTo(other.Line ?? 0);
        if (order == 0)
            order = string.CompareOrdinal(one.Rule.Code, other.Rule.Code);
        return order != 0 ? order : string.CompareOrdinal(one.Message, other.Message);
    }

    public override string ToString() => $"{File}{(Line is { } line ? $":{line}" : "")}: {Rule.Code} {Message}";
}

/// <summary>A line as it stands and as it should stand: what has changed meanwhile is not touched.</summary>
internal sealed record LineFix(string Before, string After);
