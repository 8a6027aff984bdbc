using Archive.Import;

namespace Archive.Commands;

/// <summary>What is known of one received file.</summary>
/// <param name="Shape">The shape to read it as, when it is not to be recognised.</param>
/// <param name="Facts">What the page itself may not print.</param>
internal sealed record CatalogFile(string? Shape, KnownFacts Facts)
{
    public static CatalogFile Nothing { get; } = new(null, new KnownFacts());

    public static CatalogFile Read(CatalogNode node)
    {
        var shape = Nothing.Shape;
        var facts = Nothing.Facts;
        foreach (var (key, value) in node.Fields("newspaper", "date", "edition", "page", "sequence", "section", "shape"))
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
            }
        }

        return new CatalogFile(shape, facts);
    }
}
