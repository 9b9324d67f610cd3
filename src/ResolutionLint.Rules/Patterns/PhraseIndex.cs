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

    private const int Classes = 32;
    private const int Digit = 27;
    private const int Other = 28;
    private const int Foreign = 29;
    private const int Bits = 5;
    private const char Unknown = '\0';

    private static readonly byte[] Ascii = AsciiClasses();

    // Code that is compiled ahead looks a static field up each time it is named.
    private readonly byte[] ascii = Ascii;

    // For each three characters the number of the bucket that they lead to; 0 where they lead to none. Small, so that it stays near the processor.
    private readonly ushort[] numbers = new ushort[Classes * Classes * Classes];
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
        for (var start = Next(text, 0, out var list); start >= 0; start = Next(text, start + 1, out list))
        {
            foreach (var candidate in list)
            {
                if (EndOf(candidate, text, start) is >= 0 and var end)
                    found(state, candidate.Phrase, TextSpan.FromBounds(start, end));
            }
        }
    }

    // What is done for each letter is not generic, so that it can be compiled ahead.
    private int Next(string text, int from, out Candidate[] list)
    {
        var previous = from > 0 ? ClassOf(text[from - 1], ascii) : Other;

        for (var i = from; i < text.Length; i++)
        {
            var here = ClassOf(text[i], ascii);

            if (previous == Other && here != Other && CandidatesAt(text, i, here) is { } candidates)
            {
                list = candidates;
                return i;
            }

            previous = here;
        }

        list = [];
        return -1;
    }

    private Candidate[]? CandidatesAt(string text, int start, int first)
    {
        if (first == Digit)
            return BehindFigure(text, start);

        var number = numbers[Key(first, ClassAt(text, start + 1, ascii), ClassAt(text, start + 2, ascii))];

        if (number == 0)
            return null;

        ref readonly var bucket = ref buckets[number];
        var part = PartOf(ClassAt(text, start + Letters, ascii), ClassAt(text, start + Letters + 1, ascii));
        return (bucket.Filled & (1u << part)) == 0 ? null : bucket.Divided?[part] ?? bucket.All;
    }

    private Candidate[]? BehindFigure(string text, int start)
    {
        if (GoesOn(text, start))
            return null;

        var end = Phrase.EndOfFigure(text, start);
        return numbers[Key(Digit, ClassAt(text, end, ascii), ClassAt(text, end + 1, ascii))] is > 0 and var number ? buckets[number].All : null;
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

    private int EndOf(Candidate candidate, string text, int start)
    {
        if (!IsAt(candidate.Next, text, start + Letters) || !IsAt(candidate.Last, text, start + candidate.LastPlace))
            return -1;

        var phrase = phrases[candidate.Phrase];
        return phrase.TryMatch(text, start, out var end) && !(phrase.HasSeveralWords && SharesCompound(text, start, end)) ? end : -1;
    }

    // In "the start-up date" the first of the words belongs to another, and no change of the two together is right.
    private static bool SharesCompound(string text, int start, int end) =>
        (start > 0 && IsHyphen(text[start - 1])) || (end < text.Length && IsHyphen(text[end]) && char.IsLetterOrDigit(text[end - 1]));

    private static bool IsHyphen(char sign) => sign is '-' or '\u2010' or '\u2011';

    private static bool IsAt(char letter, string text, int offset) => letter == Unknown || (offset < text.Length && text[offset] == letter);

    private static void Add(Phrase phrase, string prefix, int number, Dictionary<int, List<Candidate>> lists)
    {
        var candidate = CandidateOf(phrase, prefix, number);

        foreach (var key in KeysOf(phrase, prefix))
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

    // Two more letters rule most phrases out; at a number nothing more is asked.
    private static Candidate CandidateOf(Phrase phrase, string prefix, int number)
    {
        if (phrase.BeginsWithFigure || char.IsAsciiDigit(prefix[0]))
            return new Candidate(number, AnyPart, Unknown, Unknown, 0);

        var part = prefix.Length > Letters + 1 ? PartOf(ClassAt(prefix, Letters, Ascii), ClassAt(prefix, Letters + 1, Ascii)) : AnyPart;
        return new Candidate(number, part, LetterAt(prefix, Letters), LetterAt(prefix, prefix.Length - 1), prefix.Length - 1);
    }

    // The first letter of a word may stand there as a capital, an apostrophe as another mark; the rest is found as it is written.
    private static char LetterAt(string letters, int place) =>
        place < Letters || place >= letters.Length || letters[place] == '\'' || (char.IsAsciiLetterLower(letters[place]) && !char.IsAsciiLetter(letters[place - 1]))
            ? Unknown
            : letters[place];

    // Where a phrase says nothing of a character, every class of it leads to the phrase. What follows a certain number is not looked at.
    private static IEnumerable<int> KeysOf(Phrase phrase, string prefix)
    {
        if (phrase.BeginsWithFigure)
            return All(Digit, ClassAt(prefix, phrase.IsPlain, 0), ClassAt(prefix, phrase.IsPlain, 1));

        var first = ClassOf(prefix[0], Ascii);
        return first == Digit ? All(Digit, null, null) : All(first, ClassAt(prefix, phrase.IsPlain, 1), ClassAt(prefix, phrase.IsPlain, 2));
    }

    private static IEnumerable<int> All(int first, int? second, int? third)
    {
        for (var two = second ?? 0; two <= (second ?? Classes - 1); two++)
        {
            for (var three = third ?? 0; three <= (third ?? Classes - 1); three++)
                yield return Key(first, two, three);
        }
    }

    private static int? ClassAt(string prefix, bool isPlain, int offset) =>
        offset < prefix.Length ? ClassOf(prefix[offset], Ascii)
        : offset == prefix.Length && isPlain && prefix.Length > 0 && char.IsLetterOrDigit(prefix[^1]) ? Other
        : null;

    private static int ClassAt(string text, int offset, byte[] ascii) => (uint)offset < (uint)text.Length ? ClassOf(text[offset], ascii) : Other;

    private static int Key(int first, int second, int third) => (((first << Bits) | second) << Bits) | third;

    private static int ClassOf(char letter, byte[] ascii) => letter < ascii.Length ? ascii[letter] : char.IsLetterOrDigit(letter) ? Foreign : Other;

    private static byte[] AsciiClasses()
    {
        var classes = new byte[128];

        for (var letter = '\0'; letter < classes.Length; letter++)
            classes[letter] = AsciiClass(letter);

        return classes;
    }

    private static byte AsciiClass(char letter) => (byte)(char.IsAsciiLetter(letter) ? (letter | ' ') - 'a' + 1 : char.IsAsciiDigit(letter) ? Digit : Other);

    /// <summary>The phrases that the same characters lead to.</summary>
    /// <param name="Filled">A bit for each part that one of them belongs to.</param>
    /// <param name="All">The phrases.</param>
    /// <param name="Divided">Those of each part; null where they are no crowd.</param>
    private readonly record struct Bucket(uint Filled, Candidate[] All, Candidate[][]? Divided);

    /// <summary>A phrase that may begin with the letters of a word.</summary>
    /// <param name="Phrase">Its number.</param>
    /// <param name="Part">The part of a crowd that it belongs to; <see cref="AnyPart"/> where it may go on with any characters.</param>
    /// <param name="Next">The letter that follows those which led to it; <see cref="Unknown"/> where it may be any.</param>
    /// <param name="Last">The last of the letters that it is known to begin with; <see cref="Unknown"/> where it may be any.</param>
    /// <param name="LastPlace">Where that one stands, from the beginning of the phrase.</param>
    private readonly record struct Candidate(int Phrase, int Part, char Next, char Last, int LastPlace);
}
