using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Rules.Form;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>Everything in a document that refers to something, in the order of the text.</summary>
internal sealed class MentionIndex
{
    private MentionIndex(ImmutableArray<Mention> all) => All = all;

    /// <summary>All of them; where two begin at one place, the longer first.</summary>
    public ImmutableArray<Mention> All { get; }

    public static MentionIndex Of(DocumentSemantics model)
    {
        var found = new List<Mention>();
        found.AddRange(model.Citations.Select(citation => InText(citation.Node, citation.Span, citation)));
        found.AddRange(model.Bodies.Select(body => InText(body.Node, body.Span, body)));
        found.AddRange(model.Instruments.Select(instrument => InText(instrument.Node, instrument.Span, instrument)));
        found.AddRange(model.Symbols.Select(symbol => InText(symbol.Node, symbol.Span, symbol)));
        found.AddRange(model.Sessions.Select(session => InText(session.Node, session.Span, session)));
        found.AddRange(model.Dates.Select(date => InText(date.Node, date.Span, date)));
        found.AddRange(model.Footnotes.References.Select(reference => new Mention(reference.Marker.Span, reference.Node, reference)));
        found.AddRange(model.Footnotes.Notes.Where(note => note.Label is not null).Select(note => new Mention(note.Label!.Span, note, note)));

        foreach (var node in model.Document.DescendantsAndSelf().OfType<TextNode>())
        {
            if (model.Openers.TryGet(node, out var opener))
                found.Add(InText(node, opener.Span, opener));

            found.AddRange(ParagraphMention.In(node.Text.Text).Select(reference => InText(node, reference.Phrase, reference)));
        }

        return new MentionIndex([.. found.OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.Length)]);
    }

    /// <summary>What stands at an offset, the shortest first; a place right behind the words counts too, as a caret stands there.</summary>
    public ImmutableArray<Mention> At(int offset) =>
    [
        .. All
            .Where(mention => mention.Span.Start <= offset && offset <= mention.Span.End)
            .OrderBy(mention => mention.Span.End == offset)
            .ThenBy(mention => mention.Span.Length),
    ];

    private static Mention InText(TextNode node, TextSpan span, object subject) => new(node.Text.GetSourceSpan(span), node, subject);
}
