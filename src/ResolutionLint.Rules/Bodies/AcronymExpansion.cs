using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Bodies;

/// <summary>What acronyms are short for, as far as the word lists know.</summary>
internal sealed class AcronymExpansion(Lexicon lexicon)
{
    /// <summary>Whether the acronym is a name of its own, or the business of the rule on the United Nations and its organs.</summary>
    public bool IsName(string acronym) => lexicon.Acronyms.IsName(acronym) || PrincipalOrgans.IsAbbreviation(acronym);

    /// <summary>Whether it is that of a body of the registry.</summary>
    public bool IsOfBody(string acronym) => lexicon.Bodies.FindByAcronym(acronym) is not null;

    /// <summary>Whether the word lists tell what it is short for.</summary>
    public bool IsKnown(string acronym) => IsOfBody(acronym) || lexicon.Acronyms.TermOf(acronym, isPlural: false) is not null;

    /// <summary>The name or term; null where it is not known.</summary>
    public string? Of(AcronymMention acronym) =>
        lexicon.Bodies.FindByAcronym(acronym.Text)?.Name ?? lexicon.Acronyms.TermOf(acronym.Text, acronym.IsPlural);

    /// <summary>The name or term as it stands in the sentence: a body with its article.</summary>
    public string InText(AcronymMention acronym)
    {
        var name = Of(acronym) ?? acronym.Text;
        var before = acronym.Node.Text.Text.AsSpan(0, acronym.Span.Start);
        var hasArticle = before.EndsWith("the ", StringComparison.OrdinalIgnoreCase) || before.EndsWith("(", StringComparison.Ordinal);

        return hasArticle || lexicon.Bodies.FindByAcronym(acronym.Text) is null ? name : $"the {name}";
    }
}
