namespace ResolutionLint.Rules.Openings;

/// <summary>Those whom a verb asks to do something, where nothing between the two tells so.</summary>
internal static class AskedParty
{
    private const int LongestAsked = 300;
    private const int MostWords = 7;

    private static readonly HashSet<string> Particles =
        ["upon", "on", "for", "to", "into", "in", "of", "at", "from", "with", "by", "that", "again", "once", "also", "further", "therefore", "attention", "out", "as", "off", "about", "over", "where", "when", "which", "while"];

    /// <summary>Whether words at a place name them: "bilateral and multilateral donors to", "non-State actors to", "Governments, as well as others, to".</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">Where the words begin, behind the verb and whatever preposition it has.</param>
    public static bool IsNamedAt(string text, int start)
    {
        for (var words = 0; words < MostWords && start < text.Length; words++)
        {
            var end = start;

            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '-'))
                end++;

            var word = text[start..end];

            // One letter is a word that the layout tore: "calls u pon".
            if (word.Length < 2 || Particles.Contains(word) || word.EndsWith("ly", StringComparison.Ordinal))
                return false;

            if (char.IsUpper(word[0]) || Addressees.IsActor(word))
                return IsAskedToAct(text, end);

            if (end == text.Length || text[end] != ' ')
                return false;

            start = end + 1;
        }

        return false;
    }

    private static bool IsAskedToAct(string text, int end)
    {
        var rest = text.AsSpan(end, Math.Min(LongestAsked, text.Length - end));
        var stop = rest.IndexOfAny(';', '.', ':');
        return (stop < 0 ? rest : rest[..stop]).Contains(" to ", StringComparison.Ordinal);
    }
}
