using Archive.Model;

namespace Archive.Corpus;

/// <summary>One invented newspaper and all that its articles are made of.</summary>
/// <param name="Newspaper">What its newspaper.yml says.</param>
/// <param name="Voice">How it prints.</param>
/// <param name="Staff">Its reporters, the same through all years.</param>
/// <param name="Spell">Gives a text as it is printed: in other characters, or as it is.</param>
internal sealed record Press(Newspaper Newspaper, Voice Voice, IReadOnlyList<string> Staff, Func<string, string> Spell)
{
    private const int StaffSize = 60;

    /// <summary>
    /// The newspapers of the corpus. Editions go round among them, so that the second and third, in traditional characters and in
    /// English, are there in a small corpus too.
    /// </summary>
    public static IReadOnlyList<Press> All(SeedText seeds)
    {
        var chinese = new ChineseVoice(Chinese(seeds));
        return
        [
            Of("cjrb", "长江晨报", "zh-Hans", "江城", chinese),
            Of("hsrb", "海聲日報", "zh-Hant", "香江", chinese),
            Of("herald", "The Harbour Herald", "en", "Port Alder", new EnglishVoice(English())),
            Of("xhwb", "西湖晚刊", "zh-Hans", "湖州", chinese),
            Of("bfdb", "北方都会报", "zh-Hans", "北城", chinese),
            Of("nszb", "南山周刊", "zh-Hans", "南山", chinese),
        ];
    }

    private static Press Of(string id, string name, string language, string place, Voice voice)
    {
        var dice = new Dice((ulong)name.Sum(c => c));
        var staff = Enumerable.Range(0, StaffSize).Select(_ => voice.Prose.Words.Person(dice)).ToList();
        var newspaper = new Newspaper { Id = id, Name = name, Language = language, Place = place };
        return new Press(newspaper, voice, staff, language == "zh-Hant" ? Traditional.Of : text => text);
    }

    private static Prose Chinese(SeedText seeds)
    {
        var texts = seeds.Sentences.Concat(seeds.Headlines).ToList();
        var cutter = new ChineseWordCutter(texts);
        return new Prose(Chain(seeds.Sentences), Chain(seeds.Headlines), new ChineseWords(texts), hasSpaces: false);

        WordChain Chain(IEnumerable<string> lines) => new(lines.Select(cutter.Cut), ChineseWordCutter.IsContentWord);
    }

    private static Prose English()
    {
        var sentences = EmbeddedText.Read("english.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var chain = new WordChain(sentences.Select(EnglishWordCutter.Cut), EnglishWordCutter.IsContentWord);
        return new Prose(chain, chain, new EnglishWords(), hasSpaces: true);
    }
}
