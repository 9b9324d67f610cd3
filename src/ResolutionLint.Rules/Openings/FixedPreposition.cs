using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Rules.Language;
using ResolutionLint.Rules.Patterns;

namespace ResolutionLint.Rules.Openings;

/// <summary>The preposition that a verb of the openers always takes, and what stands in its place.</summary>
/// <param name="Right">The preposition: "of" after "takes note"; null where there should be none.</param>
/// <param name="Wrong">The one that stands there instead; null where none does.</param>
/// <param name="Gap">The last word of the opener where the preposition is missing.</param>
/// <param name="Safety">Whether nothing else can be meant; none where the right word cannot be told.</param>
internal sealed record FixedPreposition(string? Right, TextSpan? Wrong, TextSpan Gap, FixSafety Safety)
{
    private const int LongestAddressee = 80;

    private static readonly (string Right, string[] Wrong, FixSafety Safety) ToSomebody = ("to\" or \"for", ["about", "on", "at", "upon"], FixSafety.None);

    /// <summary>The fault behind an opener; null where the right preposition follows, or something that leaves a doubt.</summary>
    public static FixedPreposition? FaultOf(Opener opener)
    {
        var text = opener.Node.Text.Text;
        var start = opener.Span.End + 1;

        if (opener.Entry is not { } entry || start >= text.Length || text[start - 1] != ' ')
            return null;

        var gap = LastWord(text, opener.Span);

        if (entry.Lemma == "call for")
            return IsAddressed(text, opener.Span.End) ? new("upon", gap, gap, FixSafety.None) : null;

        var word = TextSpan.FromBounds(start, Letters.End(text, start));
        var fault = BehindVerb(opener, entry, word) ?? (PartnerOf(opener, entry) is { } partner ? Beside(text, word, partner, IsAsking(entry.Verb)) : null);
        return fault is null ? null : fault with { Gap = gap };
    }

    // What the verb alone tells, before any adverb or qualifier.
    private static FixedPreposition? BehindVerb(Opener opener, OpenerEntry entry, TextSpan word)
    {
        if (opener.Span.End != opener.VerbSpan.End)
            return null;

        var text = opener.Node.Text.Text;

        if (InPhrase(entry, text.AsSpan(word.Start, word.Length), WordBehind(text, word.End)) is { } phrase)
            return phrase with { Wrong = phrase.Wrong is null ? null : word };

        return NeedlessPreposition.StandsAt(text, word.Start, entry) ? new(null, word, default, FixSafety.Unsafe) : null;
    }

    /// <summary>The fault of a verb phrase inside a sentence, "looks forward" or "calls"; null where there is none.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="verb">The phrase, all words before the preposition.</param>
    public static FixedPreposition? FaultOf(string text, TextSpan verb)
    {
        var words = text.AsSpan(verb.Start, verb.Length);
        var lemma = words switch
        {
            _ when words.StartsWith("look") => "look forward",
            _ when words.StartsWith("tak") => "take note",
            _ when words.StartsWith("pay") => "pay tribute",
            _ when words.StartsWith("call") => "call",
            _ when words.StartsWith("appeal") => "appeal",
            _ => "express its appreciation",
        };

        var place = TextSpan.FromBounds(verb.End + 1, Letters.End(text, verb.End + 1));
        var fault = PartnerOf(lemma) is { } partner ? Beside(text, place, partner, IsAsking(lemma)) : null;

        // "Calls to" may be a noun and what it takes, unless somebody is asked.
        return fault is null || (IsAsking(lemma) && !AskedParty.IsNamedAt(text, fault.Wrong is { } wrong ? wrong.End + 1 : place.Start))
            ? null
            : fault with { Gap = LastWord(text, verb) };
    }

    private static FixedPreposition? Beside(string text, TextSpan place, (string Right, string[] Wrong, FixSafety Safety) partner, bool isAsking)
    {
        var word = text.AsSpan(place.Start, place.Length);

        // "Calls the attention of the Council to", "Calling to mind".
        if (isAsking && (text.AsSpan(place.Start).StartsWith("the attention ") || text.AsSpan(place.Start).StartsWith("to mind ")))
            return null;

        return IsOneOf(partner.Wrong, word) ? new(partner.Right, place, default, partner.Safety)
            : StartsObject(word) || (isAsking && AskedParty.IsNamedAt(text, place.Start)) ? new(partner.Right, null, default, partner.Safety)
            : null;
    }

    // Verbs that ask somebody to do something.
    private static bool IsAsking(string lemma) => lemma is "call" or "appeal";

