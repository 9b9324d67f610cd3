using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics.Citing;

/// <summary>Reads what the words before a noun or behind a list say of the organ.</summary>
internal sealed partial class OrganReader(CitingOrgans organs)
{
    private const int AdjectiveWindow = 60;
    private const int SubjectWindow = 160;

    /// <summary>What the words before a noun say.</summary>
    public OrganReference Before(string text, int noun)
    {
        var window = Math.Max(0, noun - AdjectiveWindow);

        if (Possessive().Match(text[window..noun]) is { Success: true } own)
        {
            var span = TextSpan.FromBounds(window + own.Index, noun);
            return WithSubject(new OrganReference(OrganReferenceKind.Own, null, span), text, span.Start);
        }

        var named = Name(text, NameEnd(text, noun, window));
        return named.Kind == OrganReferenceKind.None ? WithSubject(named, text, noun) : named;
    }

    /// <summary>What the words right behind a list add: "resolution 8/9 of the Conference", "in its resolution 70/1, the General Assembly".</summary>
    public OrganReference After(string text, int offset, OrganReference before)
    {
        if (offset >= text.Length || before.Kind is not (OrganReferenceKind.None or OrganReferenceKind.Own) || before.Organ is not null)
            return before;

        if (Subject().Match(text, offset) is { Success: true } subject && organs.FindAtStart(text.AsSpan(subject.Index + subject.Length)) is { } behind)
            return before with { Organ = behind.Organ };

        return before.Kind == OrganReferenceKind.None && Genitive().Match(text, offset) is { Success: true } match
            ? Behind(text, match.Index + match.Length, match.Groups["actor"].Success, before)
            : before;
    }

    private OrganReference Behind(string text, int start, bool isActor, OrganReference before)
    {
        var rest = text.AsSpan(start);

        if (organs.FindAtStart(rest) is { } name && !IsOfOtherBody(rest[name.Text.Length..]))
            return new OrganReference(OrganReferenceKind.Named, name.Organ, new TextSpan(start, name.Text.Length));

        var word = rest[..EndOfWord(rest)];

        // Who acts on a resolution may be anyone, and whose family it is of says not whose number.
        if ((isActor || word is "United") && !BodyNoun().IsMatch(rest[..Math.Min(rest.Length, AdjectiveWindow)]))
            return before;

        var goesOn = rest[word.Length..].StartsWith(" of ") || rest[word.Length..].StartsWith(" on ") || rest[word.Length..].StartsWith(" for ");
        return new OrganReference(goesOn ? OrganReferenceKind.Other : KindOf(word), null, new TextSpan(start, word.Length));
    }

    // "The Assembly of the Inter-Parliamentary Union" is another one than the Assembly.
    private static bool IsOfOtherBody(ReadOnlySpan<char> rest) =>
        rest.StartsWith(" of Heads")
        || (rest.StartsWith(" of the ") && rest[" of the ".Length..] is [>= 'A' and <= 'Z', ..] && !rest.StartsWith(" of the United Nations"));

    /// <summary>The organ whose symbols begin in a way.</summary>
    public OrganReference OfSymbol(string prefix, TextSpan span) =>
        organs.FindBySymbol(prefix) is { } organ ? new OrganReference(OrganReferenceKind.Named, organ, span) : new OrganReference(OrganReferenceKind.Other);

    [GeneratedRegex(@"\b(?:[Ii]ts|[Tt]heir|[Oo]ur)(?: (?!of |in |by |to |on |with |and |for |the |from |under |that |as |which )[a-z-]+){0,3} $", RegexOptions.CultureInvariant)]
    private static partial Regex Possessive();

    [GeneratedRegex(@"(?:['’]s?)?(?: (?:relevant|previous|earlier|recent|subsequent|landmark|adopted|annual|past|pertinent|following))* $", RegexOptions.CultureInvariant)]
    private static partial Regex Adjectives();

