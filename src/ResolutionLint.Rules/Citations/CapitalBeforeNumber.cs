using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3033: "its Resolution 55/25" in a sentence.</summary>
public sealed class CapitalBeforeNumber : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3033");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterCitationAction(Analyze);

    private static void Analyze(MentionContext<Citation> context)
    {
        var citation = context.Mention;
        var text = citation.Node.Text;

        if (citation is not { IsQuoted: false, Kind: CitationKind.Resolution or CitationKind.Decision, NounSpan: { } noun, Node: not (Title or Heading or Footnote) }
            || citation.Span.Start != noun.Start
            || citation.PartIndex > 0
            || citation.Has(CitationFaults.AbbreviatedNoun)
            || !char.IsUpper(text.Text[noun.Start])
            || !StandsInSentence(text.Text, noun.Start)
            || !IsOfUnitedNations(citation, noun)
            || EndsName(text.Text.AsSpan(0, citation.OrganSpan is { } organ && organ.Start < noun.Start ? organ.Start : noun.Start)))
        {
            return;
        }

        var written = text.Text.Substring(noun.Start, noun.Length);
        var right = written.ToLowerInvariant();
        var place = text.GetSourceSpan(noun);
        context.Report(Rule, place, CodeFix.Safe($"Write \"{right}\"", place, right), written, right);
    }

    private static bool StandsInSentence(string text, int start) =>
        text.AsSpan(0, start).TrimEnd(' ') is [.., var before] && (char.IsLetter(before) || before is ',' or '’');

    // "European Union Decision 2005/671", "the Khartoum Decision 12/3": other bodies have the noun in a name.
    private static bool IsOfUnitedNations(Citation citation, TextSpan noun) =>
        citation.Organ is OrganNames.GeneralAssembly or OrganNames.SecurityCouncil or OrganNames.EconomicAndSocialCouncil or OrganNames.HumanRightsCouncil or OrganNames.CommissionOnHumanRights
        && (citation.OrganSpan is { } organ && organ.Start < noun.Start ? IsOrganOrPossessive(citation, organ) : !FollowsName(citation.Node.Text.Text.AsSpan(0, noun.Start)));

    private static bool IsOrganOrPossessive(Citation citation, TextSpan organ)
    {
        var words = citation.Node.Text.Text.AsSpan(organ.Start, organ.Length);
        return char.IsLower(words[0]) || citation.Has(CitationFaults.AbbreviatedOrgan) || citation.Organ.AsSpan().EndsWith(words);
    }

    // The first word of a paragraph has its capital from there.
    private static bool FollowsName(ReadOnlySpan<char> before)
    {
        var word = LastWord(before.TrimEnd(' '));
        return word.Length < before.TrimEnd(' ').Length && char.IsUpper(word[0]);
    }

    // "Guidance for the Implementation of Security Council Resolution 2272 (2016)": the title of something, in which nouns have capitals.
    private static bool EndsName(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(' ');

        if (before.EndsWith(" the"))
            before = before[..^" the".Length];

        var joiner = LastWord(before);

        if (joiner is not ("of" or "for" or "on" or "to" or "with" or "under"))
            return false;

        before = before[..^joiner.Length].TrimEnd(' ');
        var noun = LastWord(before);
        return noun.Length > 0 && noun.Length < before.Length && char.IsUpper(noun[0]);
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOf(' ') + 1)..];
}
