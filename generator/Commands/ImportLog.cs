namespace Archive.Commands;

/// <summary>
/// What an import says while it goes on. Where a bar is drawn, lines wait for its end, because they would tear it.
/// </summary>
/// <param name="terminal">Where it is said.</param>
/// <param name="hasBar">Whether a bar may be drawn.</param>
/// <param name="isJson">Whether standard output is for data alone.</param>
/// <param name="isQuiet">Whether what went well is not said.</param>
internal sealed class ImportLog(Terminal terminal, bool hasBar, bool isJson, bool isQuiet)
{
    private readonly List<Action> _waiting = [];

    /// <summary>What was done.</summary>
    public void Say(string line)
    {
        if (!isQuiet)
            Do(() => (isJson ? (Action<string>)terminal.Note : terminal.Say)(line));
    }

    public void Note(string line) => Do(() => terminal.Note(line));

    /// <summary>What a person must look at, with lines that explain it.</summary>
    public void Fail(string line, string detail) => Do(() =>
    {
        terminal.Fail(line);
        terminal.Detail(detail);
    });

    /// <summary>Says what waits.</summary>
    public void Flush()
    {
        _waiting.ForEach(line => line());
        _waiting.Clear();
    }

    private void Do(Action line)
    {
        if (hasBar)
            _waiting.Add(line);
        else
            line();
    }
}