    // "Bearing mind", "Bearing on mind", "Takes a note": what belongs between a verb and its noun.
    private static FixedPreposition? InPhrase(OpenerEntry stem, ReadOnlySpan<char> word, ReadOnlySpan<char> behind) => stem.Phrase switch
    {
        "Bearing" or "Bears" when word is "mind" => new("in", null, default, FixSafety.Safe),
        "Bearing" or "Bears" when behind is "mind" && word is ("on" or "at" or "into") => new("in", default(TextSpan), default, FixSafety.Safe),
        "Takes" or "Taking" when behind is "note" && word is "a" => new(null, default(TextSpan), default, FixSafety.Safe),
        _ => null,
    };

    private static (string Right, string[] Wrong, FixSafety Safety)? PartnerOf(Opener opener, OpenerEntry entry) =>
        IsAsking(entry.Verb) && opener.Text.EndsWith('s') ? PartnerOf(entry.Verb)
        : entry.Verb != "express" ? PartnerOf(entry.Lemma) ?? PartnerOfAdjective(entry.Verb)
        : opener.Text.EndsWith("concern", StringComparison.Ordinal) ? ("about\" or \"at", [], FixSafety.None)
        : opener.Text.EndsWith("appreciation", StringComparison.Ordinal) || opener.Text.EndsWith("gratitude", StringComparison.Ordinal) ? ToSomebody
        : null;

    private static (string Right, string[] Wrong, FixSafety Safety)? PartnerOf(string lemma) => lemma switch
    {
        _ when lemma.StartsWith("take note", StringComparison.Ordinal) => ("of", ["on", "about", "to", "for", "upon", "at"], FixSafety.Safe),
        "look forward" or "looking forward" => ("to", ["for", "on", "at", "upon", "of"], FixSafety.Safe),
        "pay tribute" or "paying tribute" => ("to", ["for", "of", "on", "upon"], FixSafety.Safe),
        "guided" => ("by", ["with", "from", "through", "of", "on"], FixSafety.None),
        "appeal" => ("to", ["on", "upon", "at"], FixSafety.None),
        "call" => ("upon", ["to", "at"], FixSafety.None),
        "draw attention" or "call attention" => ("to", ["on", "upon", "of", "for", "at"], FixSafety.None),
        "express its appreciation" => ToSomebody,
        _ => null,
    };

    private static (string Right, string[] Wrong, FixSafety Safety)? PartnerOfAdjective(string adjective) => adjective switch
    {
        "aware" or "conscious" or "mindful" or "convinced" or "cognizant" => ("of", ["about", "on", "to", "at", "for"], FixSafety.None),
        "concerned" or "alarmed" or "disturbed" or "dismayed" or "appalled" => ("about\" or \"at", [], FixSafety.None),
        _ => null,
    };

    // "Calls for the Governments of the region to act" asks them as "calls upon" does; "Calls for the Programme to be reviewed" asks nobody.
    private static bool IsAddressed(string text, int end)
    {
        var rest = text.AsSpan(end, Math.Min(LongestAddressee, text.Length - end));

        foreach (var article in (ReadOnlySpan<string>)[" all", " the"])
            rest = rest.StartsWith(article) ? rest[article.Length..] : rest;

        var demand = rest.IndexOf(" to ");
        return demand > 0 && (char.IsUpper(rest[1]) || rest.StartsWith(" parties")) && !rest[demand..].StartsWith(" to be ") && !rest[..demand].ContainsAny(",;:.") && !IsAttribute(rest[1..demand]);
    }

    // "Calls for Member State contributions to the fund": who is named belongs to what is called for.
    private static bool IsAttribute(ReadOnlySpan<char> words)
    {
        while (!words.IsEmpty && char.IsUpper(words[0]))
            words = words.IndexOf(' ') is >= 0 and var end ? words[(end + 1)..] : [];

        var next = words.IndexOf(' ') is >= 0 and var stop ? words[..stop] : words;
        return !next.IsEmpty && char.IsLower(next[0]) && !SmallWords.Contains(next) && next is not ("concerned" or "parties" or "members");
    }

    // An object without preposition begins with one of these; "Takes note, in this regard, of" does not.
    private static bool StartsObject(ReadOnlySpan<char> word) =>
        word is "the" or "a" or "an" or "its" or "all" or "this" or "these" or "those" or "their" or "his" or "her" or "Member" or "States" or "Governments" or "resolution" or "resolutions" or "decision" or "decisions" or "paragraph" or "paragraphs";

    private static bool IsOneOf(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var one in words)
        {
            if (word.SequenceEqual(one))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> WordBehind(string text, int end) =>
        end + 1 < text.Length && text[end] == ' ' ? text.AsSpan(end + 1, Letters.End(text, end + 1) - end - 1) : [];

    private static TextSpan LastWord(string text, TextSpan opener)
    {
        var start = opener.End;

        while (start > opener.Start && text[start - 1] != ' ')
            start--;

        return TextSpan.FromBounds(start, opener.End);
    }
}
