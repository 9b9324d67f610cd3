using System.Collections.Concurrent;

namespace ResolutionLint.Core.Analysis;

/// <summary>The registered actions, found by type of node.</summary>
internal sealed class ActionTable
{
    private readonly List<NodeAction> actions = [];
    private readonly ConcurrentDictionary<Type, NodeAction[]> byType = new();

    public void Add(NodeAction action) => actions.Add(action);

    /// <summary>Takes back what an analyzer has registered.</summary>
    public void Remove(ResolutionAnalyzer analyzer) => actions.RemoveAll(action => action.Analyzer == analyzer);

    /// <summary>The actions for a type of node, base types included, in the order of registration.</summary>
    public NodeAction[] ActionsFor(Type nodeType) =>
        byType.GetOrAdd(nodeType, type => [.. actions.Where(action => action.NodeType.IsAssignableFrom(type))]);
}
