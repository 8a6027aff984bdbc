using System.Text.Json;
using Archive.Model;

namespace Archive.Site;

/// <summary>Writes the web application manifest (W3C), by which a phone keeps the archive among its applications.</summary>
internal static class WebManifest
{
    public static SiteFile Write(ArchiveInfo info)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory))
        {
            json.WriteStartObject();
            JsonText.Write(json, "name", info.Title);
            JsonText.Write(json, "description", info.Description ?? info.Title);
            json.WriteString("lang", info.Language);
            json.WriteString("start_url", "./");
            json.WriteString("scope", "./");
            json.WriteString("display", "minimal-ui");
            json.WriteString("background_color", Icon.Paper);
            json.WriteString("theme_color", Icon.Paper);
            json.WriteStartArray("icons");
            json.WriteStartObject();
            json.WriteString("src", Address.Icon);
            json.WriteString("sizes", "any");
            json.WriteString("type", "image/svg+xml");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new SiteFile(Address.WebManifest, memory.ToArray());
    }
}
