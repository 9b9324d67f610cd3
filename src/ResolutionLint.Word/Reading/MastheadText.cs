using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Reading;

/// <summary>Tells the masthead of a United Nations document from what else stands at the head of a page.</summary>
internal static class MastheadText
{
    private static readonly string[] Signs =
        ["Distr.", "United Nations", "General Assembly", "Security Council", "Economic and Social Council", "Human Rights Council"];

    /// <summary>Whether an element holds a masthead.</summary>
    public static bool IsIn(MarkupElement head)
    {
        var words = string.Concat(head.All.Where(element => element.Is("t")).Select(element => element.Text));
        return Array.Exists(Signs, sign => words.Contains(sign, StringComparison.Ordinal));
    }
}
