using System.Text;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Cli.Linting;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.Baselines;

/// <summary>Finds out what the findings of a file are known by.</summary>
internal static class FindingIdentities
{
    /// <summary>Enough to tell two places of one draft apart, and few enough that most edits of a paragraph leave them alone.</summary>
    private const int WordsOnEachSide = 5;

    /// <summary>What a finding of a file is known by.</summary>
    public static FindingIdentity Of(FileReport file, Finding finding)
    {
        var span = finding.Span;
        var paragraph = file.Paragraphs.At(span.Start);

        if (paragraph < 0)
            return new FindingIdentity(finding.Id, OneLine.Of(file.Text.AsSpan(span.Start, span.Length)), string.Empty);

        var pieces = file.Paragraphs.All[paragraph];
        var words = OneLine.Of(Join(file.Text, pieces, span.Start, span.End));

        // What marks a number only is known by what the number stands before: others take its place when paragraphs move.
        if (words.Length == 0 && span.Start < pieces[0].Start)
            words = "#";

        var before = OneLine.Of(Join(file.Text, pieces, 0, span.Start));
        var behind = OneLine.Of(Join(file.Text, pieces, span.End, file.Text.Length));
        return new FindingIdentity(finding.Id, words, $"{LastWords(before)}|{FirstWords(behind)}");
    }

    /// <summary>What of the pieces of a paragraph stands between two offsets.</summary>
    private static string Join(string text, IEnumerable<TextSpan> pieces, int start, int end)
    {
        var joined = new StringBuilder();

        foreach (var piece in pieces)
        {
            var (from, to) = (Math.Max(piece.Start, start), Math.Min(piece.End, end));

            if (from < to)
                joined.Append(text, from, to - from).Append(' ');
        }

        return joined.ToString();
    }

    private static string LastWords(string line)
    {
        var start = line.Length;

        for (var words = 0; words < WordsOnEachSide && start > 0; words++)
            start = Math.Max(0, line.LastIndexOf(' ', start - 1));

        return line[start..].TrimStart();
    }

    private static string FirstWords(string line)
    {
        var end = 0;

        for (var words = 0; words < WordsOnEachSide && end < line.Length; words++)
        {
            var blank = line.IndexOf(' ', end + 1);
            end = blank < 0 ? line.Length : blank;
        }

        return line[..end];
    }
}
