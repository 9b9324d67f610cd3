using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Testing;

/// <summary>A draft with marks in it: <c>[|…|]</c> around what has to be reported, <c>{|RL2003:…|}</c> where the id matters.</summary>
/// <remarks>Marks may stand inside each other. Nothing escapes a mark: a draft cannot itself contain its two characters.</remarks>
/// <param name="Text">The draft without the marks.</param>
/// <param name="Expected">What has to be reported, as offsets in <paramref name="Text"/>; the id is null for plain marks.</param>
public sealed record Markup(string Text, ImmutableArray<(string? Id, TextSpan Span)> Expected)
{
    /// <summary>Takes the marks out of a draft.</summary>
    /// <exception cref="FormatException">A mark is opened and not closed, closed and not opened, or names no id where it should.</exception>
    public static Markup Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var open = new Stack<(string? Id, int Start)>();
        var expected = ImmutableArray.CreateBuilder<(string? Id, TextSpan Span)>();

        for (var i = 0; i < marked.Length; i++)
        {
            switch (marked.AsSpan(i))
            {
                case ['[', '|', ..]:
                    open.Push((null, text.Length));
                    i++;
                    break;
                case ['{', '|', ..]:
                    var id = IdAt(marked, i + 2);
                    open.Push((id, text.Length));
                    i += 2 + id.Length;
                    break;
                case ['|', ']' or '}', ..]:
                    expected.Add(Close(open, text.Length, i));
                    i++;
                    break;
                default:
                    text.Append(marked[i]);
                    break;
            }
        }

        if (open.Count > 0)
            throw new FormatException("A mark is opened and not closed.");

        return new Markup(text.ToString(), [.. expected.OrderBy(mark => mark.Span.Start).ThenBy(mark => mark.Span.Length)]);
    }

    /// <summary>Puts marks into a text where findings are: the inverse of <see cref="Parse"/>.</summary>
    public static string Write(string text, IEnumerable<(string? Id, TextSpan Span)> marks)
    {
        var inserts = marks.SelectMany(Inserts).OrderBy(insert => insert.At).ThenBy(insert => insert.Rank);
        var written = new StringBuilder(text.Length);
        var copied = 0;

        foreach (var insert in inserts)
        {
            written.Append(text, copied, insert.At - copied).Append(insert.Text);
            copied = insert.At;
        }

        return written.Append(text, copied, text.Length - copied).ToString();
    }

    private static string IdAt(string marked, int start)
    {
        var colon = marked.IndexOf(':', start);

        return colon < 0
            ? throw new FormatException($"The mark at offset {start - 2} names no id: write {{|RL2003:…|}}.")
            : marked[start..colon];
    }

    private static (string? Id, TextSpan Span) Close(Stack<(string? Id, int Start)> open, int end, int offset) =>
        open.TryPop(out var mark)
            ? (mark.Id, TextSpan.FromBounds(mark.Start, end))
            : throw new FormatException($"A mark is closed at offset {offset} that was not opened.");

    // At one place: first what ends there, inner marks before outer ones; then empty marks; then what begins, outer before inner.
    private static IEnumerable<(int At, long Rank, string Text)> Inserts((string? Id, TextSpan Span) mark)
    {
        var (opening, closing) = mark.Id is null ? ("[|", "|]") : ($"{{|{mark.Id}:", "|}");
        var (start, end) = (mark.Span.Start, mark.Span.End);

        if (mark.Span.IsEmpty)
            return [(start, 0, opening + closing)];

        return [(start, int.MaxValue - (long)end, opening), (end, -1L - start, closing)];
    }
}
