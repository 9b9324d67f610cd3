using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>A body that the text names.</summary>
/// <param name="Node">The paragraph or note that it stands in.</param>
/// <param name="Span">The characters of the name in the logical text of <paramref name="Node"/>.</param>
/// <param name="Name">The name as written.</param>
/// <param name="Canonical">The full official name; for a short form that of its antecedent; null where there is none.</param>
/// <param name="Form">Which kind of name it is.</param>
public sealed record BodyMention(TextNode Node, TextSpan Span, string Name, string? Canonical, BodyNameForm Form);
