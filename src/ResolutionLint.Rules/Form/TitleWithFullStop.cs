using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1016: a full stop behind the title of a resolution.</summary>
public sealed class TitleWithFullStop : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1016");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        if (context.Node.Children.OfType<Title>().LastOrDefault(title => title.Text.Length > 0) is not { Text: var text } || !EndsInStop(text.Text))
            return;

        var word = text.Text.LastIndexOf(' ') + 1;
        var stop = text.GetSourceSpan(new TextSpan(text.Length - 1, 1));
        context.Report(Rule, text.GetSourceSpan(TextSpan.FromBounds(word, text.Length)), CodeFix.Safe("Drop the full stop", stop, string.Empty));
    }

    // The number before the title has a stop of its own, and so have abbreviations.
    private static bool EndsInStop(string text) =>
        text.EndsWith('.')
        && text.AsSpan(0, text.Length - 1).LastIndexOf(' ') is > 0 and var blank
        && text.AsSpan(blank + 1, text.Length - blank - 2) is var word
        && !word.Contains('.')
        && (IsNumberOfName(text.AsSpan(0, blank), word) || (word.Length > 2 && !IsNumber(word)));

    // "Agenda 21" at the end of a title that has words before it.
    private static bool IsNumberOfName(ReadOnlySpan<char> before, ReadOnlySpan<char> word) =>
        !word.ContainsAnyExceptInRange('0', '9')
        && before.LastIndexOf(' ') is > 0 and var blank
        && char.IsUpper(before[blank + 1])
        && before[..blank].ContainsAnyInRange('a', 'z');

    // "59/12", but not "2022–2031" and "COVID-19".
    private static bool IsNumber(ReadOnlySpan<char> word) =>
        word.ContainsAnyInRange('0', '9') && (word.Contains('/') || (word.Length < 4 && !word.ContainsAnyExceptInRange('0', '9')));
}
