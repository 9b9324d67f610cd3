using ResolutionLint.Core.Text;

namespace ResolutionLint.Word.Formatting;

/// <summary>How characters look once all styles have had their say.</summary>
/// <param name="Look">How they look, as far as drafting conventions speak of it.</param>
/// <param name="IsHidden">Whether they are not shown.</param>
/// <param name="IsRaised">Whether they stand above the line.</param>
internal readonly record struct EffectiveFormat(TextLook Look, bool IsHidden, bool IsRaised);
