using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Reading;

/// <summary>Knows whether what stands at a place is the instruction of a field, which nobody sees, or its result.</summary>
/// <param name="story">The element that holds the fields: a body, a note, a header.</param>
internal sealed class FieldTracker(MarkupElement story)
{
    private readonly Stack<bool> open = new();
    private HashSet<MarkupElement>? complete;
    private int instructions;

    /// <summary>Whether an instruction has begun and no result of it.</summary>
    public bool IsInInstruction => instructions > 0;

    /// <summary>Passes a character that begins, parts or ends a field.</summary>
    /// <param name="character">The element (<c>w:fldChar</c>).</param>
    public void Pass(MarkupElement character)
    {
        switch (character.Attribute("fldCharType"))
        {
            case "begin" when (complete ??= CompleteIn(story)).Contains(character):
                Enter(isResult: false);
                break;
            case "separate" when open.Count > 0:
                Leave();
                Enter(isResult: true);
                break;
            case "end" when open.Count > 0:
                Leave();
                break;
        }
    }

    private void Enter(bool isResult)
    {
        open.Push(isResult);
        instructions += isResult ? 0 : 1;
    }

    private void Leave() => instructions -= open.Pop() ? 0 : 1;

    // A field that never ends would swallow the rest of the document.
    private static HashSet<MarkupElement> CompleteIn(MarkupElement story)
    {
        var begun = new Stack<MarkupElement>();
        var complete = new HashSet<MarkupElement>(ReferenceEqualityComparer.Instance);

        foreach (var character in story.All.Where(element => element.Is("fldChar")))
        {
            if (character.Attribute("fldCharType") == "begin")
                begun.Push(character);
            else if (character.Attribute("fldCharType") == "end" && begun.TryPop(out var start))
                complete.Add(start);
        }

        return complete;
    }
}
