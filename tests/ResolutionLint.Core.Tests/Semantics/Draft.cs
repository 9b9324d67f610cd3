using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Tests.Semantics;

/// <summary>The semantic model of a short draft.</summary>
internal static class Draft
{
    public static IRuleCatalog Rules { get; } = new NoRules();

    public static DocumentSemantics ModelOf(string paragraph, string organ = "General Assembly", string notes = "")
    {
        var linter = new Linter([], Rules, new DateOnly(2026, 11, 20));
        var document = linter.Parse(SourceText.From($"The {organ},\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n\n{notes}\n"), "draft.txt");

        return linter.GetModel(document, DocumentOptions.Default);
    }

    private sealed class NoRules : IRuleCatalog
    {
        public System.Collections.Immutable.ImmutableArray<RuleDescriptor> Rules => [];

        public bool TryGet(string id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out RuleDescriptor? rule)
        {
            rule = null;
            return false;
        }
    }
}
