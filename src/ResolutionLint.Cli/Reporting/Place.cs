using ResolutionLint.Cli.Linting;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.Reporting;

/// <summary>How people are told where something is: by line and column where the file has lines, else by the name of the paragraph.</summary>
internal static class Place
{
    /// <summary>Line and column of an offset, both from 1: <c>12:5</c>; or <c>operative paragraph 4</c>.</summary>
    public static string Of(FileReport file, int offset)
    {
        if (file.Names is { } names)
            return names.At(offset);

        var position = file.Lines.GetPosition(offset);
        return $"{position.Line + 1}:{position.Character + 1}";
    }

    /// <summary>The place with its file before it: <c>draft.txt:12:5</c>; or <c>draft.docx, operative paragraph 4</c>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">Its path, as it is to be shown.</param>
    /// <param name="offset">Offset in its text, in UTF-16 code units.</param>
    public static string In(FileReport file, string path, int offset) => (file.Names, Of(file, offset)) switch
    {
        (null, var place) => $"{path}:{place}",
        (_, "") => path,
        (_, var place) => $"{path}, {place}",
    };

    /// <summary>The message, for formats that know lines only: where there are none, it says itself which paragraph it is about.</summary>
    public static string MessageOf(FileReport file, Finding finding) =>
        file.Names?.At(finding.Span.Start) is { Length: > 0 } name
            ? $"{char.ToUpperInvariant(name[0])}{name[1..]}: {finding.Message}"
            : finding.Message;
}
