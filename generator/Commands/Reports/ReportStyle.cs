namespace Archive.Commands;

/// <summary>How an HTML report looks, by day and by night.</summary>
internal static class ReportStyle
{
    /// <summary>The number of colours; articles beyond it begin with the first again, and are told apart by their numbers.</summary>
    public const int Colours = 8;

    public const string Css =
        """
        :root { color-scheme: light dark; --text: #1c1c1a; --soft: #5c5c57; --ground: #fdfdfb; --line: #d5d5cf; --depth: 92%; --tint: 55%; }
        @media (prefers-color-scheme: dark) { :root { --text: #ececE6; --soft: #a9a9a2; --ground: #171715; --line: #3d3d39; --depth: 22%; --tint: 35%; } }
        body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.6 system-ui, sans-serif; }
        main { max-width: 90rem; margin: 0 auto; padding: 1rem; }
        h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; } h3 { font-size: 1rem; margin: 0; }
        table { border-collapse: collapse; } th { text-align: start; font-weight: normal; padding-inline-end: 2rem; } td { text-align: end; }
        details { border-top: 1px solid var(--line); padding: .5rem 0; content-visibility: auto; contain-intrinsic-size: auto 3rem; }
        summary { cursor: pointer; overflow-wrap: anywhere; } .soft { color: var(--soft); }
        .sides { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1rem; margin-top: .5rem; }
        @media (max-width: 50rem) { .sides { grid-template-columns: minmax(0, 1fr); } }
        .sides p { margin: 0; padding: 0 .5rem 0 3rem; position: relative; unicode-bidi: isolate; overflow-wrap: anywhere; white-space: pre-wrap; }
        .sides p > b { position: absolute; inset-inline-start: .25rem; font-weight: normal; font-size: .8rem; color: var(--soft); }
        .sides article { margin-bottom: .75rem; } .headline { font-weight: bold; }
        .flags { margin: .25rem 0 0; font-size: .9rem; overflow-wrap: anywhere; } .refused { overflow-wrap: anywhere; }
        .c0, .c1, .c2, .c3, .c4, .c5, .c6, .c7 { background: hsl(var(--hue) var(--tint) var(--depth)); }
        .c0 { --hue: 210; } .c1 { --hue: 35; } .c2 { --hue: 130; } .c3 { --hue: 330; } .c4 { --hue: 180; } .c5 { --hue: 60; } .c6 { --hue: 270; } .c7 { --hue: 0; }
        .lost { outline: 2px dashed currentColor; outline-offset: -2px; }
        """;
}
