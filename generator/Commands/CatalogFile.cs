using Archive.Import;

namespace Archive.Commands;

/// <summary>What is known of one received file.</summary>
/// <param name="Shape">The shape to read it as, when it is not to be recognised.</param>
/// <param name="Facts">What the page itself may not print.</param>
internal sealed record CatalogFile(string? Shape, KnownFacts Facts)
{
    /// <summary>Of a table: the column that holds each field.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; private init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public static CatalogFile Nothing { get; } = new(null, new KnownFacts());

    public static CatalogFile Read(CatalogNode node)
    {
        var shape = Nothing.Shape;
        var facts = Nothing.Facts;
        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in node.Fields("newspaper", "date", "edition", "page", "sequence", "section", "shape", "columns"))
        {
            switch (key)
            {
                case "newspaper" when value.IsNewspaperId(value.Text):
                    facts = facts with { NewspaperId = value.Text };
                    break;
                case "date":
                    facts = facts with { Date = value.Date };
                    break;
                case "edition":
                    facts = facts with { Edition = value.Number };
                    break;
                case "page" when value.IsLabel:
                    facts = facts with { Label = value.Text };
                    break;
                case "sequence":
                    facts = facts with { Sequence = value.Number };
                    break;
                case "section":
                    facts = facts with { Section = value.Text };
                    break;
                case "shape" when value.IsShape:
                    shape = value.Text;
                    break;
                case "columns":
                    foreach (var (field, column) in value.Fields([.. TableColumns.Fields.Keys]))
                    {
                        if (column.Text is { } name)
                            columns[field] = name;
                    }

                    break;
            }
        }

        return new CatalogFile(shape, facts) { Columns = columns };
    }
}
