using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>A session that the text speaks of: "its fifty-eighth session".</summary>
/// <param name="Node">The paragraph or note that it stands in.</param>
/// <param name="Span">The words of the ordinal in the logical text of <paramref name="Node"/>.</param>
/// <param name="Number">The number of the session.</param>
public sealed record SessionMention(TextNode Node, TextSpan Span, int Number)
{
    /// <summary>The series that the session is counted in.</summary>
    public SessionSeries Series { get; init; }
}
