using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Translation;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>A document at one moment, its settings, and what the engine says of it.</summary>
internal sealed class AnalyzedDocument(DocumentSnapshot snapshot, DocumentOptions options, AnalyzedText analyzed, Translator translator)
{
    private readonly Lazy<MentionIndex> mentions = new(() => MentionIndex.Of(analyzed.Model.Value));

    public DocumentSnapshot Snapshot => snapshot;

    public DocumentOptions Options => options;

    public AnalyzedText Analyzed => analyzed;

    public ResolutionDocument Document => analyzed.Result.Document;

    public DocumentSemantics Model => analyzed.Model.Value;

    /// <summary>What the words refer to, by place.</summary>
    public MentionIndex Mentions => mentions.Value;

    /// <summary>Whether there is a resolution in it to say something about.</summary>
    public bool IsResolution => Document.Kind != DocumentKind.NotAResolution;

    public LspRange ToRange(TextSpan span) => translator.ToRange(span, snapshot.Lines, snapshot.Text);

    public LspLocation ToLocation(TextSpan span) => new(snapshot.Uri, ToRange(span));

    public int ToOffset(LspPosition position) => translator.ToOffset(position, snapshot.Lines, snapshot.Text);

    public TextSpan ToSpan(LspRange range) => translator.ToSpan(range, snapshot.Lines, snapshot.Text);
}
