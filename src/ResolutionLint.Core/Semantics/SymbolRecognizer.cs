using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Semantics;

/// <summary>Finds the document symbols of a document.</summary>
internal static partial class SymbolRecognizer
{
    public static ImmutableArray<DocumentSymbol> Recognize(DocumentSemantics semantics)
    {
        var symbols = ImmutableArray.CreateBuilder<DocumentSymbol>();

        foreach (var node in semantics.RunningText)
        {
            var text = node.Text.Text;

            for (var match = text.Contains('/', StringComparison.Ordinal) ? Symbol().Match(text) : Match.Empty; match.Success; match = match.NextMatch())
            {
                var symbol = match.Value.TrimEnd('.', '-');

                if (symbol.AsSpan().ContainsAnyInRange('0', '9'))
                    symbols.Add(new DocumentSymbol(node, new TextSpan(match.Index, symbol.Length), symbol));
            }
        }

        return symbols.ToImmutable();
    }

    // The organ, its subsidiaries and series, the number, and the year in brackets that the Security Council puts behind it.
    [GeneratedRegex(
        @"(?<![\w/.-])(?:[AESTG]|ST|DP|TD|CAT|CRC|CCPR|CEDAW|CERD|CMW|CRPD|CED|UNEP|HSP|FCCC|ICCD|CBD|CAC|CTOC|HRI|UNW|ICEF|WFP|LOS|SPLOS|ISBA|NPT|PBC|IDB|JIU|EC|TRANS)(?:/[A-Za-z0-9][A-Za-z0-9.-]*){1,8}(?: ?\((?:19|20)\d\d\))?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Symbol();
}
