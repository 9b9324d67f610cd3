using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1029: a Model United Nations paper without a line of its header.</summary>
public sealed partial class MissingModelUnHeader : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1029");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        if (context.Semantics.Context.Profile != Profile.ModelUnitedNations || context.Node.Resolutions is not [var first, ..])
            return;

        var head = MastheadText.Of(context.Node).Head;
        var isOfSubmitter = SubmitterKindPattern().IsMatch(head) && !SponsorKindPattern().IsMatch(head);
        var missing = isOfSubmitter ? MissingIn(head, first, "the forum", "the question", "the submitter") : MissingIn(head, first, "the committee", "the topic", "the sponsors");

        // Not every conference asks for signatories: those whose papers name each line do.
        if (!isOfSubmitter && !SignatoryPattern().IsMatch(head) && (missing.Count > 1 || LabelledPattern().Count(head) > 1))
            missing.Add("the signatories");

        if (missing.Count > 0 && FirstWord(context.Node, first) is { } span)
            context.Report(Rule, span, string.Join(", ", missing), isOfSubmitter ? "Forum, question and submitter" : "Committee, topic, sponsors and signatories");
    }

    private static List<string> MissingIn(string head, Resolution first, string committee, string topic, string sponsors)
    {
        var missing = new List<string>();

        if (!CommitteePattern().IsMatch(head))
            missing.Add(committee);

        if (first.Title is null && !TopicPattern().IsMatch(head))
            missing.Add(topic);

        if (!SponsorPattern().IsMatch(head))
            missing.Add(sponsors);

        return missing;
    }

    private static TextSpan? FirstWord(ResolutionDocument document, Resolution first)
    {
        var node = document.Children.OfType<MastheadLine>().FirstOrDefault(line => line.Text.Length > 0)
            ?? first.DescendantsAndSelf().OfType<TextNode>().FirstOrDefault(text => text.Text.Length > 0);

        if (node is null)
            return null;

        var end = node.Text.Text.IndexOf(' ', StringComparison.Ordinal);
        return node.Text.GetSourceSpan(new TextSpan(0, end > 0 ? end : node.Text.Length));
    }

    [GeneratedRegex(@"(?:committee|forum|body|council|organ|commission)[ \t]*:|\b(?:Committee|Council|Assembly|Commission|Agency|Organization|Programme|Security|Legal|Financial|Cultural|Political|ECOSOC|DISEC|SOCHUM|SPECPOL|UNSC|UNGA|UNHRC|WHO|UNEP|GA\d?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex CommitteePattern();

    [GeneratedRegex(@"^[ \t*_]*(?:topic|question of|question(?=[ \t*_]*:)|subject|issue|agenda item|agenda|re|title|theme)\b", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex TopicPattern();

    [GeneratedRegex(@"\b(?:sponsors?|submitters?|submitted by|authors?|delegations?|country|main submitter)\b[ \t]*:?", RegexOptions.IgnoreCase)]
    private static partial Regex SponsorPattern();

    // The Hague International Model United Nations and those that follow it have forum, question and submitter, and no signatories.
    [GeneratedRegex(@"^[ \t*_]*(?:forum|question(?: of)?|(?:main |co-?)?submitters?|(?:co-?)?submitted by)[*_ \t]*:", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex SubmitterKindPattern();

    [GeneratedRegex(@"^[ \t*_]*(?:sponsors?|signator(?:y|ies)|topic)\b[ \t\w]{0,20}[*_ \t]*:", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex SponsorKindPattern();

    [GeneratedRegex(@"\b(?:signator(?:y|ies)|signatures|co-?sponsors?|co-?submitt(?:ers?|ed by)|seconded by|supporters?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SignatoryPattern();

    [GeneratedRegex(@"^[ \t*_]*(?:committee|forum|topic|question|subject|question of|sponsors?|main submitters?|(?:co-?)?submitted by)[*_ \t]*:", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex LabelledPattern();
}
