using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Word.Markup;
using ResolutionLint.Word.Packaging;
using ResolutionLint.Word.Reading;

namespace ResolutionLint.Word.Tests.Support;

/// <summary>Documents as text with the markup that it comes from, and edits by words, so that no test counts characters.</summary>
internal static class Marked
{
    /// <summary>A document as text.</summary>
    public static MarkedText Of(byte[] document, WordView view = WordView.Accepted) => Of(WordPackage.Open(document), view);

    /// <summary>A package as text.</summary>
    public static MarkedText Of(WordPackage package, WordView view = WordView.Accepted) => DocumentReader.Read(package, view).Marked;

    /// <summary>Where words stand.</summary>
    public static TextSpan Span(this MarkedText text, string words)
    {
        var start = text.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"«{words}» does not stand in the text:\n{text.Text}");
        return new TextSpan(start, words.Length);
    }

    /// <summary>The edit that puts words in place of others.</summary>
    public static TextChange Edit(this MarkedText text, string words, string others) => new(text.Span(words), others);

    /// <summary>The edit that puts words behind others.</summary>
    public static TextChange EditBehind(this MarkedText text, string words, string others) => new(new TextSpan(text.Span(words).End, 0), others);
}
