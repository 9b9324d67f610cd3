using System.Security.Cryptography;
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

    /// <summary>So far is looked for words; what has none for longer is no prose.</summary>
    private const int FarthestAway = 200;

    /// <summary>Words that are longer are known by their beginning and a hash.</summary>
    private const int LongestWords = 120;

    /// <summary>What a finding of a file is known by.</summary>
    public static FindingIdentity Of(FileReport file, Finding finding)
    {
        var span = finding.Span;
        var paragraph = file.Paragraphs.At(span.Start);

        if (paragraph < 0)
            return new FindingIdentity(finding.Id, Shortened(OneLine.Of(file.Text.AsSpan(span.Start, span.Length))), string.Empty);

        var pieces = file.Paragraphs.All[paragraph].AsSpan();
        var words = OneLine.Of(Between(file.Text, pieces, span.Start, span.End));

        // What marks a number only is known by what the number stands before: others take its place when paragraphs move.
        if (words.Length == 0 && span.Start < pieces[0].Start)
            words = "#";

        var before = OneLine.Of(Between(file.Text, pieces, span.Start - FarthestAway, span.Start));
        var behind = OneLine.Of(Between(file.Text, pieces, span.End, span.End + FarthestAway));
        return new FindingIdentity(finding.Id, Shortened(words), $"{LastWords(before)}|{FirstWords(behind)}");
    }

    /// <summary>What of the pieces of a paragraph stands between two offsets.</summary>
    private static string Between(string text, ReadOnlySpan<TextSpan> pieces, int start, int end)
    {
        var joined = new StringBuilder();

        foreach (var piece in pieces)
        {
            var (from, to) = (Math.Max(piece.Start, start), Math.Min(piece.End, end));

            if (from < to)
                joined.Append(text, from, to - from).Append(' ');
            else if (piece.Start >= end)
                break;
        }

        return joined.ToString();
    }

    private static string Shortened(string words) => words.Length <= LongestWords
        ? words
        : $"{words[..LongestWords]}… {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, 4))}";

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
