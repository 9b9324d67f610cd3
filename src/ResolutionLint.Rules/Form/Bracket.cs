using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Rules.Form;

/// <summary>Words in square brackets.</summary>
/// <param name="Span">Brackets included; where one is missing, from or up to the other.</param>
/// <param name="IsClosed">Whether both brackets are there.</param>
internal readonly record struct Bracket(TextSpan Span, bool IsClosed)
{
    /// <summary>The outermost brackets of a text; a bracket without its other half counts too.</summary>
    public static IEnumerable<Bracket> In(string text)
    {
        var depth = 0;
        var start = 0;

        for (var i = text.AsSpan().IndexOfAny('[', ']'); i >= 0 && i < text.Length; i++)
        {
            if (text[i] == '[' && depth++ == 0)
                start = i;

            if (text[i] != ']')
                continue;

            if (depth == 0)
                yield return new Bracket(new TextSpan(i, 1), IsClosed: false);
            else if (--depth == 0)
                yield return new Bracket(TextSpan.FromBounds(start, i + 1), IsClosed: true);
        }

        if (depth > 0)
            yield return new Bracket(TextSpan.FromBounds(start, text.Length), IsClosed: false);
    }
}
