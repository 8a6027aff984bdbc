using System.Text.Json;
using Archive.Model;

namespace Archive.Site;

/// <summary>Writes a feed in the JSON Feed format, version 1.1 (jsonfeed.org).</summary>
internal static class JsonFeed
{
    public static byte[] Write(Feed feed)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            JsonText.Write(json, "title", feed.Title);
            json.WriteString("home_page_url", feed.HomeUrl);
            json.WriteString("feed_url", feed.JsonUrl);
            json.WriteString("language", feed.Language);
            json.WriteStartArray("items");
            foreach (var entry in feed.Entries)
            {
                json.WriteStartObject();
                json.WriteString("id", entry.Url);
                json.WriteString("url", entry.Url);
                JsonText.Write(json, "title", entry.Title);
                JsonText.Write(json, "content_text", entry.Summary);
                json.WriteString("date_published", entry.Day);
                json.WriteString("language", entry.Language);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return memory.ToArray();
    }
}
