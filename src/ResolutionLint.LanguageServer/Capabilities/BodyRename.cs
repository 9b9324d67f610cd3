using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Semantics;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Translation;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>Gives a body another short form, wherever the draft uses the one it has. The article stays.</summary>
internal sealed partial class BodyRename(DocumentRequests requests, EditTranslator edits) : ICapability
{
    public void Register(RpcHandlers handlers)
    {
        handlers.OnRequest(
            "textDocument/prepareRename", ProtocolJson.Default.DocumentPositionParams, ProtocolJson.Default.PrepareRenameResult,
            (asked, cancellation) => requests.AnswerForDraftAsync(
                asked.TextDocument.Uri, (document, _) => Prepare(document, document.ToOffset(asked.Position)), cancellation));
        handlers.OnRequest(
            "textDocument/rename", ProtocolJson.Default.RenameParams, ProtocolJson.Default.WorkspaceEdit,
            (asked, cancellation) => requests.AnswerForDraftAsync(
                asked.TextDocument.Uri, (document, _) => Rename(document, document.ToOffset(asked.Position), asked.NewName.Trim()), cancellation));
    }

    public void Announce(ServerCapabilities server, ClientCapabilities client) => server.RenameProvider = new RenameOptions(PrepareProvider: true);

    private static PrepareRenameResult? Prepare(AnalyzedDocument document, int offset) =>
        ShortFormAt(document, offset) is { } body ? new PrepareRenameResult(document.ToRange(NounSpan(body)), NounOf(body.Name)) : null;

    private WorkspaceEdit Rename(AnalyzedDocument document, int offset, string name)
    {
        var body = ShortFormAt(document, offset) ?? throw new RpcException(RpcErrorCodes.RequestFailed, "Only the short form of a body can be renamed.");

        if (FaultOf(name, body, document) is { } fault)
            throw new RpcException(RpcErrorCodes.RequestFailed, fault);

        var changes = document.Model.Bodies
            .Where(other => other.Form == BodyNameForm.ShortForm && other.Canonical == body.Canonical && NounOf(other.Name) == NounOf(body.Name))
            .Select(other => new TextChange(NounSpan(other), NounOf(name)));

        return edits.ToEdit(document.Snapshot, changes);
    }

    /// <summary>Why a name cannot be the short form of a body; null where it can.</summary>
    private static string? FaultOf(string name, BodyMention body, AnalyzedDocument document)
    {
        if (!Words().IsMatch(name))
            return "A short form is one word or several: letters and figures, with blanks, hyphens and apostrophes between them.";

        var other = document.Model.Bodies.FirstOrDefault(
            other => other.Canonical != body.Canonical && NounOf(other.Name).Equals(NounOf(name), StringComparison.OrdinalIgnoreCase));

        return other is null ? null : $"\"{name}\" already stands for {(other.Canonical is { } meant && meant != other.Name ? meant : "another body")} in this draft.";
    }

    private static BodyMention? ShortFormAt(AnalyzedDocument document, int offset) =>
        document.Mentions.At(offset).Select(mention => mention.Subject).OfType<BodyMention>().FirstOrDefault(body => body.Form == BodyNameForm.ShortForm);

    private static TextSpan NounSpan(BodyMention body) =>
        body.Node.Text.GetSourceSpan(TextSpan.FromBounds(body.Span.End - NounOf(body.Name).Length, body.Span.End));

    private static string NounOf(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..].TrimStart() : name;

    [GeneratedRegex(@"^(?!the$)\p{L}[\p{L}\p{M}\p{N}]*(?:[ '’–-][\p{L}\p{M}\p{N}]+)*$", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
