using ResolutionLint.Core.Reading;

namespace ResolutionLint.Word.Reading;

/// <summary>How the mark of a note is shown in text.</summary>
internal static class NoteMark
{
    // Letters have no raised form that reads as one.
    private const string Opening = "[^";

    /// <summary>The number of a note above the line; letters, which cannot be, in the brackets that text has for notes.</summary>
    public static string Of(string number) =>
        number.AsSpan().ContainsAnyExceptInRange('0', '9') && number.Trim('*').Length > 0 ? $"{Opening}{number}]" : Superscript.FromDigits(number);

    /// <summary>What a note is called where its own text begins: letters stand without brackets there.</summary>
    public static string LabelOf(string mark) => mark.StartsWith(Opening, StringComparison.Ordinal) ? mark[Opening.Length..^1] : mark;
}
