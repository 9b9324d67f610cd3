using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics.Names;

/// <summary>A paragraph cut into words.</summary>
internal sealed record NameText(TextNode Node, ImmutableArray<WordToken> Tokens)
{
    public string Text => Node.Text.Text;

    public static NameText Of(TextNode node, NameVocabulary words) => new(node, WordScanner.Scan(node.Text.Text, words));

    public ReadOnlySpan<char> WordAt(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    /// <summary>The characters from one token to the last before another.</summary>
    public TextSpan SpanOf(int first, int end) => TextSpan.FromBounds(Tokens[first].Start, Tokens[end - 1].End);

    public string Substring(int first, int end)
    {
        var span = SpanOf(first, end);
        return Text.Substring(span.Start, span.Length);
    }

    public bool IsThe(int token) => token >= 0 && token < Tokens.Length && WordAt(token) is "the" or "The";
}
