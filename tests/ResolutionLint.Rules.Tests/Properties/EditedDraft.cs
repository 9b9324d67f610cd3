namespace ResolutionLint.Rules.Tests.Properties;

/// <summary>A draft while it is written: each text one edit further than the one before.</summary>
internal static class EditedDraft
{
    /// <summary>The texts that come of a draft when pieces are put in, taken out and moved about.</summary>
    /// <param name="draft">The text to begin with.</param>
    /// <param name="pieces">What is put in, one an edit.</param>
    /// <param name="seed">Chooses the places; the same seed gives the same texts.</param>
    public static IEnumerable<string> Texts(string draft, IReadOnlyList<string> pieces, int seed)
    {
        var state = (uint)seed + 1;
        var text = draft;

        foreach (var piece in pieces)
        {
            var place = Next(text.Length + 1);
            var taken = Math.Min(text.Length - place, Next(4) == 0 ? Next(60) : 0);
            var moved = text.Substring(place, taken);
            text = text[..place] + piece + text[(place + taken)..];

            if (Next(3) == 0)
                text = text.Insert(Next(text.Length + 1), moved);

            yield return text;
        }

        // Not the framework's generator, whose sequence may change.
        int Next(int limit)
        {
            state = (state * 1664525) + 1013904223;
            return (int)((state >> 8) % (uint)limit);
        }
    }
}
