using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>
/// Reads the text of a format that knows itself what its paragraphs are: each stands on one line, and what kind it is has been told.
/// </summary>
/// <remarks>
/// A number or letter stands at the start of its line and a note begins with its mark: a raised figure, as its marker in the text is, or a
/// sign. A line break inside a paragraph is U+2028; where paragraphs are set apart by nothing else, it ends them.
/// </remarks>
public static partial class ParagraphReader
{
    /// <summary>One line in so many that goes on in the next shows that line breaks were taken for paragraphs.</summary>
    private const int LeastTorn = 4;

    private static readonly Layout OfParagraphs = new(IsWrapped: false, Width: int.MaxValue, IsPaged: false, IsSpaced: false) { HasParagraphs = true };

    /// <summary>Puts the blocks of a text together.</summary>
    /// <param name="path">Where the text came from.</param>
    /// <param name="source">The text, one line for each paragraph; lines end at LF.</param>
    /// <param name="kinds">What each line is; as many as there are lines.</param>
    /// <param name="styles">How its characters look; null where the format does not tell.</param>
    /// <exception cref="ArgumentException">There are not as many kinds as lines.</exception>
    public static DocumentText Read(string path, SourceText source, ImmutableArray<BlockKind> kinds, TextStyles? styles)
    {
        var text = source.ToString();
        var map = new LineMap(text);

        if (map.Count != kinds.Length)
            throw new ArgumentException($"there are {kinds.Length} kinds for {map.Count} lines", nameof(kinds));

        var (lines, lineKinds) = LinesOf(text, map, kinds);
        MarkText(lines, lineKinds);

        // Then its lines are what they are in plain text.
        if (ArePasted(lines, kinds))
            return new PlainTextReader().Read(source, path) with { Styles = styles };

        List<TextBlock> notes = [.. lines.Where((_, i) => lineKinds[i] == LineKind.Note).Select(NoteOf)];
        notes.AddRange(StrokedNotes(lines, lineKinds));
        MarkFurniture(lines, lineKinds);

        // Who types notes by hand puts them below a rule.
        notes.AddRange(RuledNotes.Read(lines, lines, lineKinds));
        var paragraphs = ParagraphAssembler.Assemble(lines, lineKinds, OfParagraphs);
        var markers = new MarkerScanner(notes, paragraphs, isPaged: false);

        var blocks = paragraphs
            .Select(raw => TextBlocks.FromRaw(raw, markers))
            .Concat(notes)
            .Concat(TextBlocks.FurnitureIn(lines, lineKinds))
            .OrderBy(block => block.Pieces[0].Start)
            .ToImmutableArray();

        return new DocumentText(path, source, map, blocks, Masthead.Empty) { Styles = styles };
    }

    private static (ImmutableArray<TextLine> Lines, LineKind[] Kinds) LinesOf(string text, LineMap map, ImmutableArray<BlockKind> kinds)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>(map.Count);
        var lineKinds = new List<LineKind>(map.Count);
        var builder = new LogicalTextBuilder();

        for (var i = 0; i < map.Count; i++)
        {
            var span = map.GetSpanWithBreak(i);

            foreach (var line in kinds[i] == BlockKind.Paragraph ? SoftBreaks.ParagraphsOn(text, span, builder) : [LineReader.ReadWhole(text, span, builder)])
            {
                lines.Add(line);
                lineKinds.Add(KindOf(line, kinds[i]));
            }
        }

        return (lines.DrainToImmutable(), [.. lineKinds]);
    }

    // Text that was pasted from elsewhere ends a paragraph at each line break.
    private static bool ArePasted(ImmutableArray<TextLine> lines, ImmutableArray<BlockKind> kinds)
    {
        if (kinds.Any(kind => kind != BlockKind.Paragraph))
            return false;

        ImmutableArray<TextLine> texts = [.. lines.Where(line => !line.IsBlank)];
        var torn = texts.Zip(texts.Skip(1)).Count(pair => pair.First.Shape.Ending == LineEnding.Open && char.IsLower(pair.Second.Content[0]));
        return torn * LeastTorn > texts.Length;
    }

    // A masthead is set as a table, and now and then a whole draft is; a table behind the organ line is one where paragraphs go on around it.
    private static void MarkText(ImmutableArray<TextLine> lines, LineKind[] kinds)
    {
        var organ = lines.Index().FirstOrDefault(line => kinds[line.Index] == LineKind.Text && OrganLinePattern.IsMatch(line.Item.Content), (lines.Length, null!)).Index;
        var isSentence = lines.Index().Skip(organ).Any(line => kinds[line.Index] == LineKind.Text && (line.Item.Shape.IsKnownOpening || line.Item.Label is not null));

        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] == LineKind.Cell && !(isSentence && i > organ))
                kinds[i] = LineKind.Text;
        }
    }

    // What a page leaves in a text that was taken out of it is no word of the draft wherever it has got to.
    private static void MarkFurniture(ImmutableArray<TextLine> lines, LineKind[] kinds)
    {
        var found = FurnitureClassifier.Classify(lines, OfParagraphs);

        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] == LineKind.Text && found[i] == LineKind.Furniture)
                kinds[i] = LineKind.Furniture;
        }
    }

    private static LineKind KindOf(TextLine line, BlockKind kind) => kind switch
    {
        _ when line.IsBlank => LineKind.Blank,
        BlockKind.Note => LineKind.Note,
        BlockKind.Cell => LineKind.Cell,
        BlockKind.Furniture => LineKind.Furniture,
        _ => LineKind.Text,
    };

    // Notes that were typed by hand, when that was done with a stroke behind the number.
    private static IEnumerable<TextBlock> StrokedNotes(ImmutableArray<TextLine> lines, LineKind[] kinds)
    {
        for (var i = 1; i < kinds.Length; i++)
        {
            if (kinds[i] != LineKind.Text || !NoteRegions.IsStroked(lines[i]))
                continue;

            kinds[i] = LineKind.Note;
            yield return NoteOf(lines[i]);
        }
    }

    private static TextBlock NoteOf(TextLine line) => NoteBlock.Of([line], MarkPattern().Match(line.Content));

    [GeneratedRegex(@"^(?<label>(?<name>[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]+|\*{1,4}|[0-9]{1,3}(?=/ )|[^\s\w]{1,3}|[^\s]{1,6})(?:/(?= ))?) *")]
    private static partial Regex MarkPattern();
}
