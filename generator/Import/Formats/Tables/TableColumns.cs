using Archive.Model;

namespace Archive.Import;

/// <summary>Which column holds what: by the mapping that the user gave, else by the column's name in Chinese or English.</summary>
internal static class TableColumns
{
    private static readonly (ArticleField Field, string[] Names)[] Known =
    [
        (ArticleField.Newspaper, ["newspaper", "paper", "papername", "newspapername", "报纸", "报名", "报刊", "报纸名称", "報紙", "報名", "報刊"]),
        (ArticleField.Date, ["date", "publishdate", "issuedate", "pubdate", "publicationdate", "日期", "出版日期", "发表日期", "发行日期", "刊登日期", "發表日期", "發行日期"]),
        (ArticleField.Edition, ["edition", "editionnumber", "号外"]),
        (ArticleField.Page, ["page", "pageno", "pagenumber", "pagelabel", "pageissue", "版次", "版号", "版面", "版", "版號"]),
        (ArticleField.Sequence, ["sequence", "版序"]),
        (ArticleField.Section, ["section", "pagename", "版名", "版面名称", "版面名稱"]),
        (ArticleField.Order, ["order", "no", "seq", "position", "序号", "顺序", "篇次", "序號", "順序"]),
        (ArticleField.Kind, ["kind", "type", "类型", "類型"]),
        (ArticleField.Label, ["label", "column", "standinghead", "栏题", "栏目", "欄題", "欄目"]),
        (ArticleField.Kicker, ["kicker", "pretitle", "introtitle", "overline", "引题", "肩题", "眉题", "引題", "肩題", "眉題"]),
        (ArticleField.Headline, ["headline", "title", "maintitle", "articletitle", "pagetitle", "标题", "主题", "正题", "题名", "篇名", "標題", "主題", "正題", "題名"]),
        (ArticleField.ListTitle, ["listtitle", "目录标题", "目錄標題"]),
        (ArticleField.Deck, ["deck", "subtitle", "subheadline", "副题", "副标题", "副題", "副標題"]),
        (ArticleField.Byline, ["byline", "author", "authors", "articleauthor", "writer", "作者", "署名", "记者", "责任者", "記者", "責任者"]),
        (ArticleField.Dateline, ["dateline", "电头", "消息头", "電頭", "消息頭"]),
        (ArticleField.Text, ["text", "content", "body", "fulltext", "articletext", "正文", "内容", "全文", "文本", "內容"]),
        (ArticleField.Caption, ["caption", "captions", "图片说明", "图注", "圖片說明", "圖注"]),
        (ArticleField.ContinuedOn, ["continuedon", "下转", "下轉"]),
        (ArticleField.ContinuedFrom, ["continuedfrom", "上接"]),
        (ArticleField.JumpMarks, ["jumpmarks"]),
        (ArticleField.Blocks, ["blocks"]),
        (ArticleField.SourceNote, ["source", "sourcenote", "来源", "來源"]),
        (ArticleField.Imprint, ["imprint", "publish", "publishstring", "publication", "出处", "出版信息", "刊载", "出處"]),
    ];

    private static readonly Dictionary<string, ArticleField> ByName =
        Known.SelectMany(entry => entry.Names.Select(name => (name, entry.Field))).ToDictionary(entry => entry.name, entry => entry.Field, StringComparer.Ordinal);

    /// <summary>The names by which a mapping calls the fields: headline, source.</summary>
    public static IReadOnlyDictionary<string, ArticleField> Fields { get; } =
        Known.ToDictionary(entry => entry.Names[0], entry => entry.Field, StringComparer.Ordinal);

    /// <summary>What a column holds by its name alone.</summary>
    public static ArticleField Of(string name) => ByName.GetValueOrDefault(Plain(name));

    /// <summary>What each column holds, each field at most once. The user's mapping goes before the columns' names.</summary>
    /// <param name="names">The columns' names.</param>
    /// <param name="mapping">Columns by field, as the user says.</param>
    public static ArticleField[] Map(IReadOnlyList<string> names, IReadOnlyDictionary<string, string> mapping)
    {
        var fields = new ArticleField[names.Count];
        var taken = new HashSet<ArticleField>();
        for (var i = 0; i < names.Count; i++)
        {
            var said = mapping.FirstOrDefault(entry => entry.Value == names[i].Trim()).Key;
            if (said is not null && Fields.TryGetValue(said, out var field) && taken.Add(field))
                fields[i] = field;
        }

        for (var i = 0; i < names.Count; i++)
        {
            if (fields[i] == ArticleField.None && Of(names[i]) is not ArticleField.None and var field && !taken.Contains(field))
            {
                taken.Add(field);
                fields[i] = field;
            }
        }

        return fields;
    }

    /// <summary>A mapping that names a field that there is not, or a column that the table has not, is a fault.</summary>
    public static bool Check(string file, IReadOnlyList<string> names, IReadOnlyDictionary<string, string> mapping, ICollection<Fault> faults)
    {
        var before = faults.Count;
        foreach (var (field, column) in mapping)
        {
            if (!Fields.ContainsKey(field))
                faults.Add(new Fault(file, null, $"a mapping for '{field}'", $"one of {string.Join(", ", Fields.Keys)}"));
            else if (!names.Any(name => name.Trim() == column))
                faults.Add(new Fault(file, 1, $"no column '{column}', which the mapping gives to '{field}'", $"one of its columns: {string.Join(", ", names.Take(20))}"));
        }

        return faults.Count == before;
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
