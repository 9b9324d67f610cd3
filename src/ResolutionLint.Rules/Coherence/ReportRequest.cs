using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Coherence;

/// <summary>A request for a report.</summary>
/// <param name="Opener">The opener of its paragraph.</param>
/// <param name="Span">The words that ask for it, "to report" or "to submit … report", in the logical text.</param>
internal sealed record ReportRequest(Opener Opener, TextSpan Span)
{
    private const string Report = " report";
    private const int LongestObject = 120;
    private const int LongestQuality = 40;

    private static readonly string[] Verbs = ["submit", "present", "prepare", "provide", "transmit"];

    /// <summary>The request of a paragraph; null where it asks for no report.</summary>
    public static ReportRequest? Of(OperativeParagraph paragraph, DocumentSemantics semantics)
    {
        if (!semantics.Openers.TryGet(paragraph, out var opener) || opener.Verb != "request")
            return null;

        var text = paragraph.Text.Text;

        for (var at = text.IndexOf(" to ", opener.Span.End, StringComparison.Ordinal); at >= 0; at = text.IndexOf(" to ", at + 1, StringComparison.Ordinal))
        {
            if (LengthAt(text, at + 4) is > 0 and var length)
                return new ReportRequest(opener, new TextSpan(at + 1, length + 3));
        }

        return null;
    }

    // "report", or a verb and a few words of its object up to the report itself.
    private static int LengthAt(string text, int start)
    {
        var rest = text.AsSpan(start);

        if (rest.StartsWith("report"))
            return IsOfOrgan(rest["report".Length..]) ? "report".Length : 0;

        foreach (var verb in Verbs)
        {
            if (rest.StartsWith(verb))
                return EndOfReport(rest[..Math.Min(rest.Length, LongestObject)]);
        }

        return 0;
    }

    // "to report on", "to report to"; "encourages staff to report misconduct" asks for nothing that an organ gets.
    private static bool IsOfOrgan(ReadOnlySpan<char> rest)
    {
        if (rest is not [' ', ..])
            return rest.IsEmpty || !char.IsLetter(rest[0]);

        var end = rest[1..].IndexOfAny(" ,;.");
        var word = end < 0 ? rest[1..] : rest[1..(end + 1)];

        return word is "to" or "on" or "thereon" or "back" or "in" or "at" or "by" or "for" or "and" or "as" or "through" or "under" or "within" || word.EndsWith("ly");
    }

    // "a report", "a comprehensive report": the article shows that one is asked for that is not there yet.
    private static int EndOfReport(ReadOnlySpan<char> words)
    {
        var report = words.IndexOf(Report);
        var end = report + Report.Length;

        if (report < 0 || (end < words.Length && char.IsLetter(words[end])))
            return 0;

        var before = words[..(report + 1)];
        var article = Math.Max(before.LastIndexOf(" a "), before.LastIndexOf(" an "));

        return article >= 0 && report - article <= LongestQuality && !IsOfAnother(before[article..]) ? end : 0;
    }

    // "a proposal on the report": the article belongs to another noun.
    private static bool IsOfAnother(ReadOnlySpan<char> words)
    {
        foreach (var preposition in (ReadOnlySpan<string>)[" the ", " of ", " on ", " in ", " for ", ", "])
        {
            if (words.Contains(preposition, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
