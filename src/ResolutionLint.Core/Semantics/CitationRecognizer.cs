using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics.Citing;

namespace ResolutionLint.Core.Semantics;

/// <summary>Finds the resolutions and decisions that a document cites.</summary>
internal sealed class CitationRecognizer
{
    private const int FirstSerialBeyondSessions = 150;

    private readonly DocumentSemantics semantics;
    private readonly CitationScanner scanner;
    private readonly Dictionary<string, OrganResolver> resolvers = new(StringComparer.OrdinalIgnoreCase);
    private readonly CitationMemory memory = new();
    private readonly ImmutableArray<Citation>.Builder citations = ImmutableArray.CreateBuilder<Citation>();

    private CitationRecognizer(DocumentSemantics semantics)
    {
        this.semantics = semantics;
        scanner = new CitationScanner(semantics.Lexicon.CitingOrgans);
    }

    public static ImmutableArray<Citation> Recognize(DocumentSemantics semantics)
    {
        var recognizer = new CitationRecognizer(semantics);

        foreach (var node in semantics.RunningText)
            recognizer.AddOf(node);

        return recognizer.citations.ToImmutable();
    }

    private void AddOf(TextNode node)
    {
        var text = node.Text.Text;

        if (!text.AsSpan().ContainsAnyInRange('0', '9')
            || node.Text.Facts.Of(semantics.Lexicon.CitingOrgans, scanner, (words, _) => words.Scan(text)) is not { Count: > 0 } lists)
            return;

        var resolver = ResolverFor(node);
        var quotations = semantics.QuotationsIn(node);
        CitingOrgan? earlier = null;

        foreach (var list in lists)
        {
            var decided = Decide(resolver, list, ref earlier);
            var governing = GoverningOrgan(list, decided);

            for (var i = 0; i < decided.Count; i++)
            {
                var (organ, evidence) = decided[i];
                var item = list.Items[i];

                if (organ is null && item.Parts.Form == CitationForm.BareNumber || IsPeriod(item) || IsOfHealthAssembly(text, item, organ, evidence))
                    continue;

                var citation = Create(node, list, item, organ, evidence);

                if (item.SymbolReference is not null && governing is not null && organ is not null && organ.Name != governing)
                    citation = Apart(citation, isFirst: i == 0);

                citations.Add(memory.Date(citation with { IsQuoted = quotations.Contains(item.NumberSpan.Start) }, item.OwnsDate));
            }
        }
    }

    // What one number of a list leaves open, its neighbours or an earlier mention may tell.
    private List<(CitingOrgan? Organ, OrganEvidence Evidence)> Decide(OrganResolver resolver, CitationList list, ref CitingOrgan? earlier)
    {
        var decided = new List<(CitingOrgan? Organ, OrganEvidence Evidence)>(list.Items.Count);

        foreach (var item in list.Items)
        {
            var known = resolver.Resolve(item.SymbolReference ?? list.Reference, WithSharedYear(item), item.Date?.Value, earlier);

            if (known.Evidence is OrganEvidence.None or OrganEvidence.Assumed)
                known = memory.Recall(item) ?? known;

            if (IsOfAnotherBody(item, known.Evidence))
                known = (null, OrganEvidence.None);

            if (known.Organ is null && item.Number.Written.StartsWith("WHA", StringComparison.Ordinal))
                known = (semantics.Lexicon.CitingOrgans.Find("World Health Assembly"), OrganEvidence.Form);

            decided.Add(known);
            memory.Remember(item, known.Organ, known.Evidence);

            if (known.Evidence == OrganEvidence.Named)
                earlier = known.Organ;
        }

        return list.Reference.Kind == OrganReferenceKind.Other ? decided : Completed(list, decided);
    }

    // The organ whose resolutions the noun announces, as far as the words or the plain numbers tell.
    private string? GoverningOrgan(CitationList list, List<(CitingOrgan? Organ, OrganEvidence Evidence)> decided)
    {
        if (list.Reference is { Kind: OrganReferenceKind.Named, Organ: { } named })
            return named.Name;

        var plain = list.Items.ToList().FindIndex(item => item.SymbolReference is null);

        return plain >= 0 && decided[plain].Organ is { } organ ? organ.Name
            : list.Reference.Kind == OrganReferenceKind.Own ? (list.Reference.Organ?.Name ?? semantics.Context.Organ)
            : decided[0].Organ?.Name;
    }

    // A symbol of another organ in the list of one: the noun is not its own. The first one has no other.
    private static Citation Apart(Citation citation, bool isFirst) => citation with
    {
        IsOfOtherOrgan = true,
        NounSpan = isFirst ? citation.NounSpan : null,
        OrganSpan = isFirst ? citation.OrganSpan : null,
        ListSpan = citation.NumberSpan,
    };

