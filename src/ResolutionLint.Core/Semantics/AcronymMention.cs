using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>A word of capitals that stands for a name: UNODC, NGOs.</summary>
/// <param name="Node">The paragraph or note that it stands in.</param>
/// <param name="Span">Its characters in the logical text of <paramref name="Node"/>, an s of the plural included.</param>
/// <param name="Text">The acronym as written, without an s of the plural.</param>
public sealed record AcronymMention(TextNode Node, TextSpan Span, string Text)
{
    /// <summary>Whether an s of the plural follows.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whether it stands in brackets behind the name that it is short for.</summary>
    public bool IsDefinition { get; init; }

    /// <summary>Whether it stands in brackets, alone or with other words.</summary>
    public bool IsInBrackets { get; init; }

    /// <summary>Whether a capitalized word stands right behind it, or one that it is about before it: it is part of a title.</summary>
    public bool IsPartOfName { get; init; }
}
