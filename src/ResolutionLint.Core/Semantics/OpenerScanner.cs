using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Semantics;

/// <summary>Reads the opener of one paragraph, word by word.</summary>
internal sealed class OpenerScanner
{
    private const int LongestQualifier = 5;

    private readonly string written;
    private readonly string text;
    private readonly OpenerLexicon lexicon;
    private readonly OpenerForm wanted;
    private int position;
    private int start;
    private TextSpan verb;
    private OpenerForm form;
    private OpenerEntry? entry;
    private RepetitionAdverb? adverb;

    private OpenerScanner(string text, OpenerForm wanted, OpenerLexicon lexicon)
    {
        written = text;
        this.text = CapitalOpening.Unfold(text, OpeningMarks(text));
        this.wanted = wanted;
        this.lexicon = lexicon;
    }

    /// <summary>The opener; null where the paragraph opens with nothing like one.</summary>
    public static Opener? Scan(TextNode node, OpenerLexicon lexicon) =>
        node.Text.Facts.Of(lexicon, node, static (paragraph, known) => new Found(Scan(paragraph.Text.Text, paragraph, known))).Phrase is { } phrase
            ? new Opener(node, phrase)
            : null;

    /// <summary>The opener of words that might stand in a paragraph instead of its own; null where they open with nothing like one.</summary>
    public static OpenerPhrase? Scan(string words, TextNode node, OpenerLexicon lexicon) =>
        new OpenerScanner(words, node is PreambularParagraph ? OpenerForm.Participle : OpenerForm.Finite, lexicon).Scan();

    private OpenerPhrase? Scan()
    {
        var begin = OpeningMarks(text);
        start = begin + lexicon.SkipLead(text.AsSpan(begin), wanted);

        if (!TryReadVerb() && !TryReadUnlisted())
            return null;

        ReadQualifiers();
        return Result();
    }

    private static int OpeningMarks(string text)
    {
        var at = 0;

        while (at < text.Length && text[at] is '"' or '“' or '‘' or '\'' or '[' or '(' or ' ' or '*' or '_')
            at++;

        return at;
    }

    private bool TryReadVerb()
    {
        position = start;
        adverb = null;

        while (!TryMatchVerb())
        {
            var word = WordAt(position);

            if (word.IsEmpty || At(position + word.Length) != ' ')
                return false;

            if (StepOf(word) is var step and not Repetition.None)
                adverb = new RepetitionAdverb(step, new TextSpan(position, word.Length), StandsBeforeVerb: true);
            else if (!lexicon.Words.IsAdverb(word) && !(position > start && word is "and"))
                return false;

            position += word.Length + 1;
        }

        return true;
    }

    private bool TryMatchVerb()
    {
        var rest = text.AsSpan(position);

        foreach (var candidate in (ReadOnlySpan<OpenerForm>)[wanted, OpenerForm.Participle, OpenerForm.Finite, OpenerForm.Base])
        {
            if (!lexicon.TryMatch(rest, candidate, out entry, out var length) || (candidate == OpenerForm.Base && !IsVerb(entry, position + length)))
                continue;

            form = candidate;
            verb = new TextSpan(position, length);
            position += length;
            return true;
        }

        return false;
    }

    // "Support for developing countries" opens with a noun, "Support the efforts" with a verb.
    private bool IsVerb(OpenerEntry bare, int end) =>
        bare.Phrase.Contains(' ', StringComparison.Ordinal)
        || (At(end) == ' ' && WordAt(end + 1) is not ("of" or "for" or "from" or "in" or "by" or "and" or "or" or "at" or "on" or "with" or "is" or "are" or "was" or "were" or "should" or "shall" or "must" or "will" or "may" or "can" or "has" or "have"));

    private bool TryReadUnlisted()
    {
        position = start;
        adverb = null;
        var word = WordAt(position);

        if (StepOf(word) is var step and not Repetition.None)
        {
            adverb = new RepetitionAdverb(step, new TextSpan(position, word.Length), StandsBeforeVerb: true);
            position += word.Length + 1;
            word = WordAt(position);
        }

        while (lexicon.Words.IsAdverb(word))
        {
            position += word.Length + 1;
            word = WordAt(position);
        }

        if (UnlistedOpener.FormOf(text, position, word) is not { } told)
            return false;

        form = told;
        entry = null;
        verb = new TextSpan(position, word.Length);
        position += word.Length;
        return true;
    }

    private void ReadQualifiers()
    {
        while (At(position) == ' ' && (TryReadAdverb() || TryReadQualifier() || (CarriesObject() && TryReadObject())))
        {
        }
    }

    private bool TryReadAdverb()
    {
        var begin = position + 1;
        var word = WordAt(begin);
        var step = word is "also" ? Repetition.Also : word is "further" && IsAdverbFurther(begin + word.Length) ? Repetition.Further : Repetition.None;

        if (step != Repetition.None && adverb is null)
            adverb = new RepetitionAdverb(step, new TextSpan(begin, word.Length), StandsBeforeVerb: false);
        else if (!lexicon.Words.IsAdverb(word))
            return false;

        position = begin + word.Length;
        TryReadParticle();
        return true;
    }

