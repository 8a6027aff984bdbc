namespace Archive.Model;

/// <summary>Texts without their white space, by which those that are set differently are compared.</summary>
internal static class Spaceless
{
    public static string Of(string? text) => string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));
}
