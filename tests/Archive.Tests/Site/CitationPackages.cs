using Archive.Tests.Npm;

namespace Archive.Tests.Site;

/// <summary>The real citation.js, which reads files of citations, and the real jsonld.js, which reads the data in a page's head.</summary>
public sealed class CitationPackages : NpmFolder
{
    public CitationPackages()
        : base("@citation-js/core@0.8.2", "@citation-js/plugin-bibtex@0.8.2", "@citation-js/plugin-ris@0.8.2", "@citation-js/plugin-csl@0.8.2", "jsonld@8.3.3")
    {
        Copy("tests/Archive.Tests/Site/citation-read.mjs", "citation-read.mjs");
        Copy("tests/Archive.Tests/Site/jsonld-expand.mjs", "jsonld-expand.mjs");
    }
}
