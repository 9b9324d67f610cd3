using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1018: an abbreviation in the title of a resolution.</summary>
public sealed class AbbreviationInTitle : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1018");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private const int LongestAbbreviation = 10;

    private static void Analyze(NodeContext<Resolution> context)
    {
        foreach (var title in context.Node.Children.OfType<Title>())
        {
            var text = title.Text.Text;

            // A title all in capitals shows nothing.
            if (!text.AsSpan().ContainsAnyInRange('a', 'z'))
                continue;

            foreach (var word in TitleWords.Of(title))
            {
                if (IsAbbreviation(text.AsSpan(word.Start, word.Length)) && !IsExplained(text, word) && !IsAllowed(context, text.Substring(word.Start, word.Length)))
                    context.Report(Rule, title.Text.GetSourceSpan(word), text.Substring(word.Start, word.Length));
            }
        }
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        var letters = word is [_, _, _, .., 's'] ? word[..^1] : word;

        return letters.Length is > 1 and <= LongestAbbreviation
            && !letters.ContainsAnyExceptInRange('A', 'Z')
            && RomanNumeral.Parse(letters) is null;
    }

    // In parentheses behind the full name.
    private static bool IsExplained(string text, TextSpan word) =>
        word.Start > 2 && text[word.Start - 1] == '(' && word.End < text.Length && text[word.End] == ')';

    private static bool IsAllowed(NodeContext<Resolution> context, string word) =>
        context.GetOption(Rule, "allow").Split(',', StringSplitOptions.TrimEntries).Contains(word, StringComparer.Ordinal);
}
