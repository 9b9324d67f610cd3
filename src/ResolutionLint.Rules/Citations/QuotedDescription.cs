using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3023: a title in quotation marks behind "on", where a title follows "entitled" and a description has no marks.</summary>
public sealed partial class QuotedDescription : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3023");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterCitationAction(Analyze);

    // The marks enclose the whole description: nothing but the end of the clause follows.
    [GeneratedRegex(@"\G,? (?:on|concerning|regarding|about) (?:the )?(?<title>[“""][^“”""]{3,200}[”""])(?=[,;.]|$| and )", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\G,? on (?<title>(?:The|A|An|[A-Z][a-z]+ing) (?!(?:of|and|or|as|in|at) )[^,;.“”""]{3,200})", RegexOptions.CultureInvariant)]
    private static partial Regex Capitalized();

    private static void Analyze(MentionContext<Citation> context)
    {
        var citation = context.Mention;
        var text = citation.Node.Text;

        if (citation.IsQuoted || citation.Organ is null || citation.Span.End >= text.Length)
            return;

        var match = Quoted().Match(text.Text, citation.Span.End);

        if (!match.Success)
            match = Capitalized().Match(text.Text, citation.Span.End);

        if (!match.Success)
            return;

        var title = match.Groups["title"];
        context.Report(Rule, text.GetSourceSpan(new TextSpan(title.Index, title.Length)), citation.Number);
    }
}
