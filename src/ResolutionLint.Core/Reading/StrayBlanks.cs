using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>Takes out the blanks that the text layer of a page puts before closing marks and around the hyphens of compounds.</summary>
internal static class StrayBlanks
{
    /// <summary>The text without them: "COVID -19 ," becomes "COVID-19,".</summary>
    public static LogicalText Remove(LogicalText text)
    {
        var content = text.Text;
        LogicalTextBuilder? builder = null;
        var kept = 0;

        for (var blank = NextBlank(content, 0); blank >= 0; blank = NextBlank(content, blank + 1))
        {
            if (!IsStray(content, blank))
                continue;

            builder ??= new LogicalTextBuilder();
            builder.Append(text, new(kept, blank - kept));
            kept = blank + 1;
        }

        if (builder is null)
            return text;

        builder.Append(text, new(kept, content.Length - kept));
        return builder.ToLogicalText(text.GetSourcePosition(0));
    }

    private static int NextBlank(string content, int from)
    {
        var found = content.AsSpan(from).IndexOf(' ');
        return found < 0 || from + found == 0 || from + found + 1 >= content.Length ? -1 : from + found;
    }

    private static bool IsStray(string content, int blank)
    {
        var before = content[blank - 1];
        var after = blank + 2 < content.Length ? content[blank + 2] : ' ';

        return content[blank + 1] switch
        {
            ',' or ';' or ':' => after is ' ' or '”' or '’',
            '.' => after is ' ' or '”' or '’' or ')',
            '”' or ')' => true,
            '’' => after == 's',
            '-' => char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after),
            _ => before is '(' or '“',
        };
    }
}
