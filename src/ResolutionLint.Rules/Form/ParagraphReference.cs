using System.Text.RegularExpressions;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>References of a resolution to its own paragraphs, which renumbering would make false.</summary>
internal static partial class ParagraphReference
{
    private static readonly object Owner = new();

    /// <summary>Unsafe where the resolution refers to one of its paragraphs by number or letter.</summary>
    public static FixSafety SafetyOfRenumbering(Resolution resolution) =>
        resolution.DescendantsAndSelf().OfType<TextNode>().Any(node => node.Text.Facts.Pass(Owner, static words => Pattern().IsMatch(words))) ? FixSafety.Unsafe : FixSafety.Safe;

    [GeneratedRegex(@"\b(?:para(?:graph)?s?\.?|clauses?) \d{1,3}\b.{0,80}?\b(?:above|below|of (?:the present|this) (?:draft )?resolution)\b|\bsub-?paragraphs? \([a-z]|\boperative (?:paragraph|clause)s? \d")]
    private static partial Regex Pattern();
}
