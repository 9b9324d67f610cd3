using ResolutionLint.Core;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>What the engine says of a text.</summary>
/// <param name="Result">The document and its findings.</param>
/// <param name="Model">What its words refer to, computed when somebody asks.</param>
internal sealed record AnalyzedText(LintResult Result, Lazy<DocumentSemantics> Model);
