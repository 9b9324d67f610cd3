using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3031: the Official Records cited by abbreviation or without session, year or "No.".</summary>
public sealed partial class MalformedOfficialRecords : ResolutionAnalyzer
{
    private const string Title = "Official Records";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3031");

    private static readonly LiteralSearch Signs = new("Official Records", "Official records", "official records", "GAOR", "SCOR", "ESCOR", "ECOSOCOR");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterTextAction(Analyze);

    private static void Analyze(NodeContext<TextNode> context)
    {
        var node = context.Node;
        var text = node.Text.Text;

        if (!node.IsRunningText)
            return;

        for (var found = Signs.IndexIn(node.Text); found >= 0; found = Signs.IndexIn(node.Text, found + 1))
        {
            if (FaultAt(text, found) is { } fault && !context.Semantics.QuotationsIn(node).Contains(found))
                context.Report(Rule, node.Text.GetSourceSpan(fault.Span), text.Substring(fault.Span.Start, fault.Span.Length), fault.Reason);
        }
    }

    [GeneratedRegex(@"\G(?:GA|SC|ES|ECOSOC)OR\b(?:,? [^;()]{0,60}?(?:Supp(?:l|lement)?\.?|No\.?) ?(?:No\. ?)?\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\G[Oo]fficial [Rr]ecords of the (?<organ>General Assembly|Economic and Social Council),? (?<rest>[^()]{0,90})", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^(?:[A-Z][a-z]+(?:-[a-z]+)?) (?:Emergency )?(?:[Ss]pecial )?[Ss]ession\b", RegexOptions.CultureInvariant)]
    private static partial Regex SessionInWords();

    [GeneratedRegex(@"\b(?:Supp(?:l)?\.(?: ?No\.)? ?\d*|Supplements? (?=\d)\d+|Sess\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Shortened();

    private static (TextSpan Span, string Reason)? FaultAt(string text, int found)
    {
        if (Abbreviation().Match(text, found) is { Success: true } abbreviated)
            return (new TextSpan(abbreviated.Index, abbreviated.Length), "the title is written in full");

        if (Reference().Match(text, found) is not { Success: true } reference)
            return null;

        if (!text.AsSpan(found).StartsWith(Title, StringComparison.Ordinal))
            return (new TextSpan(found, Title.Length), "the title has capitals");

        var rest = reference.Groups["rest"];

        if (Shortened().Match(rest.Value) is { Success: true } shortened)
            return (new TextSpan(rest.Index + shortened.Index, shortened.Length), "\"Supplement No.\" and \"Session\" are written in full");

        return rest.Value.Contains("Supplement No", StringComparison.Ordinal) ? FaultOfPeriod(reference, rest) : null;
    }

    private static (TextSpan Span, string Reason)? FaultOfPeriod(Match reference, Group rest)
    {
        var organ = reference.Groups["organ"];
        var isAssembly = organ.Length == "General Assembly".Length;
        var isRight = SessionInWords().IsMatch(rest.Value) || (!isAssembly && char.IsAsciiDigit(rest.Value[0]));
        var end = rest.Value.IndexOf(',', StringComparison.Ordinal);

        return isRight ? null
            : rest.Value.StartsWith("Supplement", StringComparison.Ordinal)
                ? (new TextSpan(organ.Index, organ.Length), isAssembly ? "the session in words follows the organ" : "the year follows the organ")
                : (new TextSpan(rest.Index, end < 0 ? rest.Length : end), isAssembly ? "the session is written in words" : "the year follows the organ");
    }
}
