using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Cli.Files;
using ResolutionLint.Rules;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>The change of an <c>.editorconfig</c> that sets a key for a draft.</summary>
internal static class SettingEdit
{
    /// <summary>The header of a section for drafts that are like one.</summary>
    public static string SectionOf(string draft) =>
        TextFiles.IsDraft(draft) ? SampleSettings.Drafts
        : Path.GetExtension(draft) is { Length: > 1 } extension && extension.Skip(1).All(char.IsLetterOrDigit) ? $"[*{extension}]"
        : "[*]";

    /// <summary>
    /// Of several sections that fit the last one wins: where one has the key its value is changed, else the key goes into the last
    /// section, or into a new one behind it.
    /// </summary>
    public static TextChange Of(DocumentSnapshot file, string draft, string key, string value)
    {
        if (LineOf(file, draft, key) is { } line)
            return NewValue(file, line, value);

        var section = SectionOf(draft);
        var end = file.Text.ToString().AsSpan().TrimEnd().Length;
        var gap = end == 0 ? string.Empty : file.LineBreak + file.LineBreak;

        return HeaderBefore(file, file.Lines.Count) == section
            ? new TextChange(new TextSpan(end, 0), $"{file.LineBreak}{key} = {value}")
            : new TextChange(TextSpan.FromBounds(end, file.Text.Length), $"{gap}{section}{file.LineBreak}{key} = {value}{file.LineBreak}");
    }

    /// <summary>The last line that sets the key for the draft.</summary>
    private static int? LineOf(DocumentSnapshot file, string draft, string key)
    {
        for (var line = file.Lines.Count - 1; line >= 0; line--)
        {
            if (KeyOf(EditableFile.LineOf(file, line)).Equals(key, StringComparison.OrdinalIgnoreCase)
                && HeaderBefore(file, line) is { } header && Fits(header, file.Path, draft))
                return line;
        }

        return null;
    }

    /// <summary>What is said behind the value stays.</summary>
    private static TextChange NewValue(DocumentSnapshot file, int line, string value)
    {
        var text = EditableFile.LineOf(file, line);
        var sign = SignOf(text);
        var comment = text.IndexOfAny(['#', ';'], sign);
        var span = TextSpan.FromBounds(sign + 1, comment < 0 ? text.Length : comment);
        return new TextChange(new TextSpan(file.Lines.GetSpan(line).Start + span.Start, span.Length), comment < 0 ? $" {value}" : $" {value} ");
    }

    private static string? HeaderBefore(DocumentSnapshot file, int line)
    {
        while (--line >= 0)
        {
            if (EditableFile.LineOf(file, line).Trim() is ['[', ..] header)
                return header;
        }

        return null;
    }

    /// <summary>Roslyn's reader is asked, by which the settings are read too.</summary>
    private static bool Fits(string header, string file, string draft) =>
        AnalyzerConfigSet.Create<AnalyzerConfig[]>([AnalyzerConfig.Parse($"{header}\nfits = true\n", file)])
            .GetOptionsForSourcePath(draft).AnalyzerOptions.ContainsKey("fits");

    private static string KeyOf(string line) => SignOf(line) is >= 0 and var sign ? line[..sign].Trim() : string.Empty;

    private static int SignOf(string line) => line.IndexOfAny(['=', ':']);
}
