using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>A compound number before a part of a paragraph, which the reader takes for words: "1.2 To pay them fairly".</summary>
/// <param name="Text">The number as it is written.</param>
/// <param name="Span">Its characters in the original.</param>
/// <param name="Place">Which part of the paragraph it stands before, from 1.</param>
internal sealed partial record DecimalLabel(string Text, TextSpan Span, int Place)
{
    /// <summary>Those before the parts of a paragraph, in order.</summary>
    public static IEnumerable<DecimalLabel> In(TextNode paragraph)
    {
        var place = 0;
        var isIntroduced = paragraph.Text.Text.EndsWith(':');

        foreach (var child in paragraph.Children)
        {
            place += child is SubParagraph ? 1 : 0;

            if (child is not ContinuationText { Label: null } part || !(isIntroduced || place > 0) || Pattern().Match(part.Text.Text) is not { Success: true } match)
                continue;

            place++;
            var number = match.Groups["number"];

            // Targets, rules and regulations bear the numbers of the document that they belong to.
            if (match.Groups["first"].Value is var first && first != "1" && first != paragraph.Label?.Value)
                continue;

            yield return new DecimalLabel(number.Value, part.Text.GetSourceSpan(new TextSpan(number.Index, number.Length)), place);
        }
    }

    [GeneratedRegex(@"^(?<number>(?<first>\d{1,2})(?:\.\d{1,2}){1,2}\.?)\s+(?=[A-Z“""])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
