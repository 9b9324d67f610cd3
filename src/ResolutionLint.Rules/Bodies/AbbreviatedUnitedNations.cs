using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Bodies;

/// <summary>RL4009: the United Nations or a principal organ by its initials.</summary>
public sealed class AbbreviatedUnitedNations : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL4009");

    // How names go on that the abbreviation is part of.
    private static readonly LiteralSearch OwnNames = new(" -", "-", " Tourism", " Trade and Development", " Web TV", " News", " Volunteers");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var abbreviated = context.Semantics.Acronyms.Where(IsAtFault).ToList();

        if (abbreviated.Count == 0)
            return;

        var citing = context.Semantics.Citations.Where(citation => citation.OrganSpan is not null).Select(StartOfOrgan).ToHashSet();

        foreach (var acronym in abbreviated)
        {
            if (!citing.Contains(acronym.Node.Text.GetSourceSpan(acronym.Span).Start) && PrincipalOrgans.NameOf(acronym.Text) is { } name)
                Report(context, acronym, name);
        }
    }

    private static int StartOfOrgan(Citation citation) => citation.Node.Text.GetSourceSpan(citation.OrganSpan.GetValueOrDefault()).Start;

    private static bool IsAtFault(AcronymMention acronym) =>
        acronym is { Node: not Footnote, IsPlural: false }
        && PrincipalOrgans.IsAbbreviation(acronym.Text)
        && (acronym.Text.Length > 2 || acronym.Text == "UN" || HasArticle(acronym))
        && !IsCutFromName(acronym);

    // Two letters stand for many things; "the SG" is the Secretary-General.
    private static bool HasArticle(AcronymMention acronym) =>
        acronym.Node.Text.Text.AsSpan(0, acronym.Span.Start).EndsWith("the ", StringComparison.OrdinalIgnoreCase);

    // "UN -Women" in the text layer of a PDF; "Model UN" and others, which are called so.
    private static bool IsCutFromName(AcronymMention acronym)
    {
        var text = acronym.Node.Text.Text.AsSpan();
        return OwnNames.Begins(text[acronym.Span.End..]) || text[..acronym.Span.Start].EndsWith("Model ", StringComparison.Ordinal);
    }

    private static void Report(NodeContext<ResolutionDocument> context, AcronymMention acronym, string name)
    {
        var span = acronym.Node.Text.GetSourceSpan(acronym.Span);
        var title = $"Write \"{name}\"";
        var fix = IsBeforeWord(acronym) ? CodeFix.Safe(title, span, name) : CodeFix.Unsafe(title, span, WithArticle(acronym, name));

        context.Report(Rule, span, fix, acronym.Text, name);
    }

    // "the UN system": nothing but the abbreviation has to change.
    private static bool IsBeforeWord(AcronymMention acronym) =>
        acronym.Text == "UN" && acronym.Node.Text.Text.AsSpan(acronym.Span.End) is [' ', >= 'a' and <= 'z', ..];

    private static string WithArticle(AcronymMention acronym, string name) =>
        acronym.Text == "UN" || HasArticle(acronym) ? name : $"the {name}";
}
