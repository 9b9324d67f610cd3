using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>A colon behind which nothing follows that it could lead over to.</summary>
internal static class LoneColon
{
    // Words that announce a list: what is wrong behind them is that the list was lost.
    private static readonly ImmutableArray<string> Announcements = ["following:", "follows:", "namely:", "below:", " that:", " to:"];

    /// <summary>Whether a paragraph ends in a colon and the next one stands right behind it: a list that was not read as one would stand between the two.</summary>
    /// <param name="context">The document.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="next">The next of its kind; null where there is none.</param>
    public static bool Ends(ReportingContext context, TextNode paragraph, TextNode? next) =>
        next is not null
        && paragraph.Children.IsEmpty
        && paragraph.Text.Text is [.., ':'] words
        && !Announcements.Any(announcement => words.EndsWith(announcement, StringComparison.Ordinal))
        && paragraph.Span.End <= next.Span.Start
        && string.IsNullOrWhiteSpace(context.Document.Source.ToString(TextSpan.FromBounds(paragraph.Span.End, next.Span.Start)));
}
