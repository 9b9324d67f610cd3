using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Openings;

/// <summary>How the words look with which a paragraph opens: told by the format, or by the signs of Markdown.</summary>
/// <param name="Words">The opener, or the name in the organ line, in the original.</param>
/// <param name="IsItalic">Whether they are in italics and in nothing else.</param>
/// <param name="Description">How they look where they are not, in words that follow "stands".</param>
internal sealed record Lettering(TextSpan Words, bool IsItalic, string Description)
{
    private const int EnoughToTell = 2;

    /// <summary>Behind the last character of the italics that begin with the words, in the original.</summary>
    public int ItalicsEnd { get; private init; }

    /// <summary>The signs around the words; null where the format has no need of signs.</summary>
    public Emphasis? Signs { get; private init; }

    /// <summary>
    /// The organ line and the openers of a resolution, in groups each of which is to look alike; none where nothing shows that the draft has its openers in italics.
    /// </summary>
    public static ImmutableArray<ImmutableArray<Lettering>> In(NodeContext<Resolution> context)
    {
        if (!HasLetters(context))
            return [];

        var resolution = context.Node;
        IEnumerable<TextNode> head = resolution.OrganLine is { } line ? [line, .. resolution.Preamble] : resolution.Preamble;

        // Guides of Model United Nations have italics in the preamble and underline the verbs of the operative part.
        IEnumerable<TextNode>[] groups = context.Semantics.Context.Profile == Profile.ModelUnitedNations
            ? [head, resolution.Operatives]
            : [head.Concat(resolution.Operatives)];

        return [.. groups.Select(group => Of(group, context)).Where(IsMostlyItalic)];
    }

    private static bool IsMostlyItalic(ImmutableArray<Lettering> group)
    {
        var italic = group.Count(lettering => lettering.IsItalic);
        return italic >= EnoughToTell && italic * 2 > group.Length;
    }

    private static ImmutableArray<Lettering> Of(IEnumerable<TextNode> nodes, NodeContext<Resolution> context) =>
        [.. nodes.Select(node => Of(node, context)).OfType<Lettering>()];

    private static Lettering? Of(TextNode node, NodeContext<Resolution> context)
    {
        if (node is OrganLine)
        {
            var name = new TextSpan(0, node.Text.Text.TrimEnd(',', ' ').Length);
            return Of(node, name, [name], context.Document);
        }

        if (!context.Semantics.Openers.TryGetKnown(node, out var opener))
            return null;

        // Of a long opener the verb with its also or further is always in italics, and what qualifies it mostly.
        ImmutableArray<TextSpan> core = opener.Adverb is { } adverb ? [adverb.Span, opener.VerbSpan] : [opener.VerbSpan];
        return Of(node, opener.Span, core, context.Document);
    }

    private static Lettering Of(TextNode node, TextSpan words, ImmutableArray<TextSpan> core, ResolutionDocument document) =>
        document.Styles is { } styles ? OfStyles(node, words, core, styles) : OfSigns(Emphasis.Of(node, words, document.Source));

    private static Lettering OfSigns(Emphasis signs) => new(signs.Words, signs.IsItalic, Describe(signs.Opening))
    {
        Signs = signs,
        // Of a long opener the first word alone may be in italics.
        ItalicsEnd = Math.Max(signs.Closing?.Start ?? 0, signs.Words.End),
    };

    private static Lettering OfStyles(TextNode node, TextSpan words, ImmutableArray<TextSpan> core, TextStyles styles)
    {
        var looks = core.SelectMany(span => Enumerable.Range(span.Start, span.Length))
            .Where(offset => node.Text.Text[offset] != ' ')
            .Select(offset => styles.At(node.Text.GetSourcePosition(offset)))
            .Distinct()
            .ToList();
        var end = words.End;

        while (end < node.Text.Length && (node.Text.Text[end] == ' ' || styles.At(node.Text.GetSourcePosition(end)).HasFlag(TextLook.Italic)))
            end++;

        return new Lettering(node.Text.GetSourceSpan(words), looks is [TextLook.Italic], Describe(looks)) { ItalicsEnd = node.Text.GetSourcePosition(end) };
    }

    // Nearly all drafts are plain text.
    private static bool HasLetters(NodeContext<Resolution> context)
    {
        if (context.Document.Styles is not null)
            return true;

        var count = 0;

        foreach (var child in context.Node.Children)
        {
            if (child is PreambularParagraph or OperativeParagraph
                && context.Semantics.Openers.TryGet((TextNode)child, out var opener)
                && Emphasis.StandsBefore(opener.Node, opener.Span.Start, context.Document.Source)
                && ++count >= EnoughToTell)
            {
                return true;
            }
        }

        return false;
    }

    private static string Describe(string opening) => opening switch
    {
        "" => "in upright letters",
        "**" or "__" or "<b>" or "<strong>" => "in bold letters",
        "<u>" or "<ins>" => "underlined",
        _ => "in other letters",
    };

    private static string Describe(List<TextLook> looks) => looks switch
    {
        [TextLook.Plain] => "in upright letters",
        [var look] when look.HasFlag(TextLook.Bold) => "in bold letters",
        [var look] when look.HasFlag(TextLook.Underlined) => "underlined",
        _ => "in more than one kind of letters",
    };
}
