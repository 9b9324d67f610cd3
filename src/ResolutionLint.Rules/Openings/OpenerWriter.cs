using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Openings;

/// <summary>Writes an opener anew: with another form of its verb, or with also and further where its part wants them.</summary>
internal static class OpenerWriter
{
    /// <summary>The opener with its own verb and another step.</summary>
    public static string Write(Opener opener, Repetition step) => Write(opener, step, VerbOf(opener));

    /// <summary>The opener with another verb phrase and a step.</summary>
    public static string Write(Opener opener, Repetition step, string verb)
    {
        verb = Lower(verb);
        var before = Lower(Plain(opener, TextSpan.FromBounds(opener.Span.Start, opener.VerbSpan.Start)));
        var after = Plain(opener, TextSpan.FromBounds(opener.VerbSpan.End, opener.Span.End));

        return LikeBefore(opener, opener.Node is PreambularParagraph
            ? Join(before, AfterVerb(opener, verb, after, step))
            : Join(WordOf(step), before, verb, after));
    }

    /// <summary>
    /// A fix that puts a new opener in place of the old: safe where the opener is a verb that the lists know and nothing more.
    /// Null where page furniture or a note interrupts the old one.
    /// </summary>
    public static CodeFix? Replace(Opener opener, string replacement)
    {
        var source = opener.Node.Text.GetSourceSpan(opener.Span);
        var title = $"Write \"{replacement}\"";

        if (opener.Entry is null || source.Length != opener.Span.Length)
            return null;

        return IsBareVerb(opener) ? CodeFix.Safe(title, source, replacement) : CodeFix.Unsafe(title, source, replacement);
    }

    /// <summary>also or further; empty for the plain step.</summary>
    public static string WordOf(Repetition step) => step switch
    {
        Repetition.Also => "also",
        Repetition.Further => "further",
        _ => string.Empty,
    };

    // "Noting with concern also" and "Expressing its concern also", but "Reaffirming also its commitment".
    private static string AfterVerb(Opener opener, string verb, string after, Repetition step)
    {
        var whole = Join(verb, after);
        var its = opener.Verb == "express" ? -1 : whole.IndexOf(" its ", StringComparison.Ordinal);

        return its < 0 ? Join(whole, WordOf(step)) : Join(whole[..its], WordOf(step), whole[(its + 1)..]);
    }

    private static bool IsBareVerb(Opener opener) =>
        opener.Key.Length == opener.VerbSpan.Length;

    private static string VerbOf(Opener opener) => opener.Text.Substring(opener.VerbSpan.Start - opener.Span.Start, opener.VerbSpan.Length);

    private static string Plain(Opener opener, TextSpan span)
    {
        return opener.Adverb is { Span: var adverb } && span.Contains(adverb)
            ? Join(Words(span.Start, adverb.Start), Words(adverb.End, span.End))
            : Words(span.Start, span.End);

        string Words(int start, int end) => opener.Text[(start - opener.Span.Start)..(end - opener.Span.Start)].Trim();
    }

    private static string LikeBefore(Opener opener, string phrase) =>
        char.IsUpper(opener.Text[0]) ? char.ToUpperInvariant(phrase[0]) + phrase[1..] : phrase;

    private static string Lower(string phrase) => phrase.Length == 0 ? phrase : char.ToLowerInvariant(phrase[0]) + phrase[1..];

    private static string Join(params string[] parts) => string.Join(' ', parts.Where(part => part.Length > 0));
}
