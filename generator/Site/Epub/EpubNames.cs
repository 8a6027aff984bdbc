namespace Archive.Site;

/// <summary>The files of a book, below its own folder.</summary>
internal static class EpubNames
{
    public const string Package = "package.opf";

    public const string Navigation = "nav.xhtml";

    public const string Cover = "cover.xhtml";

    public const string Style = "style.css";

    /// <summary>The style sheet: sizes in ems, fonts of the reading system, paragraphs set in as the script of the text has it.</summary>
    public static ReadOnlySpan<byte> StyleBytes =>
        """
        body { line-height: 1.6; margin: 0 4%; }
        h1 { font-size: 1.2em; margin: 1em 0; }
        h2 { font-size: 1.5em; line-height: 1.3; margin: 0.2em 0; }
        h3 { font-size: 1.1em; margin: 1em 0 0.4em; }
        .line { display: inline-block; }
        p { margin: 0 0 0.6em; }
        :lang(zh) p, :lang(ja) p { margin: 0; text-align: justify; text-indent: 2em; line-break: strict; }
        p.label, p.kicker, p.deck, p.byline, p.jump, p.note, p.caption, .cover p, .teasers p, li p { text-indent: 0; margin: 0.3em 0; }
        p.kicker, p.deck { font-size: 1.1em; }
        p.caption, figcaption, p.note, p.jump { font-size: 0.9em; }
        p.signature { text-align: end; text-indent: 0; }
        section.article { border-top: 1px solid; margin: 2em 0 0; padding: 1em 0 0; }
        section.cover { margin: 20% 0 0; text-align: center; }
        aside.teasers { border: 1px solid; margin: 1em 0; padding: 0 1em; }
        figure { margin: 1em 0; text-align: center; }
        img { max-width: 100%; }
        table { border-collapse: collapse; }
        td, th { border: 1px solid; padding: 0.2em 0.4em; }

        """u8;
}
