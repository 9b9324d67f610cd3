using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Lexicons;

/// <summary>Where word lists come from: those that are built in, and what an office adds to them.</summary>
internal sealed class LexiconSource(ImmutableArray<LexiconFile> additions)
{
    /// <summary>The mappings of a list: the built-in one first.</summary>
    public IReadOnlyList<YamlMappingNode> Read(string name) =>
        [LexiconResource.Read(name), .. additions.Where(file => file.Name == name).Select(file => file.Root)];
}
