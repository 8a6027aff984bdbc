using System.Net;
using System.Net.Sockets;
using System.Text;
using Archive.Tests.Build;

namespace Archive.Tests.Commands;

/// <summary><c>archive serve</c>: a look at the site, on this machine only.</summary>
public sealed class ServeCommandTests : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _folder = new();
    private CommandProcess? _server;
    private HttpClient? _client;

    public async Task InitializeAsync()
    {
        if (!OperatingSystem.IsLinux())
            return;
        _folder.Write("secret.txt", "secret");
        _folder.Write("site/index.html", "home");
        _folder.Write("site/404.html", "lost");
        _folder.Write("site/.archive-manifest", "manifest");
        _folder.Write("site/hzrb/index.html", "hzrb");
        _folder.Write("site/hzrb/A4.json", "{}");
        _folder.Write("site/assets/site.css", "body{}");
        _folder.Write("site/assets/search.js", "export {};");
        _folder.Write("site/search/0.bin", "bytes");
        _folder.Write("site/报.html", "name");
        _server = CommandProcess.StartInForeground(_folder.Path, "serve", "--no-watch", "--port", "0");
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = await _server.AddressAsync() };
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _client?.Dispose();
        _server?.Dispose();
        _folder.Dispose();
    }

    [LinuxFact]
    public async Task Files_have_their_media_types_and_are_not_cached()
    {
        (string, string)[] expected =
        [
            ("", "text/html; charset=utf-8"), ("hzrb/", "text/html; charset=utf-8"), ("hzrb/A4.json", "application/json; charset=utf-8"),
            ("assets/site.css", "text/css; charset=utf-8"), ("assets/search.js", "text/javascript; charset=utf-8"), ("search/0.bin", "application/octet-stream"),
            ("%E6%8A%A5.html", "text/html; charset=utf-8"),
        ];
        foreach (var (path, type) in expected)
        {
            using var response = await _client!.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType!.ToString()));
            Assert.True(response.Headers.CacheControl!.NoCache);
        }
    }

    [LinuxTheory]
    [InlineData("", "br", "br")]
    [InlineData("assets/search.js", "gzip", "gzip")]
    [InlineData("hzrb/A4.json", "gzip, br", "br")]
    [InlineData("assets/site.css", "", "")]
    [InlineData("search/0.bin", "br", "")]
    public async Task Texts_are_compressed_as_a_usual_host_does(string path, string accepted, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        if (accepted.Length > 0)
            request.Headers.Add("Accept-Encoding", accepted);

        using var response = await _client!.SendAsync(request);

        Assert.Equal(encoding, string.Join(' ', response.Content.Headers.ContentEncoding));
    }

    [LinuxFact]
    public async Task A_lost_address_gets_the_page_for_it_with_404()
    {
        using var response = await _client!.GetAsync(new Uri("nowhere/at/all.html", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("lost", await response.Content.ReadAsStringAsync());
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
    }

    [LinuxFact]
    public async Task A_folder_is_answered_with_its_index()
    {
        using var response = await _client!.GetAsync(new Uri("hzrb", UriKind.Relative));

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.EndsWith("/hzrb/", response.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal("hzrb", await _client.GetStringAsync(new Uri("hzrb/", UriKind.Relative)));
    }

    [LinuxFact]
    public async Task Nothing_outside_the_site_is_served()
    {
        foreach (var path in new[] { "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/hzrb/../../secret.txt", "/.archive-manifest", "//secret.txt", "/..\\secret.txt" })
        {
            var answer = await RawAsync(path);
            Assert.False(answer.StartsWith("HTTP/1.1 200", StringComparison.Ordinal), $"{path}: {answer}");
            Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
        }
    }

    [LinuxFact]
    public async Task Only_reading_is_answered()
    {
        using var response = await _client!.PostAsync(new Uri("", UriKind.Relative), new StringContent("x"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [LinuxFact]
    public void The_address_is_of_this_machine_only() => Assert.Equal("127.0.0.1", _client!.BaseAddress!.Host);

    [LinuxFact]
    public async Task A_port_in_use_is_said_clearly()
    {
        var port = _client!.BaseAddress!.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        var ran = await Ran.Command("serve", "--no-watch", "--output", _folder["site"], "--port", port);

        Assert.Equal(1, ran.Code);
        Assert.Contains($"port {port}", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("--port", ran.Error, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Ctrl_C_stops_at_once_even_with_a_connection_open()
    {
        Assert.Equal("home", await _client!.GetStringAsync(new Uri("", UriKind.Relative)));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        _server!.Interrupt();
        var ran = await _server.EndAsync();

        Assert.Equal(0, ran.Code);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), clock.Elapsed.ToString());
    }

    [Fact]
    public async Task Without_a_site_it_says_what_to_do_first()
    {
        var ran = await Ran.Command("serve", "--no-watch", "--output", _folder["nowhere"]);

        Assert.Equal(1, ran.Code);
        Assert.Contains("archive build", ran.Error, StringComparison.Ordinal);
    }

    /// <summary>Asks as no client would, with the path as it stands.</summary>
    private async Task<string> RawAsync(string path)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, _client!.BaseAddress!.Port);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
