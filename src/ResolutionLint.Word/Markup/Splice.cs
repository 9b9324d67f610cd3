using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Word.Markup;

/// <summary>Edits of characters.</summary>
internal static class Splice
{
    /// <summary>Makes edits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="changes">The edits in any order; of several at one place the first given comes first, and insertions come before a replacement.</param>
    /// <exception cref="ArgumentException">Two edits overlap.</exception>
    public static string Into(string text, IEnumerable<TextChange> changes)
    {
        var result = new StringBuilder(text.Length);
        var end = 0;

        foreach (var change in changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.Length > 0))
        {
            if (change.Span.Start < end)
                throw new ArgumentException($"the edit at {change.Span} overlaps the one before it", nameof(changes));

            result.Append(text, end, change.Span.Start - end).Append(change.NewText);
            end = change.Span.End;
        }

        return result.Append(text, end, text.Length - end).ToString();
    }
}