    // Before a noun "further" is an adjective: "Encourages further cooperation".
    private bool IsAdverbFurther(int end)
    {
        var next = WordAt(end + 1);

        if (At(end) == ',' || entry?.Verb is "recall" or "reaffirm")
            return true;

        return next switch
        {
            "to" or "the" or "that" or "a" or "an" or "its" or "their" or "his" or "her" or "our" or "with" or "upon" or "on" => true,
            "of" or "at" or "about" or "by" or "in" or "resolution" or "resolutions" or "all" => form == OpenerForm.Participle,
            _ => form == OpenerForm.Participle && next.Length > 0 && char.IsAsciiLetterUpper(next[0]),
        };
    }

    // "Calls again upon", "Bearing also in mind", "Takes also note": the verb goes on behind the adverb.
    private void TryReadParticle()
    {
        if (At(position) != ' ' || entry is null)
            return;

        var rest = text.AsSpan(position + 1, Math.Min(24, text.Length - position - 1));
        var joined = $"{text.AsSpan(verb.Start, verb.Length)} {rest}";

        if (lexicon.TryMatch(joined, form, out var longer, out var length) && length > verb.Length)
        {
            entry = longer;
            position += length - verb.Length;
        }
    }

    private bool TryReadQualifier()
    {
        var rest = text.AsSpan(position + 1);

        foreach (var phrase in lexicon.Words.Qualifiers)
        {
            if (rest.StartsWith(phrase, StringComparison.Ordinal) && At(position + 1 + phrase.Length) is ' ' or ',' or '\0')
            {
                position += 1 + phrase.Length;
                return true;
            }
        }

        return WordAt(position + 1) is "with" && TryReadTo(position + 5, lexicon.Words.IsQuality);
    }

    private bool TryReadObject() =>
        (!lexicon.Words.WantsItsOwn(entry?.Verb) || WordAt(position + 1) is "its" or "our") && TryReadTo(position, lexicon.Words.IsObject);

    private bool CarriesObject() => entry is not null && lexicon.Words.IsCarrier(entry.Verb);

    private bool TryReadTo(int at, WordTest isLast)
    {
        for (var count = 0; count < LongestQualifier && At(at) == ' '; count++)
        {
            var word = WordAt(at + 1);

            if (word.IsEmpty || word is "of" or "to" or "that" or "for" or "at" or "about" or "by" or "on" or "in" or "with")
                return false;

            at += 1 + word.Length;

            if (isLast(word))
            {
                position = at;
                return true;
            }
        }

        return false;
    }

    private OpenerPhrase Result()
    {
        var span = TextSpan.FromBounds(start, position);
        var words = text.Substring(span.Start, span.Length);
        var kind = CarriesObject() && lexicon.Words.IsRequest(LastWord()) ? OpenerKind.Directive : entry?.Kind ?? OpenerKind.Declaratory;

        return new OpenerPhrase(span, words)
        {
            Entry = entry,
            Form = form,
            Kind = kind,
            VerbSpan = verb,
            Adverb = adverb,
            Key = Key(words),
            Verb = entry is null ? text.Substring(verb.Start, verb.Length).ToLowerInvariant() : entry.Verb,
            Addressee = kind == OpenerKind.Directive ? AddresseeScanner.Find(written, position) : null,
        };
    }

    private string Key(string words)
    {
        var plain = adverb is null ? words : words.Remove(adverb.Span.Start - start, Math.Min(adverb.Span.Length + 1, words.Length - (adverb.Span.Start - start))).TrimEnd();
        return (plain + Company()).ToLowerInvariant();
    }

    // "Recalling, in particular," and "Welcomes and encourages" are openers of their own.
    private string Company()
    {
        foreach (var phrase in lexicon.Words.Qualifiers)
        {
            if (text.AsSpan(position).StartsWith($", {phrase},", StringComparison.Ordinal))
                return $" {phrase}";
        }

        return text.AsSpan(position).StartsWith(" and ", StringComparison.Ordinal) && lexicon.TryMatch(text.AsSpan(position + 5), form, out var second, out _)
            ? $" and {second.Phrase}"
            : entry?.Verb == "express" && WordAt(position + 1) is "to" ? " to" : string.Empty;
    }

    private static Repetition StepOf(ReadOnlySpan<char> word) => word switch
    {
        "also" or "Also" => Repetition.Also,
        "further" or "Further" => Repetition.Further,
        _ => Repetition.None,
    };

    private char At(int at) => at < text.Length ? text[at] : '\0';

    private ReadOnlySpan<char> WordAt(int at) => at < text.Length ? OpenerLexicon.FirstWord(text.AsSpan(at)) : [];

    private ReadOnlySpan<char> LastWord()
    {
        var begin = position;

        while (begin > 0 && char.IsLetter(text[begin - 1]))
            begin--;

        return text.AsSpan(begin, position - begin);
    }

    private delegate bool WordTest(ReadOnlySpan<char> word);

    /// <summary>What was found in words, be it nothing.</summary>
    private sealed record Found(OpenerPhrase? Phrase);
}
