using Microsoft.AspNetCore.StaticFiles;

namespace Archive.Publish;

/// <summary>What kinds of files the site has, by the ends of their names.</summary>
public static class MediaTypes
{
    /// <summary>Of files whose name says nothing.</summary>
    public const string Unknown = "application/octet-stream";

    /// <summary>The kinds for a server.</summary>
    public static FileExtensionContentTypeProvider Provider { get; } = Create();

    /// <summary>The kind of a file.</summary>
    public static string Of(string path) => Provider.TryGetContentType(path, out var type) ? type : Unknown;

    private static FileExtensionContentTypeProvider Create()
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".html"] = "text/html; charset=utf-8";
        types.Mappings[".css"] = "text/css; charset=utf-8";
        types.Mappings[".js"] = "text/javascript; charset=utf-8";
        types.Mappings[".mjs"] = "text/javascript; charset=utf-8";
        types.Mappings[".json"] = "application/json; charset=utf-8";
        types.Mappings[".txt"] = "text/plain; charset=utf-8";
        types.Mappings[".md"] = "text/markdown; charset=utf-8";
        types.Mappings[".xml"] = "application/xml; charset=utf-8";
        return types;
    }
}
