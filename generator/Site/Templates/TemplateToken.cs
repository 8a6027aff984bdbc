namespace Archive.Site;

/// <summary>What a mustache does.</summary>
internal enum TemplateTokenKind
{
    /// <summary><c>{{name}}</c></summary>
    Value,

    /// <summary><c>{{#name …}}</c> or <c>{{^name …}}</c></summary>
    Open,

    /// <summary><c>{{#> name}}</c></summary>
    OpenPartial,

    /// <summary><c>{{#*inline "name"}}</c></summary>
    OpenInline,

    /// <summary><c>{{else}}</c>, <c>{{else if …}}</c>, <c>{{^}}</c></summary>
    Else,

    /// <summary><c>{{/name}}</c></summary>
    Close,

    /// <summary><c>{{> name …}}</c></summary>
    Partial,

    /// <summary><c>{{{name}}}</c> or <c>{{&amp;name}}</c>: prints without escaping, which no template here may.</summary>
    Raw,

    /// <summary>A mustache that never ends.</summary>
    Unclosed,
}

/// <summary>One mustache of a template; comments are none.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Words">Names, paths, literals and parentheses between the braces, in order; hash arguments are their values.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="Source">The mustache as written.</param>
/// <param name="Line">1-based.</param>
internal sealed record TemplateToken(TemplateTokenKind Kind, IReadOnlyList<string> Words, int Start, string Source, int Line)
{
    /// <summary>The first word, which names the helper, block or partial; quotes around it are dropped.</summary>
    public string Name => Words.Count == 0 ? "" : Words[0].Trim('"', '\'');
}
