using System.Text;
using Archive.Site;

namespace Archive.Build;

/// <summary>The credits of an edition as the build's cache keeps them: in bytes, read only when a list is made.</summary>
internal static class CreditCode
{
    /// <summary>The bytes of credits.</summary>
    public static byte[] Write(IEnumerable<Credit> credits)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        foreach (var credit in credits)
        {
            writer.Write(credit.Name);
            writer.Write((short)credit.Roles);
            writer.Write(credit.PageLabel);
            writer.Write7BitEncodedInt(credit.ArticleId);
            writer.Write(credit.Title is not null);
            writer.Write(credit.Title ?? "");
        }

        return bytes.ToArray();
    }

    /// <summary>The credit that some bytes are.</summary>
    public static Credit Read(ReadOnlySpan<byte> bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes.ToArray(), writable: false), Encoding.UTF8);
        var (name, roles, label, id) = (reader.ReadString(), reader.ReadInt16(), reader.ReadString(), reader.Read7BitEncodedInt());
        return new Credit(name, roles, label, id, reader.ReadBoolean() ? reader.ReadString() : null);
    }
}
