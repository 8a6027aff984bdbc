using System.IO.Compression;
using System.Net;
using Archive.Model;
using Archive.Publish;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace Archive.Commands;

/// <summary>A static host as small as can be: Kestrel, on this machine's loopback address and no other.</summary>
internal static class SiteServer
{
    /// <summary>The server, still to be started.</summary>
    /// <param name="folder">The site.</param>
    /// <param name="port">The port; 0 for any.</param>
    /// <param name="live">What browsers are told of a site that is watched; null when it is only shown.</param>
    public static WebApplication Create(string folder, int port, LiveSite? live)
    {
        var root = Path.GetFullPath(folder);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = root });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });

        // As a usual host sends texts, so that what a reader's browser loads here is what it will load there.
        builder.Services.AddResponseCompression(compression =>
        {
            compression.Providers.Add<BrotliProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "text/markdown", "image/svg+xml"];
        });
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);

        // Open connections of a browser are not waited for: Ctrl-C stops at once.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.Zero);

        // The provider refuses paths out of the root, and files whose name starts with a dot.
        var files = new PhysicalFileProvider(root);
        var pages = live is null ? null : new LivePages(files, live);
        var server = builder.Build();
        server.Use(OnlyReads);
        server.UseResponseCompression();
        server.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files, DefaultFileNames = ["index.html"] });
        if (pages is not null)
            server.Use(pages.AnswerAsync);
        server.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            ContentTypeProvider = MediaTypes.Provider,
            ServeUnknownFileTypes = true,
            DefaultContentType = MediaTypes.Unknown,
            OnPrepareResponse = response => response.Context.Response.Headers.CacheControl = "no-cache",
        });
        server.Run(context => NotFoundAsync(context, files, pages));
        return server;
    }

    private static Task OnlyReads(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    }

    private static async Task NotFoundAsync(HttpContext context, PhysicalFileProvider files, LivePages? pages)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.Headers.CacheControl = "no-cache";
        var page = files.GetFileInfo(Address.NotFound);
        if (!page.Exists)
            return;
        if (pages is not null)
        {
            await pages.SendAsync(context, page);
            return;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = page.Length;
        if (HttpMethods.IsGet(context.Request.Method))
            await context.Response.SendFileAsync(page, context.RequestAborted);
    }
}
