using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5020: an apposition that begins with a comma and lacks the second, before the next instrument of a series.</summary>
public sealed class UnclosedApposition : RunningTextAnalyzer
{
    private const string Joint = " and the ";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5020");

    private static readonly LiteralSearch Participles = new(", supplementing ", ", complementing ", ", amending ");

    private static readonly ImmutableArray<string> Instruments =
        ["Protocol", "Optional Protocol", "Additional Protocol", "Convention", "International Convention", "United Nations Convention", "Treaty", "Covenant", "Agreement", "Declaration"];

    public UnclosedApposition()
        : base(() => Rule)
    {
    }

    private protected override void Check(ReportingContext context, TextNode node)
    {
        var text = node.Text.Text;

        for (var i = Participles.IndexIn(node.Text); i >= 0; i = Participles.IndexIn(node.Text, i + 1))
        {
            if (JointAfter(text, i + 1) is { } joint && !context.Semantics.QuotationsIn(node).Contains(i))
                Report(context, node, joint);
        }
    }

    private static void Report(ReportingContext context, TextNode node, int joint)
    {
        var word = TextSpan.FromBounds(node.Text.Text.LastIndexOf(' ', joint - 1) + 1, joint);
        var fix = CodeFix.Unsafe("Add a comma", node.Text.GetSourceSpan(new TextSpan(joint, 0)), ",");
        context.Report(Rule, node.Text.GetSourceSpan(word), fix);
    }

    // The names of instruments hold "and" themselves, so what counts is that another instrument follows.
    private static int? JointAfter(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny(",;:") is >= 0 and var mark ? start + mark : text.Length;

        for (var joint = text.IndexOf(Joint, start, end - start, StringComparison.Ordinal); joint > 0; joint = text.IndexOf(Joint, joint + 1, end - joint - 1, StringComparison.Ordinal))
        {
            if (BeginsWithInstrument(text.AsSpan(joint + Joint.Length)))
                return joint;
        }

        return null;
    }

    private static bool BeginsWithInstrument(ReadOnlySpan<char> text)
    {
        foreach (var instrument in Instruments)
        {
            if (text.StartsWith(instrument, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
