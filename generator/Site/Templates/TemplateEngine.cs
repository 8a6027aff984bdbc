using System.Globalization;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;

namespace Archive.Site;

/// <summary>Handlebars.Net, set up as this site needs it.</summary>
internal static class TemplateEngine
{
    /// <summary>
    /// Text is escaped, numbers do not depend on the machine's culture, and a name that the view does not have is an
    /// error instead of an empty place on the page.
    /// </summary>
    public static IHandlebars Create(IEnumerable<TemplateFile> partials)
    {
        var configuration = new HandlebarsConfiguration
        {
            FormatProvider = CultureInfo.InvariantCulture,
            TextEncoder = new HtmlText(),
            ThrowOnUnresolvedBindingExpression = true,
        };
        configuration.FormatterProviders.Add(new SafeHtmlFormatter());
        var handlebars = Handlebars.Create(configuration);
        foreach (var partial in partials)
            handlebars.RegisterTemplate(partial.PartialName, Compile(handlebars, partial.Text));

        return handlebars;
    }

    /// <summary>
    /// Whether an error comes from a template. Handlebars.Net has no common base type for its exceptions, and lets some of
    /// the framework's through.
    /// </summary>
    public static bool IsTemplateError(Exception error) =>
        error is HandlebarsException or HandlebarsUndefinedBindingException or InvalidOperationException or ArgumentException or InvalidCastException
            or NullReferenceException;

    public static HandlebarsTemplate<TextWriter, object, object> Compile(IHandlebars handlebars, string text)
    {
        using var reader = new StringReader(text);
        return handlebars.Compile(reader);
    }
}
