using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace Archive.Tests.Browser;

/// <summary>
/// Serves a folder on a free loopback port, as any static host would: whole files, no compression. A page that is asked for with <c>?slowly</c> comes in pieces.
/// </summary>
public sealed class StaticServer : IAsyncDisposable
{
    private const int Pieces = 8;

    private readonly WebApplication _application;

    private StaticServer(WebApplication application) => _application = application;

    /// <summary>The root, with a slash at the end.</summary>
    public Uri Address => new(_application.Urls.First() + "/");

    /// <param name="folder">The folder to serve.</param>
    /// <param name="underPath">The path of the site on its host, such as <c>/archive</c>; empty for the host's root.</param>
    public static async Task<StaticServer> StartAsync(string folder, string underPath = "")
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        var application = builder.Build();
        application.UseWhen(context => context.Request.Query.ContainsKey("slowly"), slow => slow.Run(context => SendSlowlyAsync(context, Path.Combine(folder, context.Request.Path.Value![(underPath.Length + 1)..]))));
        application.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(folder), RequestPath = underPath });
        await application.StartAsync();
        return new StaticServer(application);
    }

    private static async Task SendSlowlyAsync(HttpContext context, string file)
    {
        var bytes = await File.ReadAllBytesAsync(file);
        context.Response.ContentType = "text/html; charset=utf-8";
        foreach (var piece in bytes.Chunk(bytes.Length / Pieces))
        {
            await context.Response.Body.WriteAsync(piece);
            await context.Response.Body.FlushAsync();
            await Task.Delay(60);
        }
    }

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();
}
