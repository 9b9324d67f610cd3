using System.Text;
using ResolutionLint.Core.Reading;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Editing;

/// <summary>Writes what a run holds: words, and elements for the characters that Word has elements for.</summary>
/// <param name="prefix">The prefix of WordprocessingML, as elements of the run have it.</param>
/// <param name="textName">The local name of elements with words.</param>
internal sealed class RunMarkup(string prefix, string textName)
{
    // What markup itself takes for blanks; a space that does not break is none.
    private const string Blanks = " \t\r\n";

    private readonly StringBuilder markup = new();
    private readonly StringBuilder words = new();

    /// <summary>Whether a child of a run holds words; those that are marked as deleted, but stand in no deletion, are words like others.</summary>
    public static bool IsText(MarkupElement content) => content.IsAny("t", "delText");

    /// <summary>What is shown of a child of a run: blanks at the ends of words only where the markup says so.</summary>
    /// <returns>Offsets in the decoded characters; 0 and 1 for what is no text.</returns>
    public static (int Start, int End) Shown(MarkupElement content)
    {
        if (!IsText(content))
            return (0, 1);

        var text = content.Text;

        if (content.Attribute("space", Namespaces.Xml) == "preserve")
            return (0, text.Length);

        var start = text.Length - text.AsSpan().TrimStart(Blanks).Length;
        return (start, Math.Max(start, text.AsSpan().TrimEnd(Blanks).Length));
    }

    /// <summary>Whether words can be put into a run.</summary>
    public static bool CanHold(string text) => text.AsSpan().IndexOfAny('\r', '\n') < 0 && MarkupText.CanHold(text);

    /// <summary>What is to be written where words of an element stood.</summary>
    public static RunMarkup Like(MarkupElement content, string textName) => new(content.Prefix.Length == 0 ? string.Empty : content.Prefix + ":", textName);

    /// <summary>Adds words as they stood in an element.</summary>
    public RunMarkup Keep(string text)
    {
        words.Append(text);
        return this;
    }

    /// <summary>Adds words as somebody would type them.</summary>
    public RunMarkup Type(string text)
    {
        foreach (var character in text)
        {
            if (ElementOf(character) is { } name)
                AddElement(name);
            else
                words.Append(character);
        }

        return this;
    }

    /// <summary>The markup.</summary>
    public string ToMarkup()
    {
        EndWords();
        return markup.ToString();
    }

    private static string? ElementOf(char character) => character switch
    {
        '\t' => "tab",
        SoftBreaks.Mark => "br",
        '\u2011' => "noBreakHyphen",
        '\u00AD' => "softHyphen",
        _ => null,
    };

    private void AddElement(string name)
    {
        EndWords();
        markup.Append($"<{prefix}{name}/>");
    }

    private void EndWords()
    {
        if (words.Length == 0)
            return;

        var text = words.ToString();
        var space = char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) ? " xml:space=\"preserve\"" : string.Empty;
        markup.Append($"<{prefix}{textName}{space}>{MarkupText.Escape(text)}</{prefix}{textName}>");
        words.Clear();
    }
}
