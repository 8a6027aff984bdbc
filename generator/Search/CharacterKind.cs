namespace Archive.Search;

/// <summary>What a folded character is to the index.</summary>
internal enum CharacterKind : byte
{
    /// <summary>Punctuation, symbols, emoji.</summary>
    Sign,

    /// <summary>Letters, digits and marks of scripts that part words by spaces.</summary>
    Word,

    /// <summary>Han, kana, hangul, Thai and other scripts whose text is searched by characters.</summary>
    Run,
}
