using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Reading;

/// <summary>A directive to the linter as a reader found it: no part of the text.</summary>
/// <param name="Span">From the first to the last character of its signs and words.</param>
/// <param name="Words">What it says, without its signs: <c>disable-next-line RL2003: reason</c>.</param>
/// <param name="Extent">What goes where the directive is taken out: its lines where nothing else stands on them.</param>
/// <param name="Pieces">The lines that are the directive's own, line breaks included; empty where words of the text stand beside it.</param>
/// <param name="Fault">What is wrong with its signs; null where nothing is.</param>
public sealed record TextDirective(
    TextSpan Span, TextSpan Words, TextSpan Extent, ImmutableArray<TextSpan> Pieces, DirectiveFault? Fault = null);
