using Archive.Import;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Tests.Import;

/// <summary>What holds of every text in every shape. A failure prints the shortest text that shows it.</summary>
public sealed class ImportPropertyTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(100);

    /// <summary>The shapes by their names; the empty one is recognised.</summary>
    public static TheoryData<string> Shapes => ["", .. PageImporter.ShapeNames];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Nothing_is_lost_and_nothing_is_added(string shape) => Holds(text =>
    {
        var conservation = Conservation.Of(text.Text, Draft(text, shape));
        return conservation.Holds.Label(conservation.ToString());
    });

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_part_is_well_formed(string shape) => Holds(text =>
    {
        var faults = WellFormed.Faults(Draft(text, shape), text.LineCount).ToList();
        return (faults.Count == 0).Label(string.Join('\n', faults));
    });

    [Theory]
    [MemberData(nameof(Shapes))]
    public void It_is_written_to_content_and_read_back_as_it_was_imported(string shape) => Holds(text =>
    {
        var faults = InContent.Faults(Draft(text, shape)).ToList();
        return (faults.Count == 0).Label(string.Join('\n', faults));
    });

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_same_text_gives_the_same_page(string shape) => Holds(text => (Draft(text, shape) == Draft(text, shape)).Label("two imports differ"));

    [Fact]
    public void A_text_without_a_character_is_a_fault() => Prop.ForAll(
        Gen.Elements(" ", "\t", "\n", "\r", "\f", "\u3000", "\u2028", "\u00A0").ArrayOf().Select(string.Concat).ToArbitrary(),
        text => Import(new SampleText([text]), shape: null) is { Draft: null, Faults.Count: 1 }).Check(Many);

    private static void Holds(Func<SampleText, Property> property) =>
        Prop.ForAll(SampleText.Any, text => string.IsNullOrWhiteSpace(text.Text.TrimStart('\uFEFF')) ? true.ToProperty() : property(text)).Check(Many);

    private static DraftPage Draft(SampleText text, string shape) =>
        Import(text, shape.Length == 0 ? null : shape) is { Draft: { } draft, Faults.Count: 0 } ? draft : throw new InvalidOperationException("no page");

    private static ImportResult Import(SampleText text, string? shape) => PageImporter.Import(new ImportRequest { File = "page.txt", Bytes = text.Bytes, Shape = shape });
}
