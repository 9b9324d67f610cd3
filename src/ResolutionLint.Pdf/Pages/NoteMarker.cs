using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ResolutionLint.Pdf.Pages;

/// <summary>Knows the markers of notes in a text: raised figures and signs behind its words, or those with a stroke of older texts.</summary>
internal static partial class NoteMarker
{
    /// <summary>The markers in some rows, as a reader meets them. Of two that a comma parts, each is one.</summary>
    public static List<string> In(IEnumerable<ImmutableArray<Line>> rows) =>
        [.. rows.SelectMany(row => row).SelectMany(line => line.Words.Skip(1)).SelectMany(In)];

    private static IEnumerable<string> In(Word word) =>
        word.IsRaised ? Pattern().Matches(word.Text).Select(mark => mark.Value)
        : word.Text.EndsWith('/') && StrokedPattern().IsMatch(word.Text) ? [word.Text]
        : [];

    [GeneratedRegex(@"\*{1,3}|[0-9]{1,3}")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^(?:\*{1,3}|[0-9]{1,3})/$")]
    private static partial Regex StrokedPattern();
}
