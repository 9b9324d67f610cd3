using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>Tells numbers that are part of what a body is called: "the commission of inquiry established pursuant to Human Rights Council resolution S-21/1".</summary>
internal static class MandateName
{
    public static bool Holds(Citation citation)
    {
        var start = citation.OrganSpan?.Start ?? citation.NounSpan?.Start ?? citation.Span.Start;
        var before = citation.Node.Text.Text.AsSpan(0, Math.Min(start, citation.Span.Start)).TrimEnd();

        foreach (var relation in (ReadOnlySpan<string>)[" pursuant to", " by", " under", " in accordance with"])
        {
            if (before.EndsWith(relation))
                return before[..^relation.Length].EndsWith("established");
        }

        return false;
    }
}
