using System.Security.Cryptography;
using System.Text;

namespace Archive.Content;

/// <summary>SHA-256 as the archive writes it: 64 lower-case hexadecimal digits.</summary>
internal static class Sha256Text
{
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static bool IsValid(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
