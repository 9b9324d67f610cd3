using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2017: a connector of essays before the verb of an opener.</summary>
public sealed class WordyConnector() : KnownOpenerAnalyzer(() => Rule)
{
    private const string Further = "Furthermore";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2017");

    private static readonly string[] Connectors = [Further, "Moreover", "In addition", "Additionally", "Lastly", "Finally", "Similarly", "Likewise"];

    private protected override void Check(ReportingContext context, Opener opener)
    {
        var text = opener.Node.Text.Text;

        if (ConnectorOf(text) is not { } connector || !IsFollowedByVerb(text, connector.Length, opener))
            return;

        var source = opener.Node.Text.GetSourceSpan(new TextSpan(0, connector.Length));
        context.Report(Rule, source, connector == Further ? FixOf(opener) : null, connector);
    }

    private static string? ConnectorOf(string text)
    {
        if (text.Length == 0 || text[0] is not ('F' or 'M' or 'I' or 'A' or 'L' or 'S'))
            return null;

        foreach (var connector in Connectors)
        {
            if (text.StartsWith(connector, StringComparison.Ordinal))
                return connector;
        }

        return null;
    }

    private static bool IsFollowedByVerb(string text, int end, Opener opener) =>
        end < text.Length
        && text[end] is ' ' or ','
        && opener.VerbSpan.Start > end
        && (opener.Span.Start == 0 || opener.Span.Start <= end + 2);

    // Where also or further stands in the opener already, it is enough.
    private static CodeFix? FixOf(Opener opener)
    {
        var source = opener.Node.Text.GetSourceSpan(TextSpan.FromBounds(0, opener.Span.End));

        if (source.Length != opener.Span.End || !IsOnlyConnector(opener))
            return null;

        var verb = opener.Node.Text.Text[opener.VerbSpan.Start..opener.Span.End];
        var plain = opener with { Span = TextSpan.FromBounds(opener.VerbSpan.Start, opener.Span.End), Text = verb };
        var right = opener.Adverb is null ? OpenerWriter.Write(plain, Repetition.Further) : verb;
        right = char.ToUpperInvariant(right[0]) + right[1..];
        return CodeFix.Safe($"Write \"{right}\"", source, right);
    }

    private static bool IsOnlyConnector(Opener opener) =>
        opener.Node.Text.Text.AsSpan(Further.Length, opener.VerbSpan.Start - Further.Length) is " " or ", ";
}
