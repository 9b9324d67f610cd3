using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Bodies;

/// <summary>RL4004: an official name in the spelling of another house.</summary>
public sealed class MisspelledOfficialName : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL4004");

    // Until then "peace-keeping" and "co-operation" were the spelling of the house.
    private static readonly DateOnly EndOfHyphens = new(1996, 1, 1);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterBodyAction(Analyze);

    private static void Analyze(MentionContext<BodyMention> context)
    {
        var mention = context.Mention;

        if (mention is not { Accuracy: NameAccuracy.OtherSpelling, IsQuoted: false, RegisteredName.Text: { } official })
            return;

        if (context.Semantics.Context.ReferenceDate < EndOfHyphens && WithoutHyphens(mention.Name) == WithoutHyphens(official))
            return;

        var span = mention.Node.Text.GetSourceSpan(mention.Span);
        var fix = CodeFix.Safe($"Write \"{official}\"", span, NameInText.KeepApostrophe(official, mention.Name));
        context.Report(Rule, span, fix, mention.Name, official);
    }

    private static string WithoutHyphens(string name) =>
        string.Concat(name.Where(letter => letter != '-' && !char.IsWhiteSpace(letter))).ToUpperInvariant();
}
