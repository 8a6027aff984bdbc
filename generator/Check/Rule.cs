namespace Archive.Check;

/// <summary>
/// Something that is looked for. A rule is of one of the kinds that say what it looks at: in content/ <see cref="FaultRule"/>, <see cref="EditionRule"/>,
/// <see cref="CopyRule"/>; in a built site <see cref="SiteRule"/>.
/// </summary>
/// <param name="code">Its stable name: lower case, parts joined by hyphens.</param>
/// <param name="severity">How bad its findings are.</param>
/// <param name="documentation">One line that says what it looks for and what to do about it.</param>
internal abstract class Rule(string code, Severity severity, string documentation)
{
    public string Code => code;

    public Severity Severity => severity;

    public string Documentation => documentation;
}
