using System.Text;
using Archive.Model;
using HandlebarsDotNet;

namespace Archive.Site;

/// <summary>
/// Finds the place of a fault that Handlebars.Net reports without one. Slow, and used only when there is a fault.
/// </summary>
internal static class TemplateFaultFinder
{
    private const string Marker = "archive-at";

    /// <summary>A template that does not compile: its mustaches are tried one by one, and the first that fails is the place.</summary>
    public static Fault InCompiling(TemplateFile file, Exception error)
    {
        foreach (var token in TemplateTokenizer.Read(file.Text))
        {
            var alone = token.Kind switch
            {
                TemplateTokenKind.Value or TemplateTokenKind.Partial => token.Source,
                TemplateTokenKind.Open => $"{token.Source}{{{{/{token.Name}}}}}",
                _ => null,
            };
            if (alone is not null && !Compiles(alone))
                return new Fault(file.Path, token.Line, $"{token.Source} ({OneLine(error)})", "a mustache that Handlebars can read");
        }

        return new Fault(file.Path, Line: null, OneLine(error), "a template that Handlebars can read");
    }

    /// <summary>
    /// A template that fails while it is rendered: it is rendered again with a marker before each mustache, and the last
    /// marker that was passed is the place.
    /// </summary>
    public static Fault InRendering(IReadOnlyCollection<TemplateFile> files, TemplateFile page, object view, object data, Exception error)
    {
        var places = new List<(TemplateFile File, TemplateToken Token)>();
        var marked = files.ToDictionary(f => f.Name, f => f with { Text = Mark(f, places) }, StringComparer.Ordinal);
        var handlebars = TemplateEngine.Create([]);
        var last = -1;
        HandlebarsHelper pass = (_, _, arguments) => last = (int)arguments[0]!;
        handlebars.RegisterHelper(Marker, pass);
        foreach (var partial in marked.Values.Where(f => f.IsPartial))
            handlebars.RegisterTemplate(partial.PartialName, TemplateEngine.Compile(handlebars, partial.Text));
        try
        {
            TemplateEngine.Compile(handlebars, marked[page.Name].Text)(TextWriter.Null, view, data);
        }
        catch (Exception again) when (TemplateEngine.IsTemplateError(again))
        {
            error = again;
        }

        if (last < 0)
            return new Fault(page.Path, Line: null, OneLine(error), "a template that can be rendered");
        var (file, token) = places[last];
        return new Fault(file.Path, token.Line, $"{token.Source} ({OneLine(error)})", "a name that the page's view has");
    }

    private static string Mark(TemplateFile file, List<(TemplateFile File, TemplateToken Token)> places)
    {
        var text = new StringBuilder();
        var copied = 0;
        foreach (var token in TemplateTokenizer.Read(file.Text))
        {
            if (token.Kind is TemplateTokenKind.Close or TemplateTokenKind.Else)
                continue;
            text.Append(file.Text, copied, token.Start - copied).Append($"{{{{{Marker} {places.Count}}}}}");
            copied = token.Start;
            places.Add((file, token));
        }

        return text.Append(file.Text, copied, file.Text.Length - copied).ToString();
    }

    private static bool Compiles(string text)
    {
        try
        {
            TemplateEngine.Compile(TemplateEngine.Create([]), text);
            return true;
        }
        catch (Exception error) when (TemplateEngine.IsTemplateError(error))
        {
            return false;
        }
    }

    private static string OneLine(Exception error) => error.GetBaseException().Message.ReplaceLineEndings(" ").Trim();
}
