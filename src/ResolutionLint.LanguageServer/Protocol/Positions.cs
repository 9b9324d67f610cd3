namespace ResolutionLint.LanguageServer.Protocol;

/// <summary>A place in a document.</summary>
/// <param name="Line">0-based; lines end at LF, CRLF and CR.</param>
/// <param name="Character">0-based, in the units of the negotiated encoding.</param>
internal readonly record struct LspPosition(int Line, int Character);

/// <summary>A stretch of a document; the end is the place behind its last character.</summary>
internal readonly record struct LspRange(LspPosition Start, LspPosition End);

/// <summary>A stretch of a document that is named.</summary>
internal sealed record LspLocation(string Uri, LspRange Range);
