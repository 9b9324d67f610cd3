using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Analysis;

/// <summary>Where an analyzer says what it wants to look at.</summary>
public sealed class AnalysisContext
{
    private readonly ResolutionAnalyzer analyzer;
    private readonly int place;
    private readonly ActionTable table;

    internal AnalysisContext(ResolutionAnalyzer analyzer, int place, ActionTable table)
    {
        this.analyzer = analyzer;
        this.place = place;
        this.table = table;
    }

    /// <summary>Has an action called for every node of a type, exactly that type or one derived from it.</summary>
    public void RegisterNodeAction<TNode>(Action<NodeContext<TNode>> action)
        where TNode : DocumentNode =>
        table.Add(new NodeAction(analyzer, place, typeof(TNode), (scope, nodes) =>
        {
            // One context for all nodes: every check is called for every paragraph.
            var context = new NodeContext<TNode>(scope);

            foreach (var node in nodes)
            {
                context.Node = (TNode)node;
                action(context);
            }
        }));

    /// <summary>
    /// Has an action called for every paragraph, note and line that judges its words by themselves: by the text, the kind of node, the
    /// quotations in it, the word lists and the context of the document, and by nothing else in it, nor by how the words stand in the
    /// original. Where it finds nothing, it is not called again for the same words while the draft around them is edited.
    /// </summary>
    public void RegisterTextAction(Action<NodeContext<TextNode>> action)
    {
        var number = table.NextTextAction();

        table.Add(new NodeAction(analyzer, place, typeof(TextNode), (scope, nodes) =>
        {
            var context = new NodeContext<TextNode>(scope);

            foreach (var node in nodes)
            {
                context.Node = (TextNode)node;
                scope.Judge(context.Node.Text.Facts, number, table.TextActions, context, action);
            }
        }));
    }

    /// <summary>Has an action called once for the document.</summary>
    public void RegisterDocumentAction(Action<NodeContext<ResolutionDocument>> action) => RegisterNodeAction(action);

    /// <summary>Has an action called for every citation.</summary>
    public void RegisterCitationAction(Action<MentionContext<Citation>> action) =>
        RegisterMentionAction(semantics => semantics.Citations, action);

    /// <summary>Has an action called for every document symbol.</summary>
    public void RegisterSymbolAction(Action<MentionContext<DocumentSymbol>> action) =>
        RegisterMentionAction(semantics => semantics.Symbols, action);

    /// <summary>Has an action called for every date.</summary>
    public void RegisterDateAction(Action<MentionContext<DateMention>> action) =>
        RegisterMentionAction(semantics => semantics.Dates, action);

    /// <summary>Has an action called for every session that is spoken of.</summary>
    public void RegisterSessionAction(Action<MentionContext<SessionMention>> action) =>
        RegisterMentionAction(semantics => semantics.Sessions, action);

    /// <summary>Has an action called for every body that is named.</summary>
    public void RegisterBodyAction(Action<MentionContext<BodyMention>> action) =>
        RegisterMentionAction(semantics => semantics.Bodies, action);

    private void RegisterMentionAction<TMention>(
        Func<DocumentSemantics, IEnumerable<TMention>> mentions,
        Action<MentionContext<TMention>> action) =>
        table.Add(new NodeAction(analyzer, place, typeof(ResolutionDocument), (scope, _) =>
        {
            foreach (var mention in mentions(scope.Semantics))
                action(new MentionContext<TMention>(scope, mention));
        }));
}
