using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Model;

/// <summary>What the parser has found when it builds the document.</summary>
internal sealed record DocumentParts(
    string Path,
    SourceText Source,
    LineMap Lines,
    DocumentKind Kind,
    Masthead Masthead,
    ImmutableArray<Resolution> Resolutions,
    ImmutableArray<Footnote> Footnotes,
    ImmutableArray<DocumentNode> Others,
    ImmutableArray<Leaf> Leaves,
    TextStyles? Styles);
