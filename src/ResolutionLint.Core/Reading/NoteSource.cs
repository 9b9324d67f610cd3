using System.Text.RegularExpressions;

namespace ResolutionLint.Core.Reading;

/// <summary>Tells the words with which notes begin, and paragraphs of a resolution do not: those that name a source.</summary>
internal static partial class NoteSource
{
    /// <summary>Whether words name a source: "See A/80/12", "Ibid., annex", "United Nations, Treaty Series, …".</summary>
    /// <param name="words">A line; it may begin with the number of its note.</param>
    public static bool IsMatch(string words) => words.Length > 4 && SourcePattern().IsMatch(words);

    [GeneratedRegex(@"^(?:[0-9" + Superscript.Figures + @"]{1,3}/? (?=(?:19|20)\d\d [A-Z])|(?:[0-9" + Superscript.Figures + @"]{1,3}(?:/ | ?))?(?:Resolutions? (?:\d|[A-Z]{1,2}-\d)|See |Ibid\b|[A-Z]{1,6}/[A-Z\d]|United Nations, |Official Records |Available ))")]
    private static partial Regex SourcePattern();
}
