using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>The symbol that a document has itself, where its masthead or its pages give it. The model knows those only that it cites.</summary>
internal static class OwnSymbol
{
    /// <summary>The place of the symbol under an offset; null where it does not stand there.</summary>
    public static TextSpan? At(AnalyzedDocument document, int offset)
    {
        if (document.Document.Masthead.Symbol is not { } symbol)
            return null;

        return document.Document.DescendantsAndSelf()
            .Where(node => node is PageFurniture or MastheadLine && node.Span.Contains(offset))
            .Select(node => PlaceIn(document.Snapshot.Text, node.Span, symbol))
            .FirstOrDefault(place => place?.Contains(offset) == true);
    }

    private static TextSpan? PlaceIn(SourceText text, TextSpan line, string symbol) =>
        text.ToString(line).IndexOf(symbol, StringComparison.Ordinal) is >= 0 and var start ? new TextSpan(line.Start + start, symbol.Length) : null;
}
