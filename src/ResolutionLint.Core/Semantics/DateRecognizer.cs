using System.Collections.Immutable;

namespace ResolutionLint.Core.Semantics;

/// <summary>Finds the dates of a document.</summary>
internal static class DateRecognizer
{
    private static readonly object Owner = new();

    public static ImmutableArray<DateMention> Recognize(DocumentSemantics semantics)
    {
        var dates = ImmutableArray.CreateBuilder<DateMention>();

        foreach (var node in TextNodes.All(semantics.Document))
        {
            var text = node.Text.Text;
            Quotations? quotations = null;

            foreach (var date in node.Text.Facts.Of(Owner, text, static (words, _) => DateScanner.Scan(words).ToArray()))
            {
                quotations ??= semantics.QuotationsIn(node);
                dates.Add(new DateMention(node, date.Span, date.Value)
                {
                    Written = date.Written,
                    Form = date.Form,
                    IsQuoted = quotations.Contains(date.Span.Start),
                });
            }
        }

        return dates.ToImmutable();
    }
}
