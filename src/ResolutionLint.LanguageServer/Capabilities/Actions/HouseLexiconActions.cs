using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Semantics;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities.Actions;

/// <summary>An opener or a name that the word lists do not know, put into those of the office, where a setting names its folder.</summary>
internal sealed class HouseLexiconActions(HouseLexiconWriter writer) : IActionSource
{
    private const string BodiesCategory = "bodies";

    public string Kind => LspCodeAction.QuickFix;

    public IEnumerable<LspCodeAction> Offer(AnalyzedDocument document, TextSpan span, CancellationToken cancellation)
    {
        if (document.Options.House is not { Failure: null, Folder: var folder })
            return [];

        var openers = document.Mentions.All
            .Where(mention => mention.Span.IntersectsWith(span) && mention.Subject is Opener { Entry: null })
            .Select(mention => AddOpener(folder, (Opener)mention.Subject));

        return openers.Concat(UnknownNames(document, span).Select(name => AddBody(folder, name))).OfType<LspCodeAction>();
    }

    /// <summary>What a finding about bodies marks, where it is a name of several words that no list has.</summary>
    private static IEnumerable<string> UnknownNames(AnalyzedDocument document, TextSpan span) =>
        DocumentFindings.Reported(document)
            .Where(finding => finding.Diagnostic.Descriptor.Category == BodiesCategory && finding.Span.IntersectsWith(span))
            .Select(finding => WithoutArticle(Folded(document.Snapshot.Text.ToString(finding.Span))))
            .Where(name => name.Contains(' ', StringComparison.Ordinal) && char.IsUpper(name[0]) && document.Model.Lexicon.Bodies.Find(name) is null)
            .Distinct();

    private LspCodeAction? AddOpener(string folder, Opener opener)
    {
        var isOperative = opener.Form != OpenerForm.Participle;
        var edit = isOperative
            ? writer.Write(folder, "operative-verbs.yaml", ["declaratory:", "  neutral:"], $"    {opener.Text}:")
            : writer.Write(folder, "preambular-openings.yaml", ["neutral:"], $"  {opener.Text}:");

        return edit is null ? null : new LspCodeAction($"Add \"{opener.Text}\" to the openers of the house", LspCodeAction.QuickFix) { Edit = edit };
    }

    private LspCodeAction? AddBody(string folder, string name) =>
        writer.Write(folder, "bodies.yaml", ["bodies:"], $"  - {{ name: \"{name.Replace("\"", "\\\"", StringComparison.Ordinal)}\" }}") is { } edit
            ? new LspCodeAction($"Add \"{name}\" to the bodies of the house", LspCodeAction.QuickFix) { Edit = edit }
            : null;

    private static string Folded(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
