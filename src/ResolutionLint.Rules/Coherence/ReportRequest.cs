using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Coherence;

/// <summary>A request for a report.</summary>
/// <param name="Opener">The opener of its paragraph.</param>
/// <param name="Span">The words that ask for it, "to report" or "to submit … report", in the logical text.</param>
internal sealed record ReportRequest(Opener Opener, TextSpan Span)
{
    private const int LongestObject = 120;

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

        if (rest.StartsWith("report") && !(rest.Length > 6 && char.IsLetter(rest[6])))
            return 6;

        foreach (var verb in Verbs)
        {
            if (!rest.StartsWith(verb))
                continue;

            var window = rest[..Math.Min(rest.Length, LongestObject)];
            var report = window.IndexOf(" a report");
            return report < 0 ? 0 : report + " a report".Length;
        }

        return 0;
    }
}
