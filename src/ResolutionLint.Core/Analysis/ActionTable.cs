using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ResolutionLint.Core.Analysis;

/// <summary>The registered actions, found by type of node.</summary>
internal sealed class ActionTable
{
    private readonly List<NodeAction> nodeActions = [];
    private readonly List<MentionAction> mentionActions = [];
    private readonly ConcurrentDictionary<Type, ImmutableArray<NodeAction>> byType = new();

    /// <summary>The actions on what recognizers find.</summary>
    public IReadOnlyList<MentionAction> MentionActions => mentionActions;

    public void Add(NodeAction action) => nodeActions.Add(action);

    public void Add(MentionAction action) => mentionActions.Add(action);

    /// <summary>The actions for a type of node, base types included, in the order of registration.</summary>
    public ImmutableArray<NodeAction> ActionsFor(Type nodeType) =>
        byType.GetOrAdd(nodeType, type => [.. nodeActions.Where(action => action.NodeType.IsAssignableFrom(type))]);
}
