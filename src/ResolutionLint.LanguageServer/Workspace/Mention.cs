using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>Words that refer to something, with their place in the original.</summary>
/// <param name="Span">The words as offsets of the original.</param>
/// <param name="Node">The paragraph or note that they stand in.</param>
/// <param name="Subject">
/// What the semantic model says of them: a <c>Citation</c>, <c>BodyMention</c>, <c>InstrumentMention</c>, <c>DocumentSymbol</c>,
/// <c>SessionMention</c>, <c>DateMention</c>, <c>Opener</c>, <c>FootnoteReference</c>, <c>Footnote</c> or <c>ParagraphMention</c>.
/// </param>
internal sealed record Mention(TextSpan Span, TextNode Node, object Subject);
