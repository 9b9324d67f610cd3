using System.Collections.Immutable;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Coherence;

/// <summary>Finds the sessions for which the operative part asks for something or sets something down.</summary>
internal sealed class TargetSessions
{
    private const string LaterDecision = " decides to include";

    // A paragraph may be as long as it likes; what is said of a session stands near it.
    private const int Reach = 2000;

    private readonly ImmutableArray<TargetSession> targets;

    private TargetSessions(ImmutableArray<TargetSession> targets) => this.targets = targets;

    // What was done at a session is no target: "the report submitted to the General Assembly at its fifty-sixth session".
    private static readonly string[] History =
    [
        "submitted", "expressed", "presented", "adopted", "requested", "pursuant", "contained", "held", "convened", "decided", "endorsed", "established",
        "mandated", "issued", "recommended", "approved", "made ", "since ", "considered", "resulting", "as set out", "from its", "from the",
        "entrusted", "agreed", "provided to", "transmitted", "proposed", "taken by", "elected", "outcome of", "postponed", "deferred", "appointed",
        "recalls", "was ", "were ", "had ", "has ", "have ", "discussions at", "debate at", " debate of", "discussion during", "deliberations", "carried out", "initiated", "launched", "report of", "relating to", "undertaken",
    ];

    /// <summary>The targets of a document, in the order of the text.</summary>
    public static ImmutableArray<TargetSession> In(DocumentSemantics semantics) => semantics.Derive(static document => new TargetSessions([.. Find(document)])).targets;

    private static IEnumerable<TargetSession> Find(DocumentSemantics semantics)
    {
        var previous = default(TargetSession);

        foreach (var mention in semantics.Sessions)
        {
            if (mention.Series != SessionSeries.Regular || OpenerOf(mention, semantics) is not { } opener)
                continue;

            var target = previous is not null && Continues(previous.Mention, mention)
                ? previous with { Mention = mention }
                : Read(mention, opener, semantics);

            if (target is not null)
                yield return target;

            previous = target;
        }
    }

    private static TargetSession? Read(SessionMention mention, Opener opener, DocumentSemantics semantics)
    {
        var organ = SessionOwner.Find(mention, semantics.Context.Organ, DecisionBefore(mention, opener));

        return organ is null || IsHistory(mention, opener) ? null : new TargetSession(mention, opener, organ, SessionOwner.IsPart(mention));
    }

    /// <summary>Where the words behind the last "decides to include" before a session begin, be it the opener or a later verb; -1 where nothing is decided.</summary>
    public static int DecisionBefore(SessionMention mention, Opener opener)
    {
        if (mention.Node != opener.Node)
            return opener.Kind == OpenerKind.Deciding ? 0 : -1;

        var later = mention.Node.Text.Text.LastIndexOf(LaterDecision, mention.Span.Start, Math.Min(Reach, mention.Span.Start + 1), StringComparison.Ordinal);

        return later >= opener.Span.End ? later + LaterDecision.Length
            : opener.Kind == OpenerKind.Deciding ? opener.Span.End
            : -1;
    }

    private static Opener? OpenerOf(SessionMention mention, DocumentSemantics semantics) =>
        mention.Node is OperativeParagraph or SubParagraph
        && mention.Node.FirstAncestorOrSelf<OperativeParagraph>() is { } paragraph
        && semantics.Openers.TryGet(paragraph, out var opener)
        && opener.Entry is not null
        && (opener.Kind != OpenerKind.Declaratory || AsksLater(mention, opener))
        && !semantics.QuotationsIn(mention.Node).Contains(mention.Span.Start)
            ? opener
            : null;

    // "Welcomes the report, and requests the Secretary-General".
    private static bool AsksLater(SessionMention mention, Opener opener)
    {
        var before = mention.Node.Text.Text.AsSpan(0, mention.Span.Start)[Math.Max(0, mention.Span.Start - Reach)..];
        return mention.Node == opener.Node && (before.Contains(" requests ", StringComparison.Ordinal) || before.Contains(" decides to ", StringComparison.Ordinal));
    }

    // "at its eightieth and eighty-first sessions".
    private static bool Continues(SessionMention previous, SessionMention mention) =>
        previous.Node == mention.Node
        && mention.Span.Start - previous.Span.End is > 0 and <= 6
        && mention.Node.Text.Text.AsSpan(previous.Span.End, mention.Span.Start - previous.Span.End) is " and " or ", " or ", and " or " or " or " to ";

    private static bool IsHistory(SessionMention mention, Opener opener)
    {
        var text = mention.Node.Text.Text;
        var start = Math.Max(mention.Span.Start - Reach, mention.Node == opener.Node ? Math.Min(opener.Span.End, mention.Span.Start) : 0);
        var clause = text.AsSpan(start, mention.Span.Start - start);
        var comma = clause.TrimEnd(", ").LastIndexOf(", ");

        foreach (var word in History)
        {
            if (IsSaid(clause[(comma + 1)..], word))
                return true;
        }

        return false;
    }

    // "his report to be submitted" and "the debate will be held" are still to come.
    private static bool IsSaid(ReadOnlySpan<char> clause, string word) =>
        clause.IndexOf(word) is >= 0 and var at && !clause[..at].EndsWith(" be ");
}
