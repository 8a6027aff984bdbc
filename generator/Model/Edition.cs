namespace Archive.Model;

/// <summary>
/// One dated issue of a newspaper. <paramref name="Number"/> is 1 but for a second, third edition of the same date.
/// </summary>
public sealed record EditionKey(string NewspaperId, EdtfDate Date, int Number = 1)
{
    /// <summary>The edition's key, used in folders and addresses: <c>2019-11</c>, <c>2021-10-23_2</c>.</summary>
    public string Key => Number == 1 ? Date.Key : $"{Date.Key}_{Number}";

    /// <summary>The date that a key names. Whether it is uncertain no key says.</summary>
    public static EdtfDate DateOf(string key) => EdtfDate.Parse(key.Split('_')[0].Replace("--", "/", StringComparison.Ordinal));
}

/// <summary>An edition with its pages in sequence.</summary>
public sealed record Edition(Newspaper Newspaper, EditionKey Key, ValueList<Page> Pages)
{
    public EdtfDate Date => Key.Date;
}
