using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Rules.Form;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>What leads where within one document: markers and notes, short forms and their antecedents, paragraphs spoken of and those that are meant.</summary>
internal static class References
{
    /// <summary>Where a mention leads; empty where it leads nowhere in the document, or is the place itself.</summary>
    public static ImmutableArray<TextSpan> DefinitionsOf(Mention mention, AnalyzedDocument document) => mention.Subject switch
    {
        FootnoteReference { Note: { } note } => [PlaceOf(note)],
        Footnote note => [.. document.Model.Footnotes.References.Where(reference => reference.Note == note).Select(reference => reference.Marker.Span)],
        BodyMention { Form: BodyNameForm.ShortForm or BodyNameForm.Acronym } body when AntecedentOf(body, mention, document) is { } antecedent => [antecedent],
        ParagraphMention paragraph when ParagraphReference.Resolve(paragraph, mention.Node) is { } meant => [PlaceOf(meant)],
        _ => [],
    };

    /// <summary>All places that speak of the same thing, the place of the thing itself included, in the order of the text.</summary>
    public static ImmutableArray<TextSpan> AllOf(Mention mention, AnalyzedDocument document) => mention.Subject switch
    {
        FootnoteReference { Note: { } note } => [.. OfNote(note, document).Append(PlaceOf(note))],
        Footnote note => [.. OfNote(note, document).Append(PlaceOf(note))],
        BodyMention { Canonical: { } name } => Where(document, other => other is BodyMention { Canonical: { } same } && same == name),
        Citation citation => Where(document, other => other is Citation same && IsSame(citation, same)),
        InstrumentMention instrument => Where(document, other => other is InstrumentMention same && same.Instrument == instrument.Instrument),
        DocumentSymbol symbol => Where(document, other => other is DocumentSymbol same && same.Text == symbol.Text),
        ParagraphMention paragraph when ParagraphReference.Resolve(paragraph, mention.Node) is { } meant => [.. OfParagraph(meant, document), PlaceOf(meant)],
        _ => [],
    };

    /// <summary>The places that speak of the paragraph at whose number an offset stands.</summary>
    public static ImmutableArray<TextSpan> OfParagraphAt(int offset, AnalyzedDocument document) =>
        document.Document.DescendantsAndSelf()
            .OfType<TextNode>()
            .FirstOrDefault(node => node is OperativeParagraph or SubParagraph && node.Label is { } label && label.Span.Start <= offset && offset <= label.Span.End)
            is { } paragraph ? OfParagraph(paragraph, document) : [];

    public static bool IsSame(Citation one, Citation other) =>
        one.Symbol is { } symbol ? symbol == other.Symbol : other.Symbol is null && one.Number == other.Number;

    /// <summary>Where a paragraph or note begins: its label, else its first word.</summary>
    public static TextSpan PlaceOf(TextNode node) => node.Label?.Span ?? new TextSpan(node.Span.Start, 0);

    // The nearest full name before the short form, of those first that have its head word; where none comes before, the first behind.
    private static TextSpan? AntecedentOf(BodyMention body, Mention mention, AnalyzedDocument document)
    {
        var full = document.Mentions.All
            .Where(other => other.Subject is BodyMention { Form: BodyNameForm.Full or BodyNameForm.Former, Canonical: { } name } && name == body.Canonical)
            .ToList();
        var akin = full.Where(other => HasHeadOf(body, (BodyMention)other.Subject)).ToList();
        var found = akin.Count > 0 ? akin : full;

        return (found.LastOrDefault(other => other.Span.Start < mention.Span.Start) ?? found.FirstOrDefault())?.Span;
    }

    private static bool HasHeadOf(BodyMention shortForm, BodyMention full) =>
        full.Name.Split(' ').Contains(shortForm.Name[(shortForm.Name.LastIndexOf(' ') + 1)..], StringComparer.Ordinal);

    private static IEnumerable<TextSpan> OfNote(Footnote note, AnalyzedDocument document) =>
        document.Model.Footnotes.References.Where(reference => reference.Note == note).Select(reference => reference.Marker.Span);

    private static ImmutableArray<TextSpan> OfParagraph(TextNode paragraph, AnalyzedDocument document) =>
    [
        .. document.Mentions.All
            .Where(mention => mention.Subject is ParagraphMention reference && ParagraphReference.Resolve(reference, mention.Node) == paragraph)
            .Select(mention => mention.Span),
    ];

    private static ImmutableArray<TextSpan> Where(AnalyzedDocument document, Func<object, bool> isMeant) =>
        [.. document.Mentions.All.Where(mention => isMeant(mention.Subject)).Select(mention => mention.Span)];
}
