using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Editing;

/// <summary>All that happens to one run.</summary>
/// <param name="part">The part that holds the run.</param>
/// <param name="run">The run.</param>
internal sealed class RunEdits(MarkupPart part, MarkupElement run)
{
    private readonly Dictionary<MarkupElement, List<Event>> events = [];

    /// <summary>What an event is; of those at one place, the first comes first.</summary>
    private enum EventKind
    {
        CutEnd,
        Replacement,
        StartMark,
        Insertion,
        EndMark,
        CutStart,
    }

    /// <summary>The part that holds the run.</summary>
    public MarkupPart Part { get; } = part;

    /// <summary>The run.</summary>
    public MarkupElement Run { get; } = run;

    /// <summary>The children of the run that hold what is shown.</summary>
    public IEnumerable<MarkupElement> Contents => Run.Children.Where(child => !child.Is("rPr"));

    /// <summary>Takes out characters of a child of the run.</summary>
    public void Cut(MarkupElement content, int start, int end)
    {
        Add(content, new Event(start, EventKind.CutStart, string.Empty));
        Add(content, new Event(end, EventKind.CutEnd, string.Empty));
    }

    /// <summary>Puts words in front of a character of a child of the run, behind those that they replace.</summary>
    /// <param name="content">The child.</param>
    /// <param name="at">The character, in the decoded characters of the child.</param>
    /// <param name="text">The words.</param>
    /// <param name="look">The run that they are to look like.</param>
    public void Replace(MarkupElement content, int at, string text, MarkupElement look) => Add(content, new Event(at, EventKind.Replacement, text, look));

    /// <summary>Puts words in front of a character of a child of the run.</summary>
    /// <param name="content">The child.</param>
    /// <param name="at">The character, in the decoded characters of the child.</param>
    /// <param name="text">The words.</param>
    /// <param name="look">The run that they are to look like.</param>
    public void Insert(MarkupElement content, int at, string text, MarkupElement look) => Add(content, new Event(at, EventKind.Insertion, text, look));

    /// <summary>Lets a comment begin in front of a character of a child of the run.</summary>
    public void MarkStart(MarkupElement content, int at, string markup) => Add(content, new Event(at, EventKind.StartMark, markup));

    /// <summary>Lets a comment end in front of a character of a child of the run.</summary>
    public void MarkEnd(MarkupElement content, int at, string markup) => Add(content, new Event(at, EventKind.EndMark, markup));

    /// <summary>Whether anything happens to a child of the run.</summary>
    public bool Touches(MarkupElement content) => events.ContainsKey(content);

    /// <summary>What becomes of a child of the run, in order.</summary>
    public IEnumerable<Fragment> FragmentsOf(MarkupElement content)
    {
        var text = RunMarkup.IsText(content) ? content.Text : null;
        var (position, length) = RunMarkup.Shown(content);
        var (isDeleted, hasOld) = (false, false);

        foreach (var next in EventsOf(content))
        {
            if (next.At > position)
            {
                yield return Old(text, position, next.At, isDeleted);
                (position, hasOld) = (next.At, true);
            }

            if (next.Kind is EventKind.CutStart or EventKind.CutEnd)
                isDeleted = next.Kind == EventKind.CutStart;
            else
                yield return new Fragment(KindOf(next.Kind), next.Text) { Look = next.Look };
        }

        if (length > position || !hasOld)
            yield return Old(text, position, length, isDeleted);
    }

    private IEnumerable<Event> EventsOf(MarkupElement content) =>
        events.TryGetValue(content, out var found) ? found.OrderBy(one => one.At).ThenBy(one => one.Kind) : [];

    private static Fragment Old(string? text, int start, int end, bool isDeleted) =>
        new(isDeleted ? FragmentKind.Deleted : FragmentKind.Kept, text?[start..end] ?? string.Empty);

    private static FragmentKind KindOf(EventKind kind) => kind switch
    {
        EventKind.StartMark => FragmentKind.StartMark,
        EventKind.EndMark => FragmentKind.EndMark,
        _ => FragmentKind.Inserted,
    };

    private void Add(MarkupElement content, Event added)
    {
        if (!events.TryGetValue(content, out var list))
            events[content] = list = [];

        list.Add(added);
    }

    private readonly record struct Event(int At, EventKind Kind, string Text, MarkupElement? Look = null);
}
