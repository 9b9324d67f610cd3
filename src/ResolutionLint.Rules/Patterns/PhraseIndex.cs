using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Rules.Patterns;

/// <summary>
/// Many phrases, to be found in one pass over a text: the first three characters of each word tell which of them can begin there, and
/// where these are many, the next two tell which of those. At a number it is told by the two characters behind it.
/// </summary>
internal sealed class PhraseIndex
{
    /// <summary>How many characters of a phrase are worth knowing beforehand, if it begins with some of several words.</summary>
    public const int Telling = 10;

    // How many characters of a word lead to the phrases.
    private const int Letters = 3;

    // More phrases than this are told apart by the next two characters.
    private const int Crowd = 2;
    private const int Parts = 32;
    private const int AnyPart = -1;

    // Code that is compiled ahead looks a static field up each time it is named.
    private readonly byte[] ascii = LetterClass.Ascii;

    // For each three characters the number of the bucket that they lead to; 0 where they lead to none. Small, so that it stays near the processor.
    private readonly ushort[] numbers = new ushort[LetterClass.Count * LetterClass.Count * LetterClass.Count];
    private readonly Bucket[] buckets;
    private readonly Phrase[] phrases;

    public PhraseIndex(ImmutableArray<Phrase> phrases)
    {
        this.phrases = [.. phrases];
        var lists = new Dictionary<int, List<Candidate>>();

        for (var i = 0; i < phrases.Length; i++)
        {
            foreach (var prefix in phrases[i].Prefixes)
                Add(phrases[i], prefix, i, lists);
        }

        buckets = new Bucket[lists.Count + 1];
        var number = 0;

        foreach (var (key, list) in lists)
        {
            numbers[key] = (ushort)++number;
            buckets[number] = new Bucket(FilledOf(list), [.. list], list.Count(candidate => candidate.Part != AnyPart) > Crowd ? Divide(list) : null);
        }
    }

    /// <summary>Calls an action for each place where a phrase stands, in the order of the text.</summary>
    /// <param name="text">The text to look through.</param>
    /// <param name="state">What the action is called with.</param>
    /// <param name="found">Called with the number of the phrase and the place where it stands.</param>
    public void Find<TState>(string text, TState state, Action<TState, int, TextSpan> found)
    {
        for (var start = Next(text, 0, out var list, out var anchor); start >= 0; start = Next(text, start + 1, out list, out anchor))
        {
            var latest = -1;

            // The beginnings of a phrase that may stand here follow one another, and one of them is enough.
            foreach (var candidate in list)
            {
                if (candidate.Phrase == latest || !candidate.Letters.MayFollow(text, anchor) || EndOf(phrases[candidate.Phrase], text, start) is not (>= 0 and var end))
                    continue;

                latest = candidate.Phrase;
                found(state, latest, TextSpan.FromBounds(start, end));
            }
        }
    }

    // What is done for each letter is not generic, so that it can be compiled ahead.
    private int Next(string text, int from, out Candidate[] list, out int anchor)
    {
        var previous = from > 0 ? LetterClass.Of(text[from - 1], ascii) : LetterClass.Sign;

        for (var i = from; i < text.Length; i++)
        {
            var here = LetterClass.Of(text[i], ascii);

            if (LetterClass.IsGap(previous) && !LetterClass.IsGap(here))
            {
                anchor = i;

                if ((here == LetterClass.Digit ? BehindFigure(text, ref anchor) : AtWord(text, i, here)) is { } candidates)
                {
                    list = candidates;
                    return i;
                }
            }

            previous = here;
        }

        list = [];
        anchor = -1;
        return -1;
    }

    private Candidate[]? AtWord(string text, int start, int first)
    {
        var number = numbers[Key(first, LetterClass.At(text, start + 1, ascii), LetterClass.At(text, start + 2, ascii))];

        if (number == 0)
            return null;

        ref readonly var bucket = ref buckets[number];
        var part = PartOf(LetterClass.At(text, start + Letters, ascii), LetterClass.At(text, start + Letters + 1, ascii));
        return (bucket.Filled & (1u << part)) == 0 ? null : bucket.Divided?[part] ?? bucket.All;
    }

    // Moves from the beginning of a number to the characters behind it, which tell the phrases.
    private Candidate[]? BehindFigure(string text, ref int offset)
    {
        if (GoesOn(text, offset))
            return null;

        offset = Phrase.EndOfFigure(text, offset);
        var number = numbers[Key(LetterClass.Digit, LetterClass.At(text, offset, ascii), LetterClass.At(text, offset + 1, ascii))];
        return number == 0 ? null : buckets[number].All;
    }

    private static uint FilledOf(List<Candidate> candidates)
    {
        var filled = 0u;

        foreach (var candidate in candidates)
            filled |= candidate.Part == AnyPart ? uint.MaxValue : 1u << candidate.Part;

        return filled;
    }

