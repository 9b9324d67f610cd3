using System.Collections.Concurrent;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Analysis;

/// <summary>The nodes of a document by their types, base types included, each list in the order of the text. Several threads may ask at a time.</summary>
internal sealed class NodesByType(ResolutionDocument document)
{
    private readonly DocumentNode[] all = [.. document.DescendantsAndSelf()];
    private readonly ConcurrentDictionary<Type, DocumentNode[]> byType = new();

    public DocumentNode[] Of(Type type) => byType.GetOrAdd(type, static (wanted, nodes) => Array.FindAll(nodes, wanted.IsInstanceOfType), all);
}
