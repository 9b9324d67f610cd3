using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Analysis;

/// <summary>A node to look at.</summary>
public sealed class NodeContext<TNode> : ReportingContext
    where TNode : DocumentNode
{
    internal NodeContext(AnalysisScope scope, TNode node)
        : base(scope) =>
        Node = node;

    /// <summary>The node.</summary>
    public TNode Node { get; }
}