    // "the decision 2008/2009": years on both sides of the stroke are a number of the Security Council only if it gave that number in that year.
    private bool IsPeriod(CitationItem item) =>
        item.Parts.Form == CitationForm.NumberAndYear
        && item.Number.Faults.HasFlag(CitationFaults.YearOutsideParentheses)
        && semantics.Lexicon.SecurityCouncilNumbers.YearOf(item.Parts.Serial) != item.Parts.Session;

    // The World Health Assembly writes a point: resolution 58.3.
    private static bool IsOfHealthAssembly(string text, CitationItem item, CitingOrgan? organ, OrganEvidence evidence) =>
        text.AsSpan(item.Number.Span.Start, item.Number.Span.Length).Contains('.')
        && item.Parts.Form == CitationForm.SessionNumber
        && (evidence is not (OrganEvidence.Named or OrganEvidence.Own) || organ?.Symbol is null);

    // Some committees write number and session with a slash: 42/I. They have not come to a hundred sessions.
    private static bool IsOfAnotherBody(CitationItem item, OrganEvidence evidence) =>
        item.Parts.Form == CitationForm.RomanSession
        && item.Parts.Serial < FirstSerialBeyondSessions
        && item.Number.Faults.HasFlag(CitationFaults.WrongSeparator)
        && evidence is not (OrganEvidence.Named or OrganEvidence.Own);

    private static List<(CitingOrgan? Organ, OrganEvidence Evidence)> Completed(
        CitationList list,
        List<(CitingOrgan? Organ, OrganEvidence Evidence)> decided)
    {
        for (var i = 0; i < decided.Count; i++)
        {
            var neighbour = decided[i == 0 ? decided.Count - 1 : i - 1].Organ;
            var isOfNeighbour = neighbour is not null && OrganResolver.Numbers(neighbour, list.Items[i].Parts) && decided.Count > 2;

            if (decided[i].Organ is null && isOfNeighbour)
                decided[i] = (neighbour, OrganEvidence.Assumed);
        }

        return decided;
    }

    private Citation Create(TextNode node, CitationList list, CitationItem item, CitingOrgan? organ, OrganEvidence evidence)
    {
        var parts = WithSharedYear(item);
        var isOwnForm = parts.Form == CitationForm.OwnForm;
        var symbol = organ is null ? null : isOwnForm ? item.Number.Written : NumberWriter.WriteSymbol(organ, list.Lead.Kind, Dated(organ, parts));

        return new Citation(
            node,
            TextSpan.FromBounds(item.Start, item.End),
            organ?.Name,
            isOwnForm ? item.Number.Written : NumberWriter.Write(parts),
            item.NumberSpan,
            symbol,
            item.Date?.Value,
            item.Date?.Span)
        {
            Kind = list.Lead.Kind,
            Parts = parts,
            Faults = (parts == item.Parts ? item.Number.Faults : CitationFaults.None) | FaultsOf(list, item),
            Evidence = evidence,
            OrganSpan = list.Reference.Span,
            NounSpan = list.Lead.NounSpan,
            ListSpan = list.Span,
            PartCount = item.Number.Letters.Count,
            PartIndex = item.PartIndex,
        };
    }

    // What is wrong with noun, organ and sign is wrong once, not with every number of the list.
    private static CitationFaults FaultsOf(CitationList list, CitationItem item)
    {
        var symbol = item.IsSymbol ? CitationFaults.SymbolForNumber : CitationFaults.None;
        return ReferenceEquals(item, list.Items[0]) ? list.Lead.Faults | symbol : symbol;
    }

    // "resolutions 425 and 426 (1978)": the year stands once for both.
    private CitedNumber WithSharedYear(CitationItem item)
    {
        if (item.Parts.Form != CitationForm.BareNumber)
            return item.Parts;

        var next = item.NextWithYear;
        var year = semantics.Lexicon.SecurityCouncilNumbers.YearOf(item.Parts.Serial);

        return next is { } dated && dated.Session == year ? dated with { Serial = item.Parts.Serial } : item.Parts;
    }

    // A number without its year is still one resolution if the table knows the year.
    private CitedNumber Dated(CitingOrgan organ, CitedNumber number) =>
        number.Form == CitationForm.BareNumber
        && organ.Name == OrganNames.SecurityCouncil
        && semantics.Lexicon.SecurityCouncilNumbers.YearOf(number.Serial) is { } year
            ? number with { Form = CitationForm.NumberAndYear, Session = year }
            : number;

    // A quoted resolution speaks in the name of its own organ.
    private OrganResolver ResolverFor(TextNode node)
    {
        var line = node.FirstAncestorOrSelf<Resolution>() is { IsQuoted: true, OrganLine: { } own } ? own.Text.Text : null;
        var name = line is null ? semantics.Context.Organ ?? string.Empty : line.TrimEnd(',').Replace("The ", string.Empty, StringComparison.OrdinalIgnoreCase);

        if (!resolvers.TryGetValue(name, out var resolver))
            resolvers[name] = resolver = new OrganResolver(semantics.Lexicon, semantics.Lexicon.CitingOrgans.Find(name), semantics.Context.ReferenceDate);

        return resolver;
    }
}
