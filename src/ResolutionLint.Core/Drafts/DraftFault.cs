using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Drafts;

/// <summary>Something that is wrong with a file as such, although it could be read.</summary>
/// <param name="Rule">The id of the engine's rule, one of <see cref="Diagnostics.EngineRules"/>.</param>
/// <param name="Span">The place, in offsets of the draft's text.</param>
/// <param name="Arguments">What the message of the rule needs.</param>
public sealed record DraftFault(string Rule, TextSpan Span, ImmutableArray<string> Arguments);
