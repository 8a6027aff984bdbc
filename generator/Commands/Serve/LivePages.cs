using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;

namespace Archive.Commands;

/// <summary>Adds to the pages of a watched site what shows them again when it was built anew; the files stay as they are.</summary>
/// <param name="files">The files of the site.</param>
/// <param name="site">What browsers are told.</param>
internal sealed class LivePages(IFileProvider files, LiveSite site)
{
    private const string Script = "/.archive/live.js";

    /// <summary>The site's worker, which keeps pages, would show old ones: one that was there before goes.</summary>
    private const string Worker = "/sw.js";

    private const string NoWorker = "addEventListener(\"install\", () => skipWaiting()); addEventListener(\"activate\", () => registration.unregister());\n";

    private static readonly Lazy<string> ScriptText = new(() => ResourceText.Read("serve/live.js"));

    /// <summary>Answers what is for this; all else goes on.</summary>
    public Task AnswerAsync(HttpContext context, RequestDelegate next) => context.Request.Path.Value switch
    {
        LiveSite.Events => site.SendAsync(context),
        Script => SendAsync(context, "text/javascript; charset=utf-8", ScriptText.Value),
        Worker => SendAsync(context, "text/javascript; charset=utf-8", NoWorker),
        { } path when path.EndsWith(".html", StringComparison.Ordinal) && files.GetFileInfo(path) is { Exists: true } page => SendAsync(context, page),
        _ => next(context),
    };

    /// <summary>Sends a page.</summary>
    public async Task SendAsync(HttpContext context, IFileInfo page)
    {
        // The version first: a site that changes in between is of a later one.
        var script = $"<script type=\"module\" src=\"{Script}?version={site.Version}\"></script>\n";
        using var reader = new StreamReader(page.CreateReadStream(), Encoding.UTF8);
        await SendAsync(context, "text/html; charset=utf-8", await reader.ReadToEndAsync(context.RequestAborted) + script);
    }

    private static Task SendAsync(HttpContext context, string type, string text)
    {
        context.Response.ContentType = type;
        context.Response.Headers.CacheControl = "no-store";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(text, context.RequestAborted);
    }
}
