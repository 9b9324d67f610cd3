using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Rules.Language;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2019: an opener whose tone contradicts its own qualifier, or the thing that it speaks of.</summary>
public sealed class ConflictingValence() : KnownOpenerAnalyzer(() => Rule)
{
    private const string With = " with ";
    private const int MostWordsBefore = 6;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2019");

    private protected override void Check(ReportingContext context, Opener opener)
    {
        var lexicon = context.Semantics.Lexicon;
        var verb = ToneOfVerb(opener, lexicon.Openers);
        var last = opener.Text.AsSpan(opener.Text.LastIndexOf(' ') + 1);
        var quality = lexicon.Tones.OfQuality(last);

        if (Contradict(verb, quality))
        {
            context.Report(Rule, opener.SourceSpan(), opener.Text, last.ToString());
            return;
        }

        var tone = quality == Tone.Neutral ? verb : quality;

        if (tone != Tone.Neutral && FirstNoun(opener, lexicon.Tones) is { } noun && Contradict(tone, ToneOf(opener, noun, lexicon.Tones)))
            context.Report(Rule, opener.Node.Text.GetSourceSpan(TextSpan.FromBounds(opener.Span.Start, noun.End)), opener.Text, WordsOf(opener, noun).ToString());
    }

    private static bool Contradict(Tone first, Tone second) =>
        (first == Tone.Positive && second == Tone.Negative) || (first == Tone.Negative && second == Tone.Positive);

    // "Welcomes with concern": what the verb alone says.
    private static Tone ToneOfVerb(Opener opener, OpenerLexicon openers)
    {
        var phrase = opener.Node.Text.Text.AsSpan(opener.VerbSpan.Start, opener.Span.End - opener.VerbSpan.Start);
        var qualifier = phrase.IndexOf(With);
        var entry = qualifier > 0 && openers.TryMatch(phrase[..qualifier], opener.Form, out var bare, out _) ? bare : opener.Entry;

        return entry?.Valence switch
        {
            "positive" => Tone.Positive,
            "negative" => Tone.Negative,
            _ => Tone.Neutral,
        };
    }

    // "at the continued deterioration of": the noun is the first word that says more than those before it.
    private static TextSpan? FirstNoun(Opener opener, ToneLexicon tones)
    {
        var text = opener.Node.Text.Text;
        var start = opener.Span.End;

        for (var words = 0; words < MostWordsBefore && start + 1 < text.Length && text[start] == ' '; words++)
        {
            var end = Letters.End(text, start + 1);
            var span = TextSpan.FromBounds(start + 1, end);

            if (!tones.LeavesTone(text.AsSpan(span.Start, span.Length)))
                return DarkEnd(text, span, tones) is { } dark ? TextSpan.FromBounds(span.Start, dark) : IsHead(text, end) ? span : null;

            start = end;
        }

        return null;
    }

    // Where the noun ends that an adjective colours: "the adverse effects".
    private static int? DarkEnd(string text, TextSpan adjective, ToneLexicon tones)
    {
        var noun = adjective.End < text.Length && text[adjective.End] == ' ' ? NextWord(text, adjective.End + 1) : [];
        return tones.IsDark(text.AsSpan(adjective.Start, adjective.Length), noun) ? adjective.End + 1 + noun.Length : null;
    }

    private static Tone ToneOf(Opener opener, TextSpan noun, ToneLexicon tones) =>
        WordsOf(opener, noun).Contains(' ') ? Tone.Negative : tones.OfObject(WordsOf(opener, noun));

    // Not the first half of a compound: "the violations register".
    private static bool IsHead(string text, int end) =>
        end >= text.Length
        || text[end] is ',' or ';' or '.'
        || (text[end] == ' ' && NextWord(text, end + 1) is "of" or "in" or "by" or "against" or "and" or "to" or "that" or "which" or "committed" or "from");

    private static ReadOnlySpan<char> NextWord(string text, int start) => text.AsSpan(start, Letters.End(text, start) - start);

    private static ReadOnlySpan<char> WordsOf(Opener opener, TextSpan span) => opener.Node.Text.Text.AsSpan(span.Start, span.Length);
}
