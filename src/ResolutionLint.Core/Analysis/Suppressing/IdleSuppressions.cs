using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Analysis.Suppressing;

/// <summary>Reports directives, and names in them, that have no effect, with the fix that takes them out.</summary>
internal sealed class IdleSuppressions(ResolutionDocument document, IRuleCatalog catalog)
{
    private readonly EngineFindings engine = new(catalog);

    public IEnumerable<Finding> Report(IEnumerable<(Suppression Suppression, NamedRule Rule)> idle) =>
        idle.GroupBy(pair => pair.Suppression.Directive).SelectMany(group => Report(group.First().Suppression, [.. group.Select(pair => pair.Rule)]));

    private IEnumerable<Finding> Report(Suppression suppression, NamedRule[] rules) =>
        suppression.IsAboutAll || rules.Length == suppression.Names.Length
            ? [At(suppression.Directive.Span, suppression.Directive.Extent, "Take out the directive", Sentence(suppression.Kind, rules))]
            : rules.Select(rule => At(
                suppression.Names[rule.Name], ExtentOf(suppression, rule.Name), $"Take out {rule.Id}", Sentence(suppression.Kind, [rule])));

    private static string Sentence(SuppressionKind kind, NamedRule[] rules)
    {
        if (rules is [var only] && only == NamedRule.All)
            return kind == SuppressionKind.End ? "This directive ends no suppression" : "This directive suppresses no finding";

        var ids = string.Join(", ", rules.Select(rule => rule.Id));
        return kind == SuppressionKind.End ? $"Switching on {ids} ends no suppression" : $"The suppression of {ids} meets no finding";
    }

    /// <summary>A name with the comma behind it, the last with the comma before it.</summary>
    private static TextSpan ExtentOf(Suppression suppression, int name) =>
        name + 1 < suppression.Names.Length
            ? TextSpan.FromBounds(suppression.Names[name].Start, suppression.Names[name + 1].Start)
            : TextSpan.FromBounds(suppression.Names[name - 1].End, suppression.Names[name].End);

    private Finding At(TextSpan span, TextSpan extent, string title, string sentence)
    {
        var location = Location.Create(document.Path, span, document.Lines.GetPositions(span));
        return engine.At(EngineRules.UnusedSuppression, location, sentence) with { Fix = CodeFix.Safe(title, extent, string.Empty) };
    }
}
