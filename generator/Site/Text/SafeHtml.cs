namespace Archive.Site;

/// <summary>
/// HTML that this room has made itself, every piece of text in it escaped. The templates print it as it is; any other
/// value they print is escaped. Nothing outside this room can hand one in.
/// </summary>
internal sealed record SafeHtml(string Value)
{
    public override string ToString() => Value;
}
