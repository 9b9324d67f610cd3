using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Text;

/// <summary>Puts blanks where directives stand, so that nobody takes their reasons for words of the draft and every offset stays.</summary>
internal static class DirectiveBlanks
{
    public static SourceText In(SourceText source, IEnumerable<TextSpan> directives)
    {
        TextChange[] changes = [.. directives.Select(span => new TextChange(span, new string(' ', span.Length)))];
        return changes.Length == 0 ? source : SourceText.From(source.WithChanges(changes).ToString());
    }
}
