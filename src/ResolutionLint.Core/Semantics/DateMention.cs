using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>A date in the text.</summary>
/// <param name="Node">The paragraph or note that it stands in.</param>
/// <param name="Span">Its characters in the logical text of <paramref name="Node"/>.</param>
/// <param name="Value">The day; null where the calendar has no such day.</param>
public sealed record DateMention(TextNode Node, TextSpan Span, DateOnly? Value)
{
    /// <summary>Day, month and year as they were written, whether or not there is such a day.</summary>
    public CalendarDate Written { get; init; }

    /// <summary>In what form it is written.</summary>
    public DateForm Form { get; init; }

    /// <summary>Whether it stands in quotation marks, as part of a title or of words that are not the drafter's.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>The words of the mention.</summary>
    public string Text => Node.Text.Text.Substring(Span.Start, Span.Length);
}
