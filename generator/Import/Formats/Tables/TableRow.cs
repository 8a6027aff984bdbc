namespace Archive.Import;

/// <summary>A row of a table: what it holds of one article.</summary>
/// <param name="Line">The line of the file on which it starts.</param>
/// <param name="Values">Its values that are not blank, by field.</param>
internal sealed record TableRow(int Line, IReadOnlyDictionary<ArticleField, string> Values)
{
    public string? this[ArticleField field] => Values.GetValueOrDefault(field);

    /// <summary>Of values and columns; a value that is blank says nothing.</summary>
    public static TableRow Of(int line, IEnumerable<(ArticleField Field, string Value)> values) =>
        new(line, values.Where(value => value.Field != ArticleField.None && !string.IsNullOrWhiteSpace(value.Value)).ToDictionary(value => value.Field, value => value.Value.Trim()));
}
