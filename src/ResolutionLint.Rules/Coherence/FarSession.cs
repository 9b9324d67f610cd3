using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Coherence;

/// <summary>RL8002: something asked for at a session many years ahead, with no year to show that it is meant.</summary>
public sealed class FarSession : ResolutionAnalyzer
{
    private const string FarthestOption = "farthest";
    private const int DigitsOfYear = 4;
    private const int FirstYear = 1945;

    private static readonly string[] LaterVerbs = [" decides ", " invites ", " requests "];

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL8002");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var farthest = int.TryParse(context.GetOption(Rule, FarthestOption), NumberStyles.None, CultureInfo.InvariantCulture, out var configured) ? configured : 5;

        // What a paragraph says of a session holds wherever it names that.
        var meant = new Dictionary<SessionInParagraph, bool>();

        foreach (var target in TargetSessions.In(context.Semantics))
        {
            if (target.Organ != SessionOwner.Assembly || SessionClock.CurrentOf(target.Organ, context.Semantics) is not { } current)
                continue;

            var ahead = target.Mention.Number - current;

            if (ahead > farthest && !IsMeant(target, current, context.Semantics, meant))
                context.Report(Rule, target.Mention.SourceSpan(), target.Mention.Words(), ahead.ToString(CultureInfo.InvariantCulture), SessionClock.YearOfAssembly(target.Mention.Number).ToString(CultureInfo.InvariantCulture));
        }
    }

    // The last review of a decade comes at the session after its end.
    private static bool EndsBefore(string text, int year)
    {
        var last = 0;

        for (var dash = text.IndexOf('–'); dash >= 0; dash = text.IndexOf('–', dash + 1))
        {
            if (dash >= DigitsOfYear && int.TryParse(text.AsSpan(dash + 1, Math.Min(DigitsOfYear, text.Length - dash - 1)), NumberStyles.None, CultureInfo.InvariantCulture, out var end) && end > FirstYear)
                last = Math.Max(last, end);
        }

        return last > 0 && year > last + 1;
    }

    // A year or a decade in the same paragraph, or a nearer session in it, shows that somebody counted.
    private static bool IsMeant(TargetSession target, int current, DocumentSemantics semantics, Dictionary<SessionInParagraph, bool> known)
    {
        var key = new SessionInParagraph(target.Mention.Node, target.Mention.Number);

        if (!known.TryGetValue(key, out var isMeant))
            known[key] = isMeant = IsMeant(target, current, semantics);

        return isMeant;
    }

    private static bool IsMeant(TargetSession target, int current, DocumentSemantics semantics)
    {
        var text = target.Mention.Node.Text.Text;
        var year = SessionClock.YearOfAssembly(target.Mention.Number);

        return NamesYear(text, year)
            || NamesYear(text, year + 1)
            || (text.Contains("ecade", StringComparison.Ordinal) && !EndsBefore(text, year))
            || semantics.Sessions.Any(other => other.Node == target.Mention.Node && other.Number >= current && other.Number < target.Mention.Number && !IsOfLaterVerb(text, target.Mention, other));
    }

    // The year of an agenda counts no sessions.
    private static bool NamesYear(string text, int year)
    {
        var figures = year.ToString(CultureInfo.InvariantCulture);

        for (var at = text.IndexOf(figures, StringComparison.Ordinal); at >= 0; at = text.IndexOf(figures, at + figures.Length, StringComparison.Ordinal))
        {
            if (!text.AsSpan(at + figures.Length).StartsWith(" Agenda"))
                return true;
        }

        return false;
    }

    // The session of the agenda was not counted with that of the report: "at its … session a report, and decides to include in the provisional agenda of its … session".
    private static bool IsOfLaterVerb(string text, SessionMention target, SessionMention other)
    {
        var (first, second) = other.Span.Start < target.Span.Start ? (other.Span, target.Span) : (target.Span, other.Span);
        var between = text.AsSpan(first.End, Math.Max(0, second.Start - first.End));

        foreach (var verb in LaterVerbs)
        {
            if (between.Contains(verb, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // A class, since dictionaries with keys of pairs are compiled anew in every run.
    private sealed record SessionInParagraph(TextNode Paragraph, int Session);
}
