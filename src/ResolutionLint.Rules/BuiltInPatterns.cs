using System.Collections.Immutable;
using ResolutionLint.Rules.Patterns;
using ResolutionLint.Rules.RuleFiles;

namespace ResolutionLint.Rules;

/// <summary>The rules without code that come with the product.</summary>
internal static class BuiltInPatterns
{
    private static readonly Lazy<ImmutableArray<PatternRule>> Read = new(() =>
        [.. BuiltInRuleFiles.IdsWithPattern.Select(id => RuleCatalog.Default.DefinitionOf(id).Pattern!)]);

    private static readonly Lazy<ImmutableArray<PatternRule>> Paragraphs = new(() => [.. Rules.Where(ParagraphPatterns.Takes)]);
    private static readonly Lazy<ImmutableArray<PatternRule>> Documents = new(() => [.. Rules.Where(DocumentPatterns.Takes)]);

    /// <summary>All of them in the order of their ids.</summary>
    public static ImmutableArray<PatternRule> Rules => Read.Value;

    /// <summary>Those that judge each paragraph by itself.</summary>
    public static ImmutableArray<PatternRule> OfParagraphs => Paragraphs.Value;

    /// <summary>Those that compare what stands in different places.</summary>
    public static ImmutableArray<PatternRule> OfDocuments => Documents.Value;
}