    // An abbreviation has no article, and an assembly that meets often has its number before it.
    [GeneratedRegex(
        @"\G(?: \([^()]{1,60}\))?(?:,? entitled [“""][^”""]{1,200}[”""])?(?:,? adopted by| of|(?<actor> by)) (?:the (?:[a-z]+(?:-[a-z]+)? ){0,6}(?=[A-Z])|(?=[A-Z]{2,}\b))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Genitive();

    [GeneratedRegex(
        @"^(?:['’]s)?,? ?(?:at its [^,;]{1,60}(?:session|meeting)s?,? )?(?:held [^,;]{1,60}, )?(?:in|by|through|under|of|pursuant to|in accordance with)(?: (?:paragraph|section|part)s? \w{1,5} (?:\(\w{1,3}\) )?of)? $",
        RegexOptions.CultureInvariant)]
    private static partial Regex SubjectLink();

    [GeneratedRegex(@"\G, the (?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex(@"\b(?:Conference|Commission|Committee|Council|Board|Congress|Union|Organization|Parties|Meeting|Programme|Authority|Agency|Assembly)\b", RegexOptions.CultureInvariant)]
    private static partial Regex BodyNoun();

    // Whose number it is where the words right before do not name anyone: "the Commission, in its resolution 58/11".
    private OrganReference WithSubject(OrganReference reference, string text, int end)
    {
        var start = Math.Max(0, end - SubjectWindow);
        var left = text.AsSpan(start, end - start);
        left = left[(left.LastIndexOf(';') + 1)..];
        var subject = organs.FindLast(left) is { } last && SubjectLink().IsMatch(left[last.End..]) ? last.Organ : null;

        return reference with { Organ = subject, HasRival = subject is null && BodyNoun().IsMatch(left) };
    }

    private OrganReference Name(string text, int end)
    {
        var left = text.AsSpan(0, end);

        if (organs.FindAtEnd(left) is { } name)
        {
            var span = TextSpan.FromBounds(end - name.Text.Length, end);
            var isCut = !name.IsAbbreviation && !name.Text.Contains(' ') && IsCapitalized(WordBefore(text, span.Start));

            return isCut
                ? new OrganReference(OrganReferenceKind.Other, null, span)
                : new OrganReference(OrganReferenceKind.Named, name.Organ, span, name.IsAbbreviation);
        }

        var word = WordBefore(text, end);

        if (!IsCapitalized(word))
            return OrganReference.None;

        var kind = IsCapitalized(WordBefore(text, word.Span.Start)) ? OrganReferenceKind.Other : KindOf(word.Text);
        return new OrganReference(kind, null, word.Span);
    }

    private static OrganReferenceKind KindOf(ReadOnlySpan<char> word) => word switch
    {
        "Council" => OrganReferenceKind.Council,
        "Commission" => OrganReferenceKind.Commission,
        _ => OrganReferenceKind.Other,
    };

    private static int NameEnd(string text, int noun, int window) => window + Adjectives().Match(text[window..noun]) switch
    {
        { Success: true } match => match.Index,
        _ => 0,
    };

    private static (string Text, TextSpan Span) WordBefore(string text, int offset)
    {
        var end = offset;

        while (end > 0 && text[end - 1] == ' ')
            end--;

        var start = end;

        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '’' or '\''))
            start--;

        return (text[start..end], TextSpan.FromBounds(start, end));
    }

    // A participle or the first word of a paragraph is its opener, not part of a name.
    private static bool IsCapitalized((string Text, TextSpan Span) word) =>
        word.Text.Length > 1
        && char.IsUpper(word.Text[0])
        && word.Span.Start > 0
        && (word.Text == "Governing" || !word.Text.EndsWith("ing", StringComparison.Ordinal))
        && word.Text is not ("See" or "In" or "By" or "The" or "Recalls" or "Reaffirms");

    private static int EndOfWord(ReadOnlySpan<char> text)
    {
        var end = 0;

        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-'))
            end++;

        return end;
    }
}
