using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics.Names;

/// <summary>A registered name that was found in a paragraph.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Count">How many tokens it takes.</param>
/// <param name="Name">The name.</param>
/// <param name="Accuracy">How near the words come to it.</param>
internal sealed record NameMatch(int First, int Count, RegisteredName Name, NameAccuracy Accuracy)
{
    public int End => First + Count;
}
