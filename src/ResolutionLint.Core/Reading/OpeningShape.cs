using System.Text.RegularExpressions;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>Tells whether words look like the opening of a preambular or operative paragraph, in capitals or not.</summary>
public static partial class OpeningShape
{
    /// <summary>Whether the words open with a known opener, with a participle that may be one, or with the word of treaties and of some clubs, "Whereas".</summary>
    public static bool IsOpening(ReadOnlySpan<char> text) => IsKnown(text) || LooseOpening().IsMatch(Bare(text));

    /// <summary>Whether the words open with a known opener in the right form for either part.</summary>
    public static bool IsKnown(ReadOnlySpan<char> text) => IsFinite(text) || IsParticiple(text);

    /// <summary>Whether the words open with a known opener of the preamble, in either case.</summary>
    public static bool IsParticiple(ReadOnlySpan<char> text)
    {
        var bare = Bare(text);
        return Lexicon.Default.Openers.StartsWithPreambularOpener(bare)
            || Lexicon.Default.Openers.TryMatch(bare, OpenerForm.Participle, out _, out _);
    }

    /// <summary>Whether the words open with a known opener of the operative part, in either case.</summary>
    public static bool IsFinite(ReadOnlySpan<char> text)
    {
        var bare = Bare(text);
        return Lexicon.Default.Openers.StartsWithOperativeOpener(bare)
            || Lexicon.Default.Openers.TryMatch(bare, OpenerForm.Finite, out _, out _);
    }

    /// <summary>Whether the words open with a verb of the operative part in its bare form: "Request", "Call upon".</summary>
    public static bool IsBase(ReadOnlySpan<char> text) => Lexicon.Default.Openers.TryMatch(WithoutMarks(text), OpenerForm.Base, out _, out _);

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> text) => CapitalOpening.Unfold(WithoutMarks(text));

    private static ReadOnlySpan<char> WithoutMarks(ReadOnlySpan<char> text) => text.TrimStart("“\"*_‘[");

    [GeneratedRegex(@"^(?:[A-Z][a-z]+ly )?[A-Z]?[a-z]{3,}(?:ing|ed)\b|^Whereas ")]
    private static partial Regex LooseOpening();
}
