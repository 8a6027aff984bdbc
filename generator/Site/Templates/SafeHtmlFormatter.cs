using System.Diagnostics.CodeAnalysis;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;

namespace Archive.Site;

/// <summary>Lets Handlebars.Net print <see cref="SafeHtml"/>, and nothing else, without escaping it.</summary>
internal sealed class SafeHtmlFormatter : IFormatter, IFormatterProvider
{
    public bool TryCreateFormatter(Type type, [NotNullWhen(true)] out IFormatter? formatter)
    {
        formatter = type == typeof(SafeHtml) ? this : null;
        return formatter is not null;
    }

    public void Format<T>(T value, in EncodedTextWriter writer) => writer.Write(((SafeHtml)(object)value!).Value, encode: false);
}
