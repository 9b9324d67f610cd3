namespace ResolutionLint.Cli.Files;

/// <summary>Matches one name against a pattern with <c>*</c>, <c>?</c>, <c>[a-z]</c> and backslashes, at a cost of at most their lengths multiplied.</summary>
internal static class SegmentPattern
{
    public static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        var (p, n, lastStar, resume) = (0, 0, -1, 0);

        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (lastStar, resume) = (p, n);
                p++;
            }
            else if (p < pattern.Length && MatchesOne(pattern[p..], name[n], out var used))
            {
                (p, n) = (p + used, n + 1);
            }
            else if (lastStar >= 0)
            {
                (p, n) = (lastStar + 1, ++resume);
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;

        return p == pattern.Length;
    }

    private static bool MatchesOne(ReadOnlySpan<char> pattern, char character, out int used)
    {
        used = 1;

        switch (pattern[0])
        {
            case '?':
                return true;
            case '\\' when pattern.Length > 1:
                used = 2;
                return pattern[1] == character;
            case '[' when pattern[1..].IndexOf(']') is > 0 and var close:
                used = close + 2;
                return MatchesSet(pattern.Slice(1, close), character);
            default:
                return pattern[0] == character;
        }
    }

    private static bool MatchesSet(ReadOnlySpan<char> set, char character)
    {
        var isNegated = set[0] is '!' or '^';
        var found = false;

        for (var i = isNegated ? 1 : 0; i < set.Length; i++)
        {
            var isRange = i + 2 < set.Length && set[i + 1] == '-';
            found |= isRange ? character >= set[i] && character <= set[i + 2] : character == set[i];
            i += isRange ? 2 : 0;
        }

        return found != isNegated;
    }
}
