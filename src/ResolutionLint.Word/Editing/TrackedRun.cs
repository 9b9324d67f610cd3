using System.Text;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Editing;

/// <summary>Writes what happens to one run as changes that a drafter accepts or rejects, and comments at its words.</summary>
/// <remarks>
/// The run is cut where something happens; each part of it has its start tag and its properties as they were. Children that hold no words
/// are not written anew, since text boxes hold runs in turn.
/// </remarks>
internal sealed class TrackedRun
{
    private readonly RunEdits edits;
    private readonly Proposer proposer;
    private readonly Vocabulary words;
    private readonly string runStart;
    private readonly string runEnd;
    private readonly MarkupElement? properties;
    private readonly List<TextChange> changes = [];
    private readonly StringBuilder written = new();

    // What stands between two parts of the run: marks and new words.
    private readonly StringBuilder between = new();
    private bool betweenHasRuns;
    private FragmentKind? open;

    private TrackedRun(RunEdits edits, Proposer proposer)
    {
        this.edits = edits;
        this.proposer = proposer;
        words = Vocabulary.At(edits.Run);
        runStart = edits.Part.Raw(edits.Run.StartTag);
        runEnd = edits.Part.Raw(EndTagOf(edits.Run));
        properties = edits.Run.Child("rPr");
    }

    private MarkupElement Run => edits.Run;

    // Somebody else's change around the run, in which no other can stand.
    private MarkupElement? Container => Run.Parent is { } parent && parent.IsAny("ins", "moveTo") ? parent : null;

    /// <summary>The edits of the part's characters, in their order.</summary>
    public static IReadOnlyList<TextChange> Write(RunEdits edits, Proposer proposer)
    {
        var run = new TrackedRun(edits, proposer);

        foreach (var content in edits.Contents)
            run.Write(content);

        run.Finish();
        return run.changes;
    }

    private void Write(MarkupElement content)
    {
        var isRewritten = edits.Touches(content) && RunMarkup.IsText(content);

        foreach (var fragment in edits.FragmentsOf(content))
        {
            if (!fragment.IsOld)
                Put(fragment);
            else if (isRewritten)
                Enter(fragment.Kind).Append(Words(content, fragment));
            else
                FlushAt(content, Enter(fragment.Kind));
        }

        if (isRewritten)
            changes.Add(new TextChange(content.Span, Taken(written)));
    }

    private void Put(Fragment fragment)
    {
        between.Append(fragment.Kind == FragmentKind.Inserted ? Insertion(fragment.Text, fragment.Look!) : fragment.Text);
        betweenHasRuns |= fragment.Kind != FragmentKind.StartMark;
    }

    private StringBuilder Enter(FragmentKind kind)
    {
        if (open is null)
            Begin(kind);
        else if (between.Length > 0 || open != kind)
            written.Append(Close(open.Value)).Append(TakeBetween()).Append(Open(kind));

        open = kind;
        return written;
    }

    // The first part of the run keeps the start tag that stands there.
    private void Begin(FragmentKind kind)
    {
        var isAtEdge = betweenHasRuns && Container is not null && Run.Index == 0;
        InsertAt(isAtEdge ? Container!.Span.Start : Run.Span.Start, isAtEdge ? TakeAsItIs() : TakeBetween());
        InsertAt(Run.Span.Start, OpenChange(kind));
    }

    // The last part keeps the end tag.
    private void Finish()
    {
        if (open is { } kind)
            InsertAt(Run.Span.End, CloseChange(kind));

        var isAtEdge = betweenHasRuns && Container is { } container && Run.Index == container.Children.Count - 1;
        InsertAt(isAtEdge ? Container!.Span.End : Run.Span.End, isAtEdge ? TakeAsItIs() : TakeBetween());
    }

    private string TakeBetween()
    {
        var isOutside = betweenHasRuns && Container is not null;
        var markup = TakeAsItIs();
        return isOutside ? words.End(Container!.Name) + markup + Again(Container) : markup;
    }

    private string TakeAsItIs()
    {
        betweenHasRuns = false;
        return Taken(between);
    }

    private static TextSpan EndTagOf(MarkupElement element) => TextSpan.FromBounds(element.Inside.End, element.Span.End);

    private static string Words(MarkupElement content, Fragment fragment) =>
        RunMarkup.Like(content, fragment.Kind == FragmentKind.Deleted ? "delText" : "t").Keep(fragment.Text).ToMarkup();

    private string Insertion(string text, MarkupElement look) =>
        proposer.Start(words, "ins") + edits.Part.Raw(look.StartTag) + PropertiesOfNew(look.Child("rPr")) + RunMarkup.Like(Run, "t").Type(text).ToMarkup()
        + edits.Part.Raw(EndTagOf(look)) + words.End("ins");

    private string Open(FragmentKind kind) => OpenChange(kind) + runStart + PropertiesAgain();

    private string Close(FragmentKind kind) => runEnd + CloseChange(kind);

    private string OpenChange(FragmentKind kind) => kind == FragmentKind.Deleted ? proposer.Start(words, "del") : string.Empty;

    private string CloseChange(FragmentKind kind) => kind == FragmentKind.Deleted ? words.End("del") : string.Empty;

    private string PropertiesAgain() =>
        Raw(properties, change => Again(change) + edits.Part.Raw(TextSpan.FromBounds(change.StartTag.End, change.Span.End)));

    // Nobody has changed the look of words that were not there.
    private string PropertiesOfNew(MarkupElement? look) => Raw(look, _ => string.Empty);

    private string Raw(MarkupElement? element, Func<MarkupElement, string> writeChange)
    {
        if (element?.Child("rPrChange") is not { } change)
            return element is null ? string.Empty : edits.Part.Raw(element.Span);

        return edits.Part.Raw(TextSpan.FromBounds(element.Span.Start, change.Span.Start)) + writeChange(change)
            + edits.Part.Raw(TextSpan.FromBounds(change.Span.End, element.Span.End));
    }

    private string Again(MarkupElement change) => MarkupText.WithId(edits.Part.Raw(change.StartTag), proposer.NextId());

    private void FlushAt(MarkupElement content, StringBuilder markup) => InsertAt(content.Span.Start, Taken(markup));

    private void InsertAt(int place, string markup)
    {
        if (markup.Length > 0)
            changes.Add(new TextChange(new TextSpan(place, 0), markup));
    }

    private static string Taken(StringBuilder builder)
    {
        var text = builder.ToString();
        builder.Clear();
        return text;
    }
}
