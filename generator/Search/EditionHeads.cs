using Archive.Model;

namespace Archive.Search;

/// <summary>
/// Writes of which newspaper and date editions are, in archive order, in a byte or two where each appears on a day like the others. README.md in
/// this folder describes the bytes.
/// </summary>
internal sealed class EditionHeads
{
    private readonly ByteWriter _target;
    private readonly List<string> _newspapers;
    private int _day;

    public EditionHeads(ByteWriter target, IEnumerable<EditionOutline> editions)
    {
        _target = target;
        _newspapers = [.. editions.Select(edition => edition.Key.NewspaperId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        target.Write(_newspapers.Count);
        _newspapers.ForEach(target.Write);
    }

    public void Write(EditionKey key)
    {
        var step = 0;
        if (key.Date.Day is { } day)
        {
            step = day.DayNumber - _day + 1;
            _day = day.DayNumber;
        }

        var isNumbered = key.Number != 1;
        _target.Write((step * _newspapers.Count + _newspapers.IndexOf(key.NewspaperId)) * 2 + (isNumbered ? 1 : 0));
        if (step == 0)
            _target.Write(key.Date.Key);
        if (isNumbered)
            _target.Write(key.Number);
    }
}
