namespace ResolutionLint.Core.Analysis;

/// <summary>The registered actions.</summary>
internal sealed class ActionTable
{
    private readonly List<NodeAction> actions = [];

    /// <summary>The actions in the order of registration.</summary>
    public IReadOnlyList<NodeAction> Actions => actions;

    /// <summary>How many actions judge words by themselves.</summary>
    public int TextActions { get; private set; }

    public void Add(NodeAction action) => actions.Add(action);

    /// <summary>The number of an action that judges words by themselves.</summary>
    public int NextTextAction() => TextActions++;

    /// <summary>Takes back what an analyzer has registered.</summary>
    public void Remove(ResolutionAnalyzer analyzer) => actions.RemoveAll(action => action.Analyzer == analyzer);
}
