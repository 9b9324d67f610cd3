using System.Collections.Frozen;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>A further participle of the organ in a preambular paragraph that "and" joins without a comma: "Welcoming the report and reaffirming …".</summary>
internal static class SecondParticiple
{
    private const string Joint = " and ";
    private const string Ending = "ing";
    private const int FewestWords = 3;

    // "Recalling the measures, while deploring the delay and stressing the need": what stands between commas has participles of its own.
    private static readonly LiteralSearch Asides = new(" while ", " which ", " who ", " whose ", " where ", " when ");

    private static readonly FrozenSet<string> OfOrgan = new[]
    {
        "acknowledge", "affirm", "bear in mind", "commend", "condemn", "deplore", "emphasize", "express", "note", "reaffirm", "recall", "recognize", "regret", "reiterate", "stress", "take into account",
        "take note", "underline", "underscore", "welcome",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Nouns and adjectives that end like participles.
    private static readonly FrozenSet<string> Names = new[]
    {
        "according", "capacity-building", "concerning", "developing", "during", "existing", "following", "including", "laundering", "meeting", "money-laundering", "ongoing", "outstanding",
        "peacebuilding", "peacekeeping", "regarding", "remaining", "thing", "trafficking", "well-being", "wellbeing",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The blanks before the conjunctions that lack their commas, and what stands behind them.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="from">Behind its opener.</param>
    /// <param name="openers">The openers.</param>
    public static IEnumerable<(int Blank, OpenerEntry Opener)> In(string text, int from, OpenerLexicon openers)
    {
        for (var joint = text.IndexOf(Joint, from, StringComparison.Ordinal); joint >= 0; joint = text.IndexOf(Joint, joint + 1, StringComparison.Ordinal))
        {
            if (OpenerAt(text, joint + Joint.Length, openers) is not var (opener, end))
                continue;

            if ((char.IsLetterOrDigit(text[joint - 1]) || text[joint - 1] is '”' or ')') && IsOfOrgan(text.AsSpan(from, joint - from), opener))
                yield return (joint, opener);

            from = end;
        }
    }

    private static (OpenerEntry Opener, int End)? OpenerAt(string text, int start, OpenerLexicon openers)
    {
        foreach (var word in (ReadOnlySpan<string>)["in this regard ", "in this context ", "also ", "further "])
        {
            if (text.AsSpan(start).StartsWith(word))
                start += word.Length;
        }

        return start < text.Length && char.IsAsciiLetterLower(text[start]) && openers.TryMatch(text.AsSpan(start), OpenerForm.Participle, out var entry, out var length)
            ? (entry, start + length)
            : null;
    }

    private static bool IsOfOrgan(ReadOnlySpan<char> clause, OpenerEntry opener)
    {
        // "Recognizing and reaffirming the need": the two share what follows.
        if (clause.Count(' ') < FewestWords || Asides.IsIn(clause) || IsParticiple(clause[(clause.LastIndexOf(' ') + 1)..]))
            return false;

        return (OfOrgan.Contains(opener.Verb) || OfOrgan.Contains(opener.Lemma)) && !HoldsParticiple(clause);
    }

    // "The practice of the Fund of acknowledging gifts and noting their givers", "its resolution condemning the fire and deploring the loss": who does the one does the other.
    private static bool HoldsParticiple(ReadOnlySpan<char> clause)
    {
        foreach (var word in clause.Split(' '))
        {
            if (IsParticiple(clause[word]))
                return true;
        }

        return false;
    }

    private static bool IsParticiple(ReadOnlySpan<char> word) =>
        word.TrimEnd(",;") is var bare && bare.EndsWith(Ending) && bare.Length > Ending.Length + 2 && !Names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare);
}
