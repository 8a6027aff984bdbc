using System.Diagnostics.CodeAnalysis;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;

namespace Archive.Site;

/// <summary>Lets Handlebars.Net print <see cref="SafeHtml"/> and <see cref="PageBody"/>, and nothing else, without escaping them.</summary>
internal sealed class SafeHtmlFormatter : IFormatter, IFormatterProvider
{
    public bool TryCreateFormatter(Type type, [NotNullWhen(true)] out IFormatter? formatter)
    {
        formatter = type == typeof(SafeHtml) || type == typeof(PageBody) ? this : null;
        return formatter is not null;
    }

    public void Format<T>(T value, in EncodedTextWriter writer)
    {
        if (value is PageBody body)
            body.Write();
        else
            writer.Write(((SafeHtml)(object)value!).Value, encode: false);
    }
}
