using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Form;

/// <summary>The date that stands alone below the last paragraph of a resolution.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Day">The day.</param>
internal sealed record ClosingDate(ClosingLine Line, DateOnly Day)
{
    /// <summary>The closing dates of a document, one for each of its resolutions that has one.</summary>
    public static IEnumerable<ClosingDate> In(ResolutionDocument document)
    {
        foreach (var line in document.Resolutions.SelectMany(resolution => resolution.Children).OfType<ClosingLine>())
        {
            if (DayOf(line) is { } day)
                yield return new ClosingDate(line, day);
        }
    }

    /// <summary>The day that a closing line is; null where it is something else.</summary>
    public static DateOnly? DayOf(ClosingLine line) => DateParser.TryParse(line.Text.Text.TrimEnd('.'), out var day) ? day : null;
}
