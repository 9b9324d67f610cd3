using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1003: an organ line without comma before a preamble, or with one where no preamble follows.</summary>
public sealed class MisplacedOrganLineComma : ResolutionAnalyzer
{
    private const string Marks = ",;:.";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1003");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        if (context.Node.OrganLine is not { Text: { Length: > 1 } line })
            return;

        var closed = line.Text.AsSpan().TrimEnd("] ").Length;
        var end = line.Text.AsSpan(0, closed).TrimEnd(Marks).Length;
        var written = line.Text[end..closed];
        var follows = context.Node.DescendantsAndSelf().FirstOrDefault(node => node is PreambularParagraph or OperativeParagraph);

        if (follows is PreambularParagraph && written != ",")
            Report(context, line, TextSpan.FromBounds(end, closed), ",", "A preamble follows the organ line", "a comma after");
        else if (follows is OperativeParagraph { Label: not null } operative && written.Length > 0 && IsVerb(context, operative))
            Report(context, line, TextSpan.FromBounds(end, closed), string.Empty, "The operative part follows the organ line at once", "no comma after");
    }

    private static bool IsVerb(NodeContext<Resolution> context, OperativeParagraph operative) =>
        context.Semantics.Openers.TryGet(operative, out var opener) && opener.Form != OpenerForm.Participle;

    private static void Report(
        NodeContext<Resolution> context, Core.Text.LogicalText line, TextSpan marks, string right, string why, string what)
    {
        var word = line.Text.LastIndexOf(' ', marks.Start - 1) + 1;
        var mark = line.GetSourceSpan(marks);
        var title = right.Length > 0 ? "Write a comma after the organ" : "Drop the mark after the organ";

        context.Report(
            Rule, line.GetSourceSpan(TextSpan.FromBounds(word, marks.End)), CodeFix.Safe(title, mark, right), why, what, line.Text[word..marks.Start]);
    }
}
