using Archive.Model;

namespace Archive.Tests.Model;

/// <summary>Page labels and newspaper ids become names of files and folders, on every system.</summary>
public sealed class NamesTests
{
    [Theory]
    [InlineData("A/4")]
    [InlineData("..")]
    [InlineData("a.")]
    [InlineData("A4-1")]
    [InlineData("Index")]
    [InlineData("CON")]
    [InlineData("nul.a")]
    [InlineData("com1")]
    [InlineData("LPT\u00B2")]
    public void A_label_that_cannot_be_a_file_name_everywhere_is_none(string label) => Assert.False(PageLabel.IsValid(label));

    [Theory]
    [InlineData("A4")]
    [InlineData("头版")]
    [InlineData("A2_A3")]
    [InlineData("CON1")]
    [InlineData("COM")]
    [InlineData("com10")]
    [InlineData("a.con")]
    public void Other_labels_are_fine(string label) => Assert.True(PageLabel.IsValid(label));

    [Theory]
    [InlineData("con")]
    [InlineData("aux")]
    [InlineData("lpt9")]
    [InlineData("search")]
    [InlineData("a--b")]
    public void A_newspaper_cannot_have_such_a_folder(string id) => Assert.False(Newspaper.IsValidId(id));

    [Theory]
    [InlineData("hzrb")]
    [InlineData("con-post")]
    public void Other_ids_are_fine(string id) => Assert.True(Newspaper.IsValidId(id));
}
