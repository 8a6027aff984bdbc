using Archive.Tests.Npm;

namespace Archive.Tests.WholeSite;

/// <summary>What html-validate, an independent checker of the HTML standard, says of built sites.</summary>
[Collection(WholeSites.Name)]
public sealed class MarkupTests(RepositorySite repository, HostileSite hostile, MarkupTests.Checker checker) : IClassFixture<MarkupTests.Checker>
{
    [Fact]
    public void The_pages_of_the_repository_have_no_error() => Assert.Equal("", checker.ErrorsOf(repository.Site.Folder));

    [Fact]
    public void The_pages_of_hostile_content_have_no_error() => Assert.Equal("", checker.ErrorsOf(hostile.Site.Folder));

    /// <summary>The checker from npm, with the rules of the standard alone, not those of taste.</summary>
    public sealed class Checker : NpmFolder
    {
        public Checker()
            : base("html-validate@10.17.0") =>
            Write(".htmlvalidate.json", """{ "root": true, "extends": ["html-validate:standard"] }"""u8);

        /// <summary>What it finds in a site; empty when that is nothing.</summary>
        internal string ErrorsOf(SiteFolder site) => Run("npx", ["--no-install", "html-validate", "--config", ".htmlvalidate.json", "--formatter", "text", site.Path]);
    }
}
