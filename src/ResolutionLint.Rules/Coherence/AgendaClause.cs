using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Coherence;

/// <summary>A paragraph that puts an item on the agenda of a session.</summary>
/// <param name="Agenda">The word agenda, in the logical text.</param>
/// <param name="Verb">The verb that puts the item there.</param>
internal sealed record AgendaClause(TextSpan Agenda, TextSpan Verb)
{
    private const string Word = "agenda";
    private const string Second = " and decides";
    private const int FarthestVerb = 30;

    private static readonly string[] Verbs = [" to include ", " to put ", " to place ", " to inscribe ", " to add "];

    /// <summary>The clause of a paragraph; null where it decides on no agenda.</summary>
    public static AgendaClause? Of(OperativeParagraph paragraph, DocumentSemantics semantics)
    {
        var text = paragraph.Text.Text;
        var agenda = text.IndexOf(Word, StringComparison.Ordinal);

        if (agenda < 0 || DecisionIn(paragraph, semantics) is not { } decision)
            return null;

        while (agenda >= 0 && !IsOfSession(text, agenda + Word.Length))
            agenda = text.IndexOf(Word, agenda + 1, StringComparison.Ordinal);

        return agenda >= 0 && VerbOf(text, decision) is { } verb && verb.Start < agenda ? new(new TextSpan(agenda, Word.Length), verb) : null;
    }

    // Where the words behind "decides" begin, be it the opener or a second verb.
    private static int? DecisionIn(OperativeParagraph paragraph, DocumentSemantics semantics)
    {
        if (semantics.Openers.TryGet(paragraph, out var opener) && opener.Verb == "decide")
            return opener.Span.End;

        var second = paragraph.Text.Text.IndexOf(Second, StringComparison.Ordinal);
        return second < 0 ? null : second + Second.Length;
    }

    // "agenda of its sixtieth session", "agenda of the General Assembly at its".
    private static bool IsOfSession(string text, int end)
    {
        var rest = text.AsSpan(end, Math.Min(text.Length - end, 60));
        return (rest.StartsWith(" of its ") || rest.StartsWith(" of the ") || rest.StartsWith(" for its ") || rest.StartsWith(" for the ")) && rest.Contains(" session", StringComparison.Ordinal);
    }

    private static TextSpan? VerbOf(string text, int start)
    {
        var window = text.AsSpan(start, Math.Min(FarthestVerb, text.Length - start));

        foreach (var verb in Verbs)
        {
            if (window.IndexOf(verb) is >= 0 and var at)
                return new TextSpan(start + at + " to ".Length, verb.Length - " to ".Length - 1);
        }

        return null;
    }
}
