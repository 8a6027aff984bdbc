using System.Globalization;
using Spectre.Console;

namespace Archive.Commands;

/// <summary>What a dry run shows: a row for each file, with what it would become.</summary>
internal sealed class DryRunTable
{
    private static readonly string[] Heads = ["file", "newspaper", "date", "edition", "page", "order", "shape", "articles", "flags", "result"];

    private readonly List<(int Place, string[] Cells)> _rows = [];

    public void See(SeenPage seen)
    {
        var item = seen.Item;
        var articles = ReportWords.ArticlesOf(item);
        var before = 0;
        foreach (var part in (item.Parts.Count > 0 ? item.Parts : [item]).OrderBy(part => part.Draft.Order ?? int.MaxValue))
        {
            var draft = part.Draft;
            var own = articles.Skip(before).Take(draft.Articles.Count);
            before += draft.Articles.Count;
            _rows.Add((part.Place,
            [
                part.File,
                draft.Newspaper?.Id ?? part.NewspaperId ?? draft.NewspaperName ?? "?",
                draft.Date?.Text ?? "?",
                Number(draft.EditionNumber),
                draft.Label ?? "?",
                draft.Order is { } order ? Number(order) : "",
                draft.Source.Shape,
                Number(draft.Articles.Count),
                Number(own.Sum(article => article.Review.Count)),
                seen.Word,
            ]));
        }
    }

    public void Write(Terminal terminal)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var head in Heads)
            table.AddColumn(new TableColumn(new Text(head)) { NoWrap = head != "file" });
        foreach (var (_, cells) in _rows.OrderBy(row => row.Place))
            table.AddRow(cells.Select(cell => new Text(Terminal.Harmless(cell))));
        terminal.Show(table);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
