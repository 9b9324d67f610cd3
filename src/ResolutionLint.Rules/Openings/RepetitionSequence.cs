using System.Collections.Immutable;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Openings;

/// <summary>Counts also and further along a run of openers: plain, also, further, plain again.</summary>
internal static class RepetitionSequence
{
    /// <summary>The faults of one kind in all runs of a document.</summary>
    public static IEnumerable<RepetitionFault> Find(DocumentSemantics semantics, RepetitionFaultKind kind) =>
        semantics.Derive(FaultsOf).All.Where(fault => fault.Kind == kind);

    /// <summary>Whether an opener has such a fault, of any kind.</summary>
    public static bool IsFaulty(DocumentSemantics semantics, Opener opener) =>
        semantics.Derive(FaultsOf).All.Any(fault => ReferenceEquals(fault.Opener, opener));

    // After a fault the count may go on from what stands there or from what should: one slip is reported once.
    private static IEnumerable<RepetitionFault> Check(OpenerRun run)
    {
        ImmutableArray<Repetition> reached = [Repetition.None];
        var previous = default(Opener);

        foreach (var opener in run.Openers)
        {
            var allowed = reached.Select(Next).ToImmutableArray();
            var fault = FaultOf(opener, previous, allowed);
            reached = fault is null || fault.Expected == opener.Step ? [opener.Step] : [fault.Expected, opener.Step];
            previous = opener;

            if (fault is not null && !(fault.Previous is null && !run.BeginsPart))
                yield return fault;
        }
    }

    // Texts of before put "further" behind a plain opener, and "also" wherever it was of use.
    private static Faults FaultsOf(DocumentSemantics document) => new(document.Context.ReferenceDate < CountedPractice.Since ? [] : [.. document.Openers.Runs.SelectMany(Check)]);

    private static RepetitionFault? FaultOf(Opener opener, Opener? previous, ImmutableArray<Repetition> allowed)
    {
        var isPlain = opener.Step == Repetition.None;

        if (previous is null || previous.Verb != opener.Verb)
            return isPlain ? null : new(RepetitionFaultKind.Orphan, opener, previous, Repetition.None);

        // "93. Recognizing the contribution of farmers, we support" is a sentence of a declaration.
        if (opener.Form == OpenerForm.Base || (opener.Form == OpenerForm.Participle && opener.Node is OperativeParagraph))
            return null;

        if (!isPlain && previous.Key == opener.Key && IsForOther(opener, previous))
            return new(RepetitionFaultKind.OtherAddressee, opener, previous, Repetition.None);

        if (allowed.Contains(opener.Step))
            return null;

        if (!isPlain)
            return new(RepetitionFaultKind.OutOfOrder, opener, previous, allowed[0]);

        return previous.Key == opener.Key && IsForSame(opener, previous) ? new(RepetitionFaultKind.Missing, opener, previous, allowed[0]) : null;
    }

    private static bool IsForSame(Opener opener, Opener previous) =>
        opener.Kind != OpenerKind.Directive || Addressees.Compare(opener, previous) == AddresseeRelation.Same;

    private static bool IsForOther(Opener opener, Opener previous) =>
        opener.Kind == OpenerKind.Directive && Addressees.Compare(opener, previous) == AddresseeRelation.Other;

    private static Repetition Next(Repetition step) => step switch
    {
        Repetition.None => Repetition.Also,
        Repetition.Also => Repetition.Further,
        _ => Repetition.None,
    };

    private sealed record Faults(ImmutableArray<RepetitionFault> All);
}
