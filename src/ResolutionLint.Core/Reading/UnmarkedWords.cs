using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>The words of a paragraph without its footnote markers.</summary>
/// <param name="Figures">The markers, in the words that have them.</param>
/// <param name="Text">The words without them.</param>
/// <param name="Shape">What these look like.</param>
/// <param name="Markers">The markers.</param>
/// <param name="Start">Where the words that have the markers began in the original.</param>
internal sealed record UnmarkedWords(
    ImmutableArray<TextSpan> Figures, LogicalText Text, TextShape Shape, ImmutableArray<FootnoteMarker> Markers, int Start)
{
    /// <summary>Takes markers out of words.</summary>
    public static UnmarkedWords Of(LogicalText text, ImmutableArray<TextSpan> figures)
    {
        var builder = new LogicalTextBuilder();
        var markers = ImmutableArray.CreateBuilder<FootnoteMarker>(figures.Length);
        var position = 0;

        foreach (var figure in figures)
        {
            builder.Append(text, TextSpan.FromBounds(position, figure.Start));
            builder.TrimEnd();
            markers.Add(new FootnoteMarker(NameOf(text.Text.AsSpan(figure.Start, figure.Length)), builder.Length, text.GetSourceSpan(figure)));
            position = figure.End;
        }

        builder.Append(text, TextSpan.FromBounds(position, text.Length));
        builder.TrimEnd();
        var words = builder.ToLogicalText(text.Start);
        return new UnmarkedWords(figures, words, new TextShape(words.Text), markers.MoveToImmutable(), text.Start);
    }

    /// <summary>The same where the words that have the markers begin elsewhere.</summary>
    public UnmarkedWords At(int start)
    {
        var by = start - Start;
        return this with
        {
            Text = Text.At(Text.Start + by),
            Markers = by == 0 ? Markers : [.. Markers.Select(marker => marker with { Span = new TextSpan(marker.Span.Start + by, marker.Span.Length) })],
            Start = start,
        };
    }

    private static string NameOf(ReadOnlySpan<char> figure) => figure[0] switch
    {
        '[' => figure[2..^1].ToString(),
        _ => Superscript.ToDigits(figure.TrimEnd('/').ToString()),
    };
}
