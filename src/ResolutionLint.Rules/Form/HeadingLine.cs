using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Rules.Form;

/// <summary>A line of a heading.</summary>
/// <param name="Text">As written.</param>
/// <param name="Span">Its place in the original.</param>
/// <param name="Reading">Its parts; null where it has another form than its own.</param>
internal sealed record HeadingLine(string Text, TextSpan Span, Match? Reading);
