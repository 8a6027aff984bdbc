using Archive.Model;

namespace Archive.Tests.Model;

/// <summary>Fingerprints tell apart whatever differs, and nothing else.</summary>
public sealed class FingerprintTests
{
    private static readonly object?[][] Lists =
    [
        [], [null], [""], ["", ""], ["ab"], ["a", "b"], ["a", "", "b"], ["a", null, "b"], ["b", "a"], [1], [1, 1], [11], [-1], ["石桥"], ["石", "桥"], [true], [Fingerprint.Of("a"u8)], [Fingerprint.Of("b"u8)],
    ];

    [Fact]
    public void Lists_that_differ_have_different_ones() => Assert.Distinct(Lists.Select(list => Fingerprint.OfAll(list)));

    [Fact]
    public void The_same_list_has_the_same_one_however_it_is_written()
    {
        var writer = new FingerprintWriter();
        writer.Add("石桥");
        writer.AddNothing();
        writer.Add(Fingerprint.Of("a"u8));
        writer.Add("x"u8);

        Assert.Equal(Fingerprint.OfAll("石桥", null, Fingerprint.Of("a"u8), 'x'), writer.ToFingerprint());
    }

    [Fact]
    public void Its_text_is_read_back()
    {
        var fingerprint = Fingerprint.OfAll("a", 1);

        Assert.True(Fingerprint.TryParse(fingerprint.ToString(), out var read));
        Assert.Equal(fingerprint, read);
        Assert.False(Fingerprint.TryParse("0" + fingerprint, out _));
    }
}
