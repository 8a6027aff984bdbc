using Archive.Tests.Npm;

namespace Archive.Tests.Search;

/// <summary>The real lunr.js, with the scripts of the site beside it.</summary>
public sealed class LunrPackage : NpmFolder
{
    public LunrPackage()
        : base("lunr@2.3.9")
    {
        Copy("templates/assets/search/fold.js", "fold.js");
        Copy("generator/Search/fold.json", "search/fold.json");
        Copy("generator/Search/fold-rare.json", "search/fold-rare.json");
        Copy("generator/Search/Lunr/lunr-bigrams.js", "lunr-bigrams.js");
        Copy("tests/Archive.Tests/Search/lunr-compare.mjs", "lunr-compare.mjs");
        Copy("tests/Archive.Tests/Search/lunr-tokens.mjs", "lunr-tokens.mjs");
    }
}
