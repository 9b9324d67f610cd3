using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Bodies;

/// <summary>RL4002: an acronym where the name is written in full.</summary>
public sealed class AcronymForName : ResolutionAnalyzer
{
    private const string AllowOption = "allow_acronyms";

    // Older texts shortened the specialized agencies.
    private const int FirstYear = 1990;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL4002");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        if (context.Semantics.Acronyms.IsEmpty || context.Semantics.Context.ReferenceDate.Year < FirstYear)
            return;

        var allowed = context.GetOption(Rule, AllowOption).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var expansion = new AcronymExpansion(context.Semantics.Lexicon);

        foreach (var group in context.Semantics.Acronyms.Where(IsInText).GroupBy(acronym => acronym.Text, StringComparer.Ordinal))
        {
            if (!allowed.Contains(group.Key) && !expansion.IsName(group.Key) && FirstAtFault(group, expansion) is { } first)
                Report(context, first, [.. group], expansion);
        }
    }

    private static bool IsInText(AcronymMention acronym) => acronym.Node is not (Footnote or AnnexParagraph or OtherText);

    // What stands before another capital is part of a title, unless a body is known for it. Projects are known by what stands in brackets behind their names,
    // and two letters may be anything.
    private static AcronymMention? FirstAtFault(IGrouping<string, AcronymMention> group, AcronymExpansion expansion)
    {
        if (!expansion.IsKnown(group.Key) && (group.Key.Length < 3 || group.Any(acronym => acronym.IsInBrackets)))
            return null;

        return group.FirstOrDefault(acronym => (!acronym.IsPartOfName || expansion.IsOfBody(group.Key)) && (acronym.IsDefinition || !acronym.IsInBrackets));
    }

    private static void Report(NodeContext<ResolutionDocument> context, AcronymMention first, ImmutableArray<AcronymMention> all, AcronymExpansion expansion)
    {
        var related = all.Where(other => other != first)
            .Select(other => new RelatedLocation(other.Node.Text.GetSourceSpan(other.Span), "The acronym stands here as well."));

        var full = expansion.Of(first);
        context.Report(Rule, first.Node.Text.GetSourceSpan(first.Span), Fix(all, expansion), [.. related], first.Text, full is null ? "the full name" : $"\"{full}\"");
    }

    /// <summary>Writes out every mention, so that none is left without the explanation that went with another.</summary>
    private static CodeFix? Fix(ImmutableArray<AcronymMention> all, AcronymExpansion expansion)
    {
        if (all.Any(acronym => acronym.IsPartOfName || (!acronym.IsDefinition && expansion.Of(acronym) is null)))
            return null;

        return new CodeFix("Write the name in full", [.. all.Select(acronym => Change(acronym, expansion))], FixSafety.Unsafe);
    }

    private static TextChange Change(AcronymMention acronym, AcronymExpansion expansion)
    {
        var text = acronym.Node.Text;

        if (acronym.IsDefinition && text.Text[acronym.Span.Start - 2] == ' ' && text.Text[acronym.Span.End] == ')')
            return new TextChange(text.GetSourceSpan(TextSpan.FromBounds(acronym.Span.Start - 2, acronym.Span.End + 1)), string.Empty);

        return new TextChange(text.GetSourceSpan(acronym.Span), expansion.InText(acronym));
    }
}
