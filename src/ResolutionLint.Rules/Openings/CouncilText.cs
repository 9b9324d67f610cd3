using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Openings;

/// <summary>Tells the texts of the Security Council, those of its committees in Model United Nations included.</summary>
internal static class CouncilText
{
    private const string Name = "Security Council";

    /// <summary>Whether a paragraph belongs to a resolution of the Security Council.</summary>
    public static bool IsOfSecurityCouncil(this DocumentNode node, DocumentSemantics semantics) =>
        semantics.Context.Profile == Profile.SecurityCouncil
        || semantics.Context.Organ == Name
        || node.FirstAncestorOrSelf<Resolution>()?.OrganLine?.Text.Text.Contains(Name, StringComparison.OrdinalIgnoreCase) == true;
}
