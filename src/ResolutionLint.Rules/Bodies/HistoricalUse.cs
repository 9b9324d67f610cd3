using System.Globalization;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Rules.Language;

namespace ResolutionLint.Rules.Bodies;

/// <summary>Tells whether a former name speaks of the past, where it is right.</summary>
internal static class HistoricalUse
{
    private const int Generation = 35;
    private const int YearsToForget = 3;
    private const int LettersAround = 60;
    private const int LettersOfSentence = 400;

    private static readonly string[] Words =
        ["former", "formerly", "then", "predecessor", "known as", "renamed", "replaced", "succeeded", "successor", "merged", "superseded"];

    /// <summary>Whether nothing tells that the body is thought to be there still, or the words around place it in the past.</summary>
    /// <param name="mention">The former name.</param>
    /// <param name="semantics">The model of the document.</param>
    /// <param name="until">The last day of the name.</param>
    public static bool Excuses(BodyMention mention, DocumentSemantics semantics, DateOnly until) =>
        mention.Node is Footnote or Title or Heading
        || !IsInPresentUse(mention, semantics, until)
        || NamesSuccessor(mention)
        || SpeaksOfThePast(mention)
        || NamesYearUpTo(Around(mention, LettersOfSentence), until.Year + 1)
        || IsExplainedByNote(mention, semantics);

    private static bool IsInPresentUse(BodyMention mention, DocumentSemantics semantics, DateOnly until)
    {
        if (PresentUse.Acts(mention))
            return true;

        var yearsAgo = semantics.Context.ReferenceDate.Year - until.Year;

        return IsOfHistory(mention, semantics, until)
            ? yearsAgo is >= YearsToForget and <= Generation && PresentUse.IsPartner(mention)
            : PresentUse.IsDealtWith(mention) || (yearsAgo >= YearsToForget && PresentUse.IsAmongOthers(mention));
    }

    // What lives on in history, or was renamed a generation ago, may be praised for what it was.
    private static bool IsOfHistory(BodyMention mention, DocumentSemantics semantics, DateOnly until) =>
        mention.RegisteredName is { IsHistorical: true } || semantics.Context.ReferenceDate.Year - until.Year > Generation;

    private static bool NamesSuccessor(BodyMention mention)
    {
        if (mention.Canonical is not { } current)
            return false;

        var (text, end) = (mention.Node.Text.Text, mention.Span.End);
        var start = Math.Max(0, mention.Span.Start - LettersOfSentence);

        return text.AsSpan(start, mention.Span.Start - start).Contains(current, StringComparison.Ordinal)
            || text.AsSpan(end, Math.Min(LettersOfSentence, text.Length - end)).Contains(current, StringComparison.Ordinal);
    }

    // Paragraphs may be long and full of names: each looks only so far.
    private static ReadOnlySpan<char> Around(BodyMention mention, int letters)
    {
        var text = mention.Node.Text.Text;
        var start = Math.Max(0, mention.Span.Start - letters);
        return text.AsSpan(start, Math.Min(text.Length, mention.Span.End + letters) - start);
    }

    private static bool SpeaksOfThePast(BodyMention mention)
    {
        var around = Around(mention, LettersAround);

        foreach (var word in Words)
        {
            if (WholeWord.IsIn(around, word))
                return true;
        }

        return false;
    }

    /// <summary>Whether a year up to a given one stands in a text.</summary>
    public static bool NamesYearUpTo(ReadOnlySpan<char> text, int last)
    {
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                continue;

            var length = text[i..].IndexOfAnyExceptInRange('0', '9') is >= 0 and var found ? found : text.Length - i;

            if (length == 4 && int.Parse(text.Slice(i, 4), CultureInfo.InvariantCulture) is > 1900 and var year && year <= last)
                return true;

            i += length;
        }

        return false;
    }

    private static bool IsExplainedByNote(BodyMention mention, DocumentSemantics semantics)
    {
        foreach (var note in semantics.Document.Footnotes)
        {
            if (note.Text.Text.Contains("ormerly", StringComparison.Ordinal)
                && mention.Canonical is { } current
                && (note.Text.Text.Contains(current, StringComparison.Ordinal) || note.Text.Text.Contains(mention.Name, StringComparison.Ordinal)))
                return true;
        }

        return false;
    }
}
