namespace Archive.Corpus;

/// <summary>The texts that the program carries with it.</summary>
internal static class EmbeddedText
{
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
