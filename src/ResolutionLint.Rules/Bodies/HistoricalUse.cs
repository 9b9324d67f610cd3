using System.Globalization;
using System.Text.RegularExpressions;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Bodies;

/// <summary>Tells whether a former name speaks of the past, where it is right.</summary>
internal static partial class HistoricalUse
{
    private const int Generation = 35;
    private const int LongestRequest = 120;

    private const int LongestLead = 120;
    private const int LongestTail = 90;

    private static readonly LiteralSearch WorkBefore = new(
        "esolutions", "ecisions", "adopted", "endorsed", "approved", "established", "created", "mandated", "requested", "submitted", "appointed", "commissioned", "observed",
        "anniversary", "histor", "those of", "Convention", "Charter", "Protocol", "ecalling", "ecalls");

    private static readonly LiteralSearch WorkBehind = new(
        " resolution", " decision", " Convention", " Charter", " Protocol", "adopted", "established", "created", "appointed", " in its ", " decided", " had ", " was ", " were ");

    private static readonly string[] Words =
        ["former", "formerly", "then", "predecessor", "known as", "renamed", "replaced", "succeeded", "successor", "merged", "superseded"];

    /// <summary>Whether the words around the name place it in the past.</summary>
    /// <param name="mention">The former name.</param>
    /// <param name="semantics">The model of the document.</param>
    /// <param name="until">The last day of the name.</param>
    public static bool Excuses(BodyMention mention, DocumentSemantics semantics, DateOnly until) =>
        mention.Node is Footnote or Title or Heading
        || ((IsLongGone(semantics, until) || (mention.RegisteredName is { IsHistorical: true } && SpeaksOfItsWork(mention))) && !IsAddressee(mention))
        || (mention.Node.Text.Text.StartsWith("Recall", StringComparison.Ordinal) && !NamesYearUpTo(mention.Node.Text.Text, int.MaxValue))
        || SpeaksOfThePast(mention.Node.Text.Text, mention)
        || NamesYearUpTo(mention.Node.Text.Text, until.Year + 1)
        || IsExplainedByNote(mention, semantics);

    // What was renamed a generation ago is named for its history only.
    private static bool IsLongGone(DocumentSemantics semantics, DateOnly until) =>
        semantics.Context.ReferenceDate.Year - until.Year > Generation;

    // "The resolutions of the Commission on Human Rights": what a body did while it was there stays under its name. Nothing else does.
    private static bool SpeaksOfItsWork(BodyMention mention)
    {
        var text = mention.Node.Text.Text.AsSpan();
        var before = text[..mention.Span.Start];
        var behind = text[mention.Span.End..];
        before = before[(before.LastIndexOf(';') + 1)..];

        return WorkBefore.IsIn(before[Math.Max(0, before.Length - LongestLead)..])
            || WorkBehind.IsIn(behind[..Math.Min(behind.Length, LongestTail)]);
    }

    // "Requests the Commission on Human Rights", "to report to the Commission on Human Rights": nobody can be asked or told who is gone.
    private static bool IsAddressee(BodyMention mention) => IsAsked(mention) || IsToBeTold(mention);

    private static bool IsToBeTold(BodyMention mention)
    {
        var text = mention.Node.Text.Text;
        var start = Math.Max(0, mention.Span.Start - LongestRequest);
        return mention.Node is OperativeParagraph or SubParagraph && Telling().IsMatch(text.AsSpan(start, mention.Span.Start - start)) && !Asked().IsMatch(text.AsSpan(0, mention.Span.Start));
    }

    [GeneratedRegex(@"\b[Tt]o (?:continue to )?(?:submit|report|present|transmit)\b[^,;:]{0,60} to the $", RegexOptions.CultureInvariant)]
    private static partial Regex Telling();

    // "in which the Commission requested him to report to it"
    [GeneratedRegex(@"\b(?:requested|invited|decided|asked|mandated|established)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    private static bool IsAsked(BodyMention mention) =>
        mention.Node is OperativeParagraph
        && mention.Node.Text.Text.AsSpan(0, mention.Span.Start).Count(' ') <= 3
        && !mention.Node.Text.Text.AsSpan(mention.Span.End).StartsWith(" resolution", StringComparison.Ordinal);

    private static bool SpeaksOfThePast(string text, BodyMention mention)
    {
        var start = Math.Max(0, mention.Span.Start - 60);
        var around = text.AsSpan(start, Math.Min(text.Length, mention.Span.End + 60) - start);

        foreach (var word in Words)
        {
            if (ContainsWord(around, word))
                return true;
        }

        return false;
    }

    private static bool ContainsWord(ReadOnlySpan<char> text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, StringComparison.Ordinal))
        {
            var end = at + word.Length;

            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
                return true;

            text = text[end..];
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
