using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Reading;
using ResolutionLint.Core.Text;
using ResolutionLint.Word.Markup;
using ResolutionLint.Word.Packaging;

namespace ResolutionLint.Word.Reading;

/// <summary>Writes a document as text, and notes where it comes from.</summary>
internal sealed class RenderedTextBuilder
{
    /// <summary>The most characters that a text may have. A thousand pages have three million.</summary>
    public const int MaxLength = 12 * 1024 * 1024;

    /// <summary>
    /// The most characters that may be shown without standing in the file: a list of a few bytes can number millions of paragraphs. A thousand
    /// pages have some two hundred thousand.
    /// </summary>
    public const int MaxCounted = 1024 * 1024;

    private readonly StringBuilder text = new();
    private readonly ImmutableArray<BlockKind>.Builder kinds = ImmutableArray.CreateBuilder<BlockKind>();
    private readonly ImmutableArray<TextPiece>.Builder pieces = ImmutableArray.CreateBuilder<TextPiece>();
    private readonly ImmutableArray<StyledSpan>.Builder styles = ImmutableArray.CreateBuilder<StyledSpan>();
    private readonly HashSet<int> firstWords = [];
    private int counted;
    private int lineStart;
    private bool isHeadOnly;

    /// <summary>Whether the line has nothing on it yet.</summary>
    public bool IsLineEmpty => text.Length == lineStart;

    /// <summary>Adds what does not stand in the file as it is shown: numbers, marks of notes.</summary>
    /// <exception cref="Core.Drafts.UnreadableDraftException">The text becomes too long.</exception>
    public void Append(string shown)
    {
        counted += shown.Length;

        if (counted > MaxCounted)
            throw Damage.TooLarge();

        Show(shown);
    }

    /// <summary>Adds the mark that a note begins with, to which blanks before its words add nothing.</summary>
    public void AppendHead(string head)
    {
        Append(head);
        isHeadOnly = true;
    }

    /// <summary>Adds what looks like the run that it belongs to, but does not stand in it as it is shown.</summary>
    /// <exception cref="Core.Drafts.UnreadableDraftException">The text becomes too long.</exception>
    public void Append(string shown, TextLook look)
    {
        AddStyle(new TextSpan(text.Length, shown.Length), look);
        Show(shown);
    }

    /// <summary>Adds characters of a run.</summary>
    /// <param name="shown">The characters.</param>
    /// <param name="run">The run.</param>
    /// <param name="content">The child of the run that they come from.</param>
    /// <param name="offset">Where they begin in the characters of that child.</param>
    /// <exception cref="Core.Drafts.UnreadableDraftException">The text becomes too long.</exception>
    public void Append(string shown, RunPlace run, MarkupElement content, int offset)
    {
        var characters = isHeadOnly ? shown.TrimStart(' ', '\t') : shown;

        if (characters.Length == 0)
            return;

        if (isHeadOnly)
            firstWords.Add(text.Length);

        isHeadOnly = false;
        offset += shown.Length - characters.Length;
        pieces.Add(new TextPiece(new TextSpan(text.Length, characters.Length), run.Part, run.Run, content, offset) { IsRaised = run.IsRaised });
        Append(characters, run.Look);
    }

    /// <summary>Ends the line.</summary>
    public void EndLine(BlockKind kind)
    {
        text.Append('\n');
        isHeadOnly = false;
        kinds.Add(kind);
        lineStart = text.Length;
    }

    /// <summary>The text.</summary>
    /// <param name="package">The package that it was read from.</param>
    /// <param name="document">Its main part.</param>
    public RenderedText ToText(WordPackage package, MarkupPart document) => new(
        new MarkedText(package, document, text.ToString(), pieces.ToImmutable()) { FirstWords = firstWords },
        [.. kinds, BlockKind.Paragraph],
        new TextStyles(styles.ToImmutable()));

    // A line ends nowhere but at its end: breaks in markup are blanks.
    private void Show(string shown)
    {
        if (text.Length + shown.Length > MaxLength)
            throw Damage.TooLarge();

        var start = text.Length;
        text.Append(shown).Replace('\n', ' ', start, shown.Length).Replace('\r', ' ', start, shown.Length);
    }

    private void AddStyle(TextSpan span, TextLook look)
    {
        if (look == TextLook.Plain || span.IsEmpty)
            return;

        if (styles.Count > 0 && styles[^1] is { } last && last.Look == look && last.Span.End == span.Start)
            styles[^1] = last with { Span = TextSpan.FromBounds(last.Span.Start, span.End) };
        else
            styles.Add(new StyledSpan(span, look));
    }
}
