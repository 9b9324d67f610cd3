using System.Globalization;
using System.Text.RegularExpressions;

namespace ResolutionLint.Rules.Patterns;

/// <summary>What is written instead of what a regular expression finds.</summary>
internal static partial class ExpressionWriting
{
    /// <summary>What is wrong with it; null where nothing is.</summary>
    /// <param name="expression">The expression that finds the words.</param>
    /// <param name="write">What is written instead, with <c>$1</c> or <c>${name}</c> for what a group found.</param>
    public static string? FaultOf(Regex expression, string write)
    {
        // The words would be written as they stand, "$7" and all.
        foreach (Match reference in References().Matches(write))
        {
            if (reference.Groups["open"].Success)
                return "the brace behind $ is not closed around the name of a group; a dollar sign itself is written $$";

            if (reference.Groups["group"] is { Success: true, Value: var group } && !HasGroup(expression, group))
                return $"'{expression}' has no group {group}; a dollar sign itself is written $$";
        }

        return SignIn(write) is { } sign ? $"{sign} is filled behind 'words' only; what a group of 'match' found is written $1" : null;
    }

    // Groups with names have numbers too.
    private static bool HasGroup(Regex expression, string group) =>
        int.TryParse(group, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? expression.GetGroupNumbers().Contains(number) : expression.GroupNumberFromName(group) >= 0;

    private static string? SignIn(string write) =>
        PhraseParser.SignNames.FirstOrDefault(sign => sign.StartsWith('<') && write.Contains(sign, StringComparison.Ordinal));

    [GeneratedRegex(@"\$(\$|\{(?<group>\w+)\}|(?<group>[0-9]+)|(?<open>\{))", RegexOptions.ExplicitCapture)]
    private static partial Regex References();
}
