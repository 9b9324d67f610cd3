using System.Collections.Immutable;

namespace ResolutionLint.Core.Text;

/// <summary>How the characters of a text look, in a format that can tell.</summary>
public sealed class TextStyles
{
    private readonly ImmutableArray<StyledSpan> spans;

    /// <summary>Takes what does not look plain.</summary>
    /// <param name="spans">The stretches, in the order of the text; they do not overlap.</param>
    public TextStyles(ImmutableArray<StyledSpan> spans) => this.spans = spans;

    /// <summary>How the character at an offset looks.</summary>
    /// <param name="offset">Offset in the original, in UTF-16 code units.</param>
    public TextLook At(int offset)
    {
        var (low, high) = (0, spans.Length - 1);

        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = spans[middle].Span;

            if (span.Contains(offset))
                return spans[middle].Look;

            (low, high) = offset < span.Start ? (low, middle - 1) : (middle + 1, high);
        }

        return TextLook.Plain;
    }
}
