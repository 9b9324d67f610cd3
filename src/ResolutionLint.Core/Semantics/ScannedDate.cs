using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Semantics;

/// <summary>A date found in a text, before it belongs to a paragraph.</summary>
internal readonly record struct ScannedDate(TextSpan Span, CalendarDate Written, DateForm Form)
{
    /// <summary>The day; null where the calendar has none such.</summary>
    public DateOnly? Value => Written.TryGetDay(out var day) ? day : null;
}
