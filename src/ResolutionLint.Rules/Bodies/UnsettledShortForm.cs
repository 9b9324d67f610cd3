using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Bodies;

/// <summary>RL4021: "the Convention" where two conventions have been named and nothing says which is meant.</summary>
public sealed class UnsettledShortForm : ResolutionAnalyzer
{
    // A title that stands so many times as often as every other is what the text is about.
    private const int Prevalence = 3;
    private const string Parties = "Parties";
    private const string Marks = "“”\"‘’'";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL4021");

    private static readonly string[] Heads = ["Convention", "Covenant", "Treaty"];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        if (context.Semantics.Instruments.Length < 2 || IsOfParties(context))
            return;

        var settled = new HashSet<string>(StringComparer.Ordinal);

        foreach (var mention in context.Semantics.Bodies)
        {
            if (mention is not { Form: BodyNameForm.ShortForm, IsInstrument: true, IsQuoted: false, Node: PreambularParagraph or OperativeParagraph or SubParagraph })
                continue;

            // The first use settles what the short form stands for in the rest of the text.
            var head = HeadWord.OfShortForm(mention.Name);

            if (Heads.Contains(head) && settled.Add(head) && !IsSettled(context.Document, mention, head) && TwoNamedBefore(context.Semantics, mention, head) is var (first, second))
                context.Report(Rule, mention.Node.Text.GetSourceSpan(mention.Span), mention.Name, first.Title, second.Title);
        }
    }

    // Parties to a convention mean theirs.
    private static bool IsOfParties(NodeContext<ResolutionDocument> context) =>
        context.Document.Masthead.Organ?.Contains(Parties, StringComparison.Ordinal) == true
        || context.Document.DescendantsAndSelf().Any(node => node is OrganLine or MastheadLine && ((TextNode)node).Text.Text.Contains(Parties, StringComparison.Ordinal));

    /// <summary>Whether the same paragraph, the title of the text or a definition in quotation marks tells what is meant, or its committee speaks of it.</summary>
    private static bool IsSettled(ResolutionDocument document, BodyMention mention, string head) =>
        mention.Node.Text.Text.AsSpan(0, mention.Span.Start).Contains(head, StringComparison.Ordinal)
        || mention.Node.Text.Text.AsSpan(0, mention.Span.Start).Contains("Committee", StringComparison.Ordinal)
        || document.DescendantsAndSelf().OfType<TextNode>().Any(node => (node is Title && node.Text.Text.Contains(head, StringComparison.Ordinal)) || IsDefinedIn(node.Text.Text, head));

    // “the Convention”
    private static bool IsDefinedIn(string text, string head)
    {
        for (var at = text.IndexOf(head, StringComparison.Ordinal); at >= 0; at = text.IndexOf(head, at + 1, StringComparison.Ordinal))
        {
            var before = text.AsSpan(0, at);
            before = before.EndsWith("the ", StringComparison.OrdinalIgnoreCase) ? before[..^"the ".Length] : before;

            if (at + head.Length < text.Length && Marks.Contains(text[at + head.Length]) && !before.IsEmpty && Marks.Contains(before[^1]))
                return true;
        }

        return false;
    }

    /// <summary>Two instruments that the text has named before, neither of which it is all about; null where there are none.</summary>
    private static (Instrument First, Instrument Second)? TwoNamedBefore(DocumentSemantics semantics, BodyMention mention, string head)
    {
        var counts = new Dictionary<Instrument, int>();
        var named = new List<Instrument>();

        foreach (var other in semantics.Instruments)
        {
            if (other is not { Form: InstrumentForm.Complete, IsQuoted: false, Node: not Footnote } || HeadWord.OfName(other.Instrument.Title) != head)
                continue;

            counts[other.Instrument] = counts.GetValueOrDefault(other.Instrument) + 1;

            if (other.Node.Span.Start < mention.Node.Span.Start && !named.Contains(other.Instrument))
                named.Add(other.Instrument);
        }

        return named.Count < 2 || IsAboutOne(counts) ? null : (named[0], named[1]);
    }

    private static bool IsAboutOne(Dictionary<Instrument, int> counts)
    {
        var (most, second) = (0, 0);

        foreach (var count in counts.Values)
            (most, second) = count > most ? (count, most) : (most, Math.Max(second, count));

        return most >= Prevalence * second;
    }
}
