using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Testing;

/// <summary>A draft with marks in it: <c>[|…|]</c> around what has to be reported, <c>{|RL2003:…|}</c> where the id matters.</summary>
/// <param name="Text">The draft without the marks.</param>
/// <param name="Expected">What has to be reported, as offsets in <paramref name="Text"/>; the id is null for plain marks.</param>
public sealed record Markup(string Text, ImmutableArray<(string? Id, TextSpan Span)> Expected)
{
    /// <summary>Takes the marks out of a draft.</summary>
    /// <exception cref="FormatException">A mark is opened and not closed, or closed and not opened.</exception>
    public static Markup Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var open = new Stack<(string? Id, int Start)>();
        var expected = ImmutableArray.CreateBuilder<(string? Id, TextSpan Span)>();

        for (var i = 0; i < marked.Length; i++)
        {
            var rest = marked.AsSpan(i);

            if (rest.StartsWith("[|", StringComparison.Ordinal))
            {
                open.Push((null, text.Length));
                i++;
            }
            else if (rest.StartsWith("{|", StringComparison.Ordinal))
            {
                var colon = rest.IndexOf(':');
                open.Push((rest[2..colon].ToString(), text.Length));
                i += colon;
            }
            else if (rest.StartsWith("|]", StringComparison.Ordinal) || rest.StartsWith("|}", StringComparison.Ordinal))
            {
                if (!open.TryPop(out var start))
                    throw new FormatException($"A mark is closed at offset {i} that was not opened.");

                expected.Add((start.Id, TextSpan.FromBounds(start.Start, text.Length)));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        if (open.Count > 0)
            throw new FormatException("A mark is opened and not closed.");

        return new Markup(text.ToString(), [.. expected.OrderBy(mark => mark.Span.Start).ThenBy(mark => mark.Span.Length)]);
    }

    /// <summary>Puts marks into a text where findings are: the inverse of <see cref="Parse"/>.</summary>
    public static string Write(string text, IEnumerable<(string? Id, TextSpan Span)> marks)
    {
        var inserts = marks.SelectMany(mark => new[]
        {
            (At: mark.Span.Start, Order: 1, Text: mark.Id is null ? "[|" : $"{{|{mark.Id}:"),
            (At: mark.Span.End, Order: 0, Text: mark.Id is null ? "|]" : "|}"),
        });
        var written = new StringBuilder(text);

        foreach (var insert in inserts.OrderByDescending(insert => insert.At).ThenByDescending(insert => insert.Order))
            written.Insert(insert.At, insert.Text);

        return written.ToString();
    }
}
