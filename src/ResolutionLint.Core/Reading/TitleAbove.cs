namespace ResolutionLint.Core.Reading;

/// <summary>What may be the title above an organ line.</summary>
/// <param name="Words">Its words, without the number of a resolution.</param>
/// <param name="HasGap">Whether a blank line stands within it.</param>
internal sealed record TitleAbove(string Words, bool HasGap);
