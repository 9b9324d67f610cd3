using System.Text.RegularExpressions;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>References of a resolution to its own paragraphs, which renumbering would make false.</summary>
internal static partial class ParagraphReference
{
    /// <summary>Unsafe where the resolution refers to one of its paragraphs by number or letter.</summary>
    public static FixSafety SafetyOfRenumbering(Resolution resolution) =>
        resolution.DescendantsAndSelf().OfType<TextNode>().Any(node => Pattern().IsMatch(node.Text.Text)) ? FixSafety.Unsafe : FixSafety.Safe;

    [GeneratedRegex(@"\b(?:para(?:graph)?s?\.?|clauses?) \d{1,3}\b.{0,80}?\b(?:above|below|of (?:the present|this) (?:draft )?resolution)\b|\bsub-?paragraphs? \([a-z]|\boperative (?:paragraph|clause)s? \d")]
    private static partial Regex Pattern();
}
