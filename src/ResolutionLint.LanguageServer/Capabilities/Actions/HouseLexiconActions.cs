using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Semantics;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Translation;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities.Actions;

/// <summary>
/// An opener or a name that the word lists do not know, put into those of the office: in the folder that a setting names, else in
/// a new one, together with the setting.
/// </summary>
internal sealed class HouseLexiconActions(HouseLexiconWriter writer, SettingWriter settings, EditTranslator edits) : IActionSource
{
    private const string NewFolder = "house";
    private const string BodiesCategory = "bodies";

    public string Kind => LspCodeAction.QuickFix;

    public IEnumerable<LspCodeAction> Offer(AnalyzedDocument document, TextSpan span, CancellationToken cancellation)
    {
        if (HouseOf(document) is not { } house)
            return [];

        var openers = document.Mentions.All
            .Where(mention => mention.Span.IntersectsWith(span) && mention.Subject is Opener { Entry: null })
            .Select(mention => AddOpener(house, (Opener)mention.Subject));

        return openers.Concat(UnknownNames(document, span).Select(name => AddBody(house, name))).OfType<LspCodeAction>();
    }

    /// <summary>The folder of the office's rules, with the edit that names it where none does; null where there is none and none can be made.</summary>
    private House? HouseOf(AnalyzedDocument document) => document.Options.House switch
    {
        { Failure: null, Folder: var folder } => new House(folder),
        { Folder: var folder } => Path.Exists(folder) || !edits.CanCreate ? null : new House(folder),
        null => edits.CanCreate && settings.For(document.Snapshot) is { } place
            ? new House(Path.Combine(place.Folder, NewFolder), place.Write("resolution_rules", NewFolder + "/"))
            : null,
    };

    /// <summary>What a finding about bodies marks, where it is a name of several words that no list has.</summary>
    private static IEnumerable<string> UnknownNames(AnalyzedDocument document, TextSpan span) =>
        DocumentFindings.Reported(document)
            .Where(finding => finding.Diagnostic.Descriptor.Category == BodiesCategory && finding.Span.IntersectsWith(span))
            .Select(finding => WithoutArticle(Folded(document.Snapshot.Text.ToString(finding.Span))))
            .Where(name => name.Contains(' ', StringComparison.Ordinal) && char.IsUpper(name[0]) && document.Model.Lexicon.Bodies.Find(name) is null)
            .Distinct();

    private LspCodeAction? AddOpener(House house, Opener opener)
    {
        var isOperative = opener.Form != OpenerForm.Participle;
        var edit = isOperative
            ? writer.Write(house.Folder, "operative-verbs.yaml", ["declaratory:", "  neutral:"], $"    {opener.Text}:")
            : writer.Write(house.Folder, "preambular-openings.yaml", ["neutral:"], $"  {opener.Text}:");

        return house.ToAction($"Add \"{opener.Text}\" to the openers of the house", edit);
    }

    private LspCodeAction? AddBody(House house, string name) => house.ToAction(
        $"Add \"{name}\" to the bodies of the house",
        writer.Write(house.Folder, "bodies.yaml", ["bodies:"], $"  - {{ name: \"{name.Replace("\"", "\\\"", StringComparison.Ordinal)}\" }}"));

    private static string Folded(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private sealed record House(string Folder, WorkspaceEdit? Setting = null)
    {
        public LspCodeAction? ToAction(string title, WorkspaceEdit? entry) =>
            entry is null ? null
            : Setting is null ? new LspCodeAction(title, LspCodeAction.QuickFix) { Edit = entry }
            : new LspCodeAction($"{title}, in a new folder {NewFolder}/", LspCodeAction.QuickFix) { Edit = EditTranslator.ToOne(entry, Setting) };
    }
}
