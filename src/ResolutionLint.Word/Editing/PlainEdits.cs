using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Word.Markup;
using ResolutionLint.Word.Packaging;

namespace ResolutionLint.Word.Editing;

/// <summary>Changes the words of a document. What is put in looks like what it touches.</summary>
internal static class PlainEdits
{
    /// <summary>Makes edits.</summary>
    /// <param name="text">The text, and what it comes from.</param>
    /// <param name="changes">The edits, in offsets of the text; they do not overlap.</param>
    /// <returns>The package after the edits.</returns>
    /// <exception cref="ArgumentException">An edit touches what cannot be edited.</exception>
    public static WordPackage Make(MarkedText text, IEnumerable<TextChange> changes)
    {
        var set = new EditSet(text, replaced => replaced[0]);

        foreach (var change in changes)
            set.Add(change);

        return text.Package.With(set.ByPart.Select(edits => edits.Key.WithChanges(edits.SelectMany(Write))));
    }

    private static IEnumerable<TextChange> Write(RunEdits edits)
    {
        var contents = edits.Contents.Select(content => (Content: content, Markup: edits.Touches(content) ? Rewrite(edits, content) : null)).ToList();

        // A run with nothing in it is of no use to anybody.
        if (contents.All(one => one.Markup is { Length: 0 }))
            return [new TextChange(edits.Run.Span, string.Empty)];

        return contents.Where(one => one.Markup is not null).Select(one => new TextChange(one.Content.Span, one.Markup!));
    }

    private static string Rewrite(RunEdits edits, MarkupElement content)
    {
        var isText = RunMarkup.IsText(content);
        var markup = string.Empty;
        var written = RunMarkup.Like(content, "t");

        foreach (var fragment in edits.FragmentsOf(content))
        {
            if (fragment.Kind == FragmentKind.Inserted)
                written.Type(fragment.Text);
            else if (fragment.Kind == FragmentKind.Kept && isText)
                written.Keep(fragment.Text);
            else if (fragment.Kind == FragmentKind.Kept)
                (markup, written) = (markup + written.ToMarkup() + edits.Part.Raw(content.Span), RunMarkup.Like(content, "t"));
        }

        return markup + written.ToMarkup();
    }
}
