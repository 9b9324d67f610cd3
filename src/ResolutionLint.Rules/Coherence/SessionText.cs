using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Coherence;

/// <summary>The words of a session.</summary>
internal static class SessionText
{
    /// <summary>The ordinal as the text has it.</summary>
    public static string Words(this SessionMention mention) => mention.Node.Text.Text.Substring(mention.Span.Start, mention.Span.Length);

    /// <summary>Its place in the original.</summary>
    public static TextSpan SourceSpan(this SessionMention mention) => mention.Node.Text.GetSourceSpan(mention.Span);
}
