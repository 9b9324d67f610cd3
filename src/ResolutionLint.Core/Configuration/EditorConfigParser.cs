using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Configuration;

/// <summary>Reads an <c>.editorconfig</c> line by line as Roslyn does, and keeps what Roslyn passes over in silence.</summary>
internal static class EditorConfigParser
{
    public static EditorConfigFile Parse(string path, SourceText source)
    {
        var text = source.ToString();
        var lines = new LineMap(text);
        var sections = ImmutableArray.CreateBuilder<EditorConfigSection>();
        var entries = ImmutableArray.CreateBuilder<EditorConfigEntry>();
        var current = new EditorConfigSection(string.Empty, null, null, default, []);

        for (var i = 0; i < lines.Count; i++)
        {
            var span = Trimmed(text, lines.GetSpan(i));

            if (span.IsEmpty || text[span.Start] is '#' or ';')
                continue;

            if (text[span.Start] == '[')
            {
                sections.Add(current with { Entries = entries.DrainToImmutable() });
                current = ReadHeader(text, span);
            }
            else if (ReadEntry(text, span) is { } entry)
            {
                entries.Add(entry);
            }
        }

        sections.Add(current with { Entries = entries.DrainToImmutable() });
        return new EditorConfigFile(path, source, lines, sections.ToImmutable());
    }

    private static EditorConfigSection ReadHeader(string text, TextSpan line)
    {
        var span = Trimmed(text, WithoutComment(text, line));
        var header = text.Substring(span.Start, span.Length);

        if (!header.EndsWith(']'))
            return new EditorConfigSection(header, null, "the closing bracket is missing", span, []);

        var glob = header[1..^1];
        var fault = SectionGlob.FaultOf(glob);
        return new EditorConfigSection(header, fault is null ? glob : null, fault, span, []);
    }

    private static EditorConfigEntry? ReadEntry(string text, TextSpan line)
    {
        var separator = text.AsSpan(line.Start, line.Length).IndexOfAny('=', ':');

        if (separator < 0)
            return WithoutValue(text, WithoutComment(text, line));

        var key = Trimmed(text, new TextSpan(line.Start, separator));
        var value = Trimmed(text, WithoutComment(text, TextSpan.FromBounds(line.Start + separator + 1, line.End)));
        return new EditorConfigEntry(
            text.Substring(key.Start, key.Length), key, text.Substring(value.Start, value.Length), value);
    }

    /// <summary>A line of ours that lacks its equals sign is kept as a key, so that it can be reported.</summary>
    private static EditorConfigEntry? WithoutValue(string text, TextSpan line)
    {
        var span = Trimmed(text, line);
        var key = text.Substring(span.Start, span.Length);
        return ConfigurationKeys.IsOurs(key) ? new EditorConfigEntry(key, span, string.Empty, new TextSpan(span.End, 0)) : null;
    }

    /// <summary>A comment begins at the first # or ; that no backslash stands before.</summary>
    private static TextSpan WithoutComment(string text, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (text[i] is '#' or ';' && (i == span.Start || text[i - 1] != '\\'))
                return TextSpan.FromBounds(span.Start, i);
        }

        return span;
    }

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);

        while (start < end && char.IsWhiteSpace(text[start]))
            start++;

        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;

        return TextSpan.FromBounds(start, end);
    }
}
