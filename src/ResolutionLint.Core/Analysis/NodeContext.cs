using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Analysis;

/// <summary>A node to look at. It holds for one call of an action and is not to be kept.</summary>
public sealed class NodeContext<TNode> : ReportingContext
    where TNode : DocumentNode
{
    internal NodeContext(AnalysisScope scope)
        : base(scope)
    {
    }

    /// <summary>The node.</summary>
    public TNode Node { get; internal set; } = null!;
}
