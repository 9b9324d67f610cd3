using ResolutionLint.Core.Text;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Reading;

/// <summary>Where characters come from.</summary>
/// <param name="Part">The part that holds the run.</param>
/// <param name="Run">The run.</param>
/// <param name="Look">How its characters look.</param>
/// <param name="IsRaised">Whether they stand above the line.</param>
internal readonly record struct RunPlace(MarkupPart Part, MarkupElement Run, TextLook Look, bool IsRaised);
