using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ResolutionLint.Pdf.Pages;

namespace ResolutionLint.Pdf.Paragraphs;

/// <summary>
/// Tells the hyphens that were written from those that a word processor puts where it breaks a word. There is no list of words
/// to ask but the document, which uses most of its words more than once.
/// </summary>
internal sealed partial class Hyphens
{
    /// <summary>The hyphen that is there only where a line breaks.</summary>
    public const char Soft = '\u00AD';

    private static readonly FrozenSet<string> Prefixes =
        new[]
        {
            "non", "self", "co", "socio", "inter", "vice", "ex", "sub", "pre", "post", "multi", "anti", "well", "follow",
            "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
        }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // One may be a slip of the writer.
    private const int FewBroken = 2;

    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool breaksWords;

    /// <summary>Learns the words of a document, and whether it breaks any.</summary>
    public Hyphens(IEnumerable<Paragraph> paragraphs)
    {
        var all = paragraphs.ToList();

        foreach (var line in all.SelectMany(paragraph => paragraph.Lines))
            Learn(line);

        breaksWords = all.SelectMany(paragraph => paragraph.Lines.Zip(paragraph.Lines.Skip(1)))
            .Select(pair => PartsOf(pair.First.Text, pair.Second.Text))
            .Where(parts => !words.Contains($"{parts.Left}-{parts.Right}") && IsBroken(parts.Left, parts.Right))
            .Distinct()
            .Count() >= FewBroken;
    }

    /// <summary>Whether a line ends in a hyphen, dash or stroke that ties its last word to the first of the next line.</summary>
    public static bool EndsInTie(string line) => line is [.., not ' ', '-' or Soft or '\u2010' or '–' or '—' or '/'];

    /// <summary>Whether the hyphen at the end of a line belongs to the word.</summary>
    /// <param name="line">The line, which ends in a hyphen.</param>
    /// <param name="next">The next line.</param>
    public bool IsWritten(string line, string next)
    {
        var (left, right) = PartsOf(line, next);

        if (left.Length == 0 || right.Length == 0 || char.IsUpper(right[0]) || Prefixes.Contains(left) || words.Contains($"{left}-{right}"))
            return true;

        return breaksWords ? !words.Contains(left + right) && words.Contains(left) && words.Contains(right) : !IsBroken(left, right);
    }

    // Of "life-saving" both parts are words, even where the document has "lifesaving" too.
    private bool IsBroken(string left, string right) => left.Length > 0 && right.Length > 0 && words.Contains(left + right) && !words.Contains(left);

    // The last word of a line may be half of one, and so may the first of the next.
    private void Learn(Line line)
    {
        var endsInHalf = line.Text.EndsWith('-');

        foreach (var word in WordPattern().Matches(line.Text).Select(match => match.Value))
        {
            if (!endsInHalf || !line.Text.EndsWith(word + '-', StringComparison.Ordinal))
                words.Add(word);
        }
    }

    private static (string Left, string Right) PartsOf(string line, string next) =>
        line.EndsWith('-') ? (LastWordOf(line[..^1]), FirstPattern().Match(next).Value) : (string.Empty, string.Empty);

    // Backwards: a pattern would begin anew at each letter. The part of a word that has a hyphen or a figure already is none.
    private static string LastWordOf(string text)
    {
        var start = text.Length;

        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;

        return start > 0 && (text[start - 1] == '-' || char.IsDigit(text[start - 1])) ? string.Empty : text[start..];
    }

    [GeneratedRegex(@"\p{L}+(?:-\p{L}+)*")]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"^\p{L}+(?!-)")]
    private static partial Regex FirstPattern();
}
