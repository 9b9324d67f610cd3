using System.Collections.Frozen;

namespace ResolutionLint.Rules.Patterns;

/// <summary>The words that join others: none is a noun, or stands between an adjective and its noun.</summary>
internal static class SmallWords
{
    private static readonly FrozenSet<string> Words = (
        "a about across after against all also among amongst an and any are around as at be because been before being between beyond both but by can could did do does during each either "
        + "every for from had has have how if in including inside into is it its may might must near nor not of off on or our out over particularly per shall should since so some such than "
        + "that the their them themselves these they this those though through throughout to towards under until up upon was we were when where whether which while who whom whose will with within without would")
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word in small letters is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
