using AngleSharp.Dom;

namespace Archive.Check;

/// <summary>A rule that looks at one file of a site at a time. Its instance serves several threads.</summary>
/// <param name="code">Its code.</param>
/// <param name="severity">How bad its findings are.</param>
/// <param name="documentation">Its line.</param>
internal abstract class SiteFileRule(string code, Severity severity, string documentation) : SiteRule(code, severity, documentation)
{
    /// <summary>What it finds in a file, in any order.</summary>
    public abstract IEnumerable<Finding> Check(CheckedFile file);

    /// <summary>A finding at an element, or at the file as a whole where the element does not stand in it.</summary>
    protected Finding At(CheckedFile file, IElement? element, string message) => new(this, file.File, element?.Line(), message);
}
