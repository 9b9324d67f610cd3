using System.Globalization;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Editing;

/// <summary>Who proposes changes, and when.</summary>
/// <param name="now">The time of the review.</param>
/// <param name="ids">Ids that are free.</param>
internal sealed class Proposer(DateTimeOffset now, FreeIds ids)
{
    /// <summary>The name that comments and changes are signed with.</summary>
    public const string Author = "ResolutionLint";

    /// <summary>The time as Word has it: that of the drafter's clock, although it is written as if it were that of Greenwich.</summary>
    public string Date { get; } = now.DateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>An id that nothing has yet.</summary>
    public string NextId() => ids.Next();

    /// <summary>The start tag of a change.</summary>
    /// <param name="words">How elements are named at the place.</param>
    /// <param name="name">The local name: <c>ins</c> or <c>del</c>.</param>
    public string Start(Vocabulary words, string name) => words.Start(name, ("id", NextId()), ("author", Author), ("date", Date));

    /// <summary>Whether somebody who made a comment or a change is us.</summary>
    public static bool IsOurs(MarkupElement element) => element.Attribute("author") == Author;
}
