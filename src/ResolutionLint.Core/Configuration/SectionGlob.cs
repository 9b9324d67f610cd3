namespace ResolutionLint.Core.Configuration;

/// <summary>Looks for faults in the pattern of a section header, for which a section would match nothing in silence.</summary>
internal static class SectionGlob
{
    /// <summary>What is wrong with a pattern; null where nothing is.</summary>
    public static string? FaultOf(string glob)
    {
        if (string.IsNullOrWhiteSpace(glob))
            return "the pattern is empty";

        var braces = 0;
        var inBrackets = false;

        for (var i = 0; i < glob.Length; i++)
        {
            switch (glob[i])
            {
                case '\\' when i + 1 == glob.Length:
                    return "a backslash at the end has nothing to stand before";
                case '\\':
                    i++;
                    break;
                case '[' when !inBrackets:
                    inBrackets = true;
                    break;
                case ']':
                    if (!inBrackets)
                        return "a bracket is closed that was not opened";
                    inBrackets = false;
                    break;
                case '{' when !inBrackets:
                    braces++;
                    break;
                case '}' when !inBrackets:
                    if (--braces < 0)
                        return "a brace is closed that was not opened";
                    break;
            }
        }

        return inBrackets ? "a bracket is opened and not closed" : braces > 0 ? "a brace is opened and not closed" : null;
    }
}
