using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>A body that the text names.</summary>
/// <param name="Node">The paragraph or note that it stands in.</param>
/// <param name="Span">The characters of the name in the logical text of <paramref name="Node"/>.</param>
/// <param name="Name">The name as written.</param>
/// <param name="Canonical">The full official name; for a short form that of its antecedent; null where there is none.</param>
/// <param name="Form">Which kind of name it is.</param>
public sealed record BodyMention(TextNode Node, TextSpan Span, string Name, string? Canonical, BodyNameForm Form)
{
    /// <summary>The entry of the registry; null where the name or the antecedent is not in it.</summary>
    public Body? Body { get; init; }

    /// <summary>The name of the registry that the words stand for; null for short forms and acronyms.</summary>
    public BodyName? RegisteredName { get; init; }

    /// <summary>How near the words come to that name.</summary>
    public NameAccuracy Accuracy { get; init; }

    /// <summary>Whether it stands inside quotation marks.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether it is a short form of an instrument, plan or event ("the Convention") and no body.</summary>
    public bool IsInstrument { get; init; }

    /// <summary>Whether it is a short form at the end of a longer name ("the Executive Director of the Office"), which tells by itself what is meant.</summary>
    public bool EndsTitle { get; init; }
}
