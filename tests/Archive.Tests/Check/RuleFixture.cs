namespace Archive.Tests.Check;

/// <summary>What a rule must find, and what it must not.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Broken">Files of an archive, or of a site, that break it.</param>
/// <param name="Expected">The lines that it must print for them.</param>
/// <param name="Sound">Files that come near and do not break it.</param>
internal sealed record RuleFixture(string Code, (string Name, string Text)[] Broken, string[] Expected, (string Name, string Text)[] Sound)
{
    public override string ToString() => Code;
}