    private static Candidate[][] Divide(List<Candidate> crowd)
    {
        var divided = new Candidate[Parts][];

        for (var part = 0; part < Parts; part++)
            divided[part] = [.. crowd.Where(candidate => candidate.Part == part || candidate.Part == AnyPart)];

        return divided;
    }

    private static int PartOf(int next, int second) => ((next * 5) + second) % Parts;

    // The second half of 12.5 is no number of its own.
    private static bool GoesOn(string text, int offset) =>
        offset > 1 && char.IsAsciiDigit(text[offset]) && text[offset - 1] is ('.' or ',') && char.IsAsciiDigit(text[offset - 2]);

    private static int EndOf(Phrase phrase, string text, int start) =>
        phrase.TryMatch(text, start, out var end) && !(phrase.HasSeveralWords && SharesCompound(text, start, end)) ? end : -1;

    // In "the start-up date" the first of the words belongs to another, and no change of the two together is right.
    private static bool SharesCompound(string text, int start, int end) =>
        (start > 0 && IsHyphen(text[start - 1])) || (end < text.Length && IsHyphen(text[end]) && char.IsLetterOrDigit(text[end - 1]));

    private static bool IsHyphen(char sign) => sign is '-' or '\u2010' or '\u2011';

    private static void Add(Phrase phrase, string prefix, int number, Dictionary<int, List<Candidate>> lists)
    {
        var isAtNumber = phrase.BeginsWithFigure || char.IsAsciiDigit(prefix[0]);
        var letters = phrase.BeginsWithFigure || !isAtNumber ? prefix : BehindFigure(prefix, phrase.IsPlain);
        var candidate = new Candidate(number, isAtNumber ? AnyPart : PartOf(letters), FourLetters.EndOf(letters));

        foreach (var key in isAtNumber ? KeysBehindFigure(letters, phrase.IsPlain) : KeysOf(letters, phrase.IsPlain))
        {
            if (!lists.TryGetValue(key, out var list))
                lists[key] = list = [];

            if (!IsLast(list, candidate))
                list.Add(candidate);
        }
    }

    // The phrases come one after the other, and each may lead to the same in several ways.
    private static bool IsLast(List<Candidate> list, Candidate candidate)
    {
        for (var i = list.Count - 1; i >= 0 && list[i].Phrase == candidate.Phrase; i--)
        {
            if (list[i] == candidate)
                return true;
        }

        return false;
    }

    // What follows the number that a phrase begins with; nothing where the number may go on behind the letters that are known.
    private static string BehindFigure(string prefix, bool isPlain)
    {
        var rest = prefix[Phrase.EndOfFigure(prefix, 0)..];
        return rest is "," or "." && !isPlain ? string.Empty : rest;
    }

    private static int PartOf(string prefix) => prefix.Length > Letters + 1
        ? PartOf(LetterClass.Of(prefix[Letters], LetterClass.Ascii), LetterClass.Of(prefix[Letters + 1], LetterClass.Ascii))
        : AnyPart;

    private static IEnumerable<int> KeysBehindFigure(string prefix, bool isPlain) =>
        from second in ClassesAt(prefix, isPlain, 0) from third in ClassesAt(prefix, isPlain, 1) select Key(LetterClass.Digit, second, third);

    private static IEnumerable<int> KeysOf(string prefix, bool isPlain) =>
        from second in ClassesAt(prefix, isPlain, 1)
        from third in ClassesAt(prefix, isPlain, 2)
        select Key(LetterClass.Of(prefix[0], LetterClass.Ascii), second, third);

    // Where a phrase says nothing of a character, every class of it leads to the phrase.
    private static IEnumerable<int> ClassesAt(string prefix, bool isPlain, int offset) =>
        offset < prefix.Length ? [LetterClass.Of(prefix[offset], LetterClass.Ascii)]
        : offset == prefix.Length && isPlain && prefix.Length > 0 && char.IsLetterOrDigit(prefix[^1]) ? [LetterClass.Blank, LetterClass.Sign]
        : Enumerable.Range(0, LetterClass.Count);

    private static int Key(int first, int second, int third) => (((first << LetterClass.Bits) | second) << LetterClass.Bits) | third;

    /// <summary>The phrases that the same characters lead to.</summary>
    /// <param name="Filled">A bit for each part that one of them belongs to.</param>
    /// <param name="All">The phrases.</param>
    /// <param name="Divided">Those of each part; null where they are no crowd.</param>
    private readonly record struct Bucket(uint Filled, Candidate[] All, Candidate[][]? Divided);

    /// <summary>A phrase that may begin with the letters of a word.</summary>
    /// <param name="Phrase">Its number.</param>
    /// <param name="Part">The part of a crowd that it belongs to; <see cref="AnyPart"/> where it may go on with any characters.</param>
    /// <param name="Letters">The last of the letters that it is known to begin with, counted from where it is told: from its beginning, or from behind its number.</param>
    private readonly record struct Candidate(int Phrase, int Part, FourLetters Letters);
}
