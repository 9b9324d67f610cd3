namespace ResolutionLint.Core.Text;

/// <summary>
/// Looks for the first of several literals in one pass. Unlike the framework's search for several strings it is compiled ahead, and
/// short runs never come to compile that one well.
/// </summary>
public sealed class LiteralSearch
{
    private const int Classes = 64;

    // The framework finds one literal so fast that up to as many are looked for one after the other.
    private const int Few = 8;

    // For each class of a first character: a bit for each class of a second and of a third one that a literal goes on with.
    private readonly ulong[] seconds = new ulong[Classes];
    private readonly ulong[] thirds = new ulong[Classes];

    private readonly string[]?[] byFirst = new string[Classes][];
    private readonly string[] literals;
    private readonly ushort[][] pairs;
    private readonly StringComparison comparison;

    /// <summary>Literals to be found as they are written.</summary>
    /// <exception cref="ArgumentException">One of them is empty.</exception>
    public LiteralSearch(params string[] literals)
        : this(literals, ignoresCase: false)
    {
    }

    private LiteralSearch(string[] literals, bool ignoresCase)
    {
        this.literals = literals;
        pairs = [.. literals.Select(PairFilter.PairsOf)];
        comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

        foreach (var literal in literals)
        {
            ArgumentException.ThrowIfNullOrEmpty(literal, nameof(literals));

            foreach (var first in CasesOf(literal[0], ignoresCase))
            {
                seconds[first % Classes] |= BitsOf(literal, 1, ignoresCase);
                thirds[first % Classes] |= BitsOf(literal, 2, ignoresCase);
                byFirst[first % Classes] = [.. byFirst[first % Classes] ?? [], literal];
            }
        }
    }

    /// <summary>Literals to be found with letters of either case.</summary>
    /// <exception cref="ArgumentException">One of them is empty.</exception>
    public static LiteralSearch IgnoringCase(params string[] literals) => new(literals, ignoresCase: true);

    /// <summary>Where the first of the literals begins, in UTF-16 code units; -1 where none stands in the text.</summary>
    public int IndexIn(ReadOnlySpan<char> text) =>
        literals.Length <= Few && comparison == StringComparison.Ordinal ? FirstOfFew(text) : FirstOfMany(text);

    /// <summary>Where the first of the literals begins at or behind an offset of a logical text; -1 where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Offset in UTF-16 code units.</param>
    public int IndexIn(LogicalText text, int from = 0)
    {
        var first = -1;
        var words = text.Text.AsSpan(from);

        for (var i = 0; i < literals.Length; i++)
        {
            if (text.Facts.Pairs.MayHold(pairs[i]) && Reach(words, first, literals[i]).IndexOf(literals[i], ComparisonOf(literals[i])) is >= 0 and var found)
                first = found;
        }

        return first < 0 ? -1 : from + first;
    }

    private int FirstOfFew(ReadOnlySpan<char> text)
    {
        var first = -1;

        foreach (var literal in literals)
        {
            if (Reach(text, first, literal).IndexOf(literal, StringComparison.Ordinal) is >= 0 and var found)
                first = found;
        }

        return first;
    }

    // What is found later than something else does not count.
    private static ReadOnlySpan<char> Reach(ReadOnlySpan<char> text, int first, string literal) =>
        first < 0 ? text : text[..Math.Min(text.Length, first + literal.Length - 1)];

    private int FirstOfMany(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var bits = seconds[text[i] % Classes];

            if (bits != 0 && Goes(bits, text, i + 1) && Goes(thirds[text[i] % Classes], text, i + 2) && Begins(text[i..]))
                return i;
        }

        return -1;
    }

    /// <summary>Whether one of the literals stands in a text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    /// <summary>Whether one of the literals stands in a logical text.</summary>
    public bool IsIn(LogicalText text) => IsIn(text.Facts);

    /// <summary>Whether one of the literals stands in a text.</summary>
    public bool IsIn(TextFacts text)
    {
        for (var i = 0; i < literals.Length; i++)
        {
            if (text.Pairs.MayHold(pairs[i]) && text.Text.Contains(literals[i], ComparisonOf(literals[i])))
                return true;
        }

        return false;
    }

    /// <summary>Whether a text begins with one of the literals.</summary>
    public bool Begins(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return false;

        foreach (var literal in byFirst[text[0] % Classes] ?? [])
        {
            if (text.StartsWith(literal, comparison))
                return true;
        }

        return false;
    }

    // The framework compares letters of either case one by one.
    private StringComparison ComparisonOf(string literal) => literal.Length == 1 && !char.IsLetter(literal[0]) ? StringComparison.Ordinal : comparison;

    private static bool Goes(ulong bits, ReadOnlySpan<char> text, int offset) =>
        ((bits >> ((offset < text.Length ? text[offset] : '\0') % Classes)) & 1) != 0;

    // Behind the end of a literal anything may stand.
    private static ulong BitsOf(string literal, int offset, bool ignoresCase) =>
        offset < literal.Length ? CasesOf(literal[offset], ignoresCase).Aggregate(0UL, (bits, letter) => bits | (1UL << (letter % Classes))) : ulong.MaxValue;

    private static char[] CasesOf(char letter, bool ignoresCase) =>
        ignoresCase && char.IsLetter(letter) ? [char.ToLowerInvariant(letter), char.ToUpperInvariant(letter)] : [letter];
}
