using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Rules.Language;

/// <summary>An amount of money, or a range of amounts, that is written with the sign of the dollar.</summary>
/// <param name="Span">Sign, figure and what multiplies it.</param>
/// <param name="InWords">The amount as resolutions write it: "5 million dollars", "2 to 3 billion dollars".</param>
/// <param name="IsClear">Whether its figures can only be read in one way: not in "12,5 million", where the comma may stand for a point.</param>
internal sealed partial record DollarAmount(TextSpan Span, string InWords, bool IsClear)
{
    private const string Figure = @"(?:\$|USD)\ ?(?<figure>(?>[0-9](?:[0-9,.]*[0-9])?))";
    private const string Multiple = @"(?:\ ?(?<multiple>million|billion|trillion|thousand|mn|bn|m|b)(?!\w))?";
    private const string SecondFigure = @"(?<second>(?>[0-9](?:[0-9,.]*[0-9])?))";
    private const string SecondMultiple = @"(?:\ ?(?<secondMultiple>million|billion|trillion|thousand|mn|bn|m|b)(?!\w))?";

    /// <summary>The amount whose sign stands at an offset; null where none does that could be written otherwise.</summary>
    public static DollarAmount? At(string text, int sign)
    {
        var start = text.AsSpan(0, sign).EndsWith("US") ? sign - 2 : sign;
        var isOfUnitedStates = start < sign || text[sign] != '$';

        // Other dollars have their letters before the sign; behind a dash, the beginning of a range was not understood.
        if (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '-' or '–'))
            return null;

        // "100 USD 5 years ago": a code may stand behind its figure.
        if (text[sign] != '$' && FigureBefore().IsMatch(text.AsSpan(0, start)))
            return null;

        var match = Range().Match(text, sign) is { Success: true } range && IsRange(range) ? range : Single().Match(text, sign);

        if (!match.Success || StaysAsItIs(text, match))
            return null;

        var numbers = Numbers(match);
        var word = (isOfUnitedStates ? "United States dollar" : "dollar") + (numbers == "1" ? string.Empty : "s");
        return new DollarAmount(TextSpan.FromBounds(start, match.Index + match.Length), $"{numbers} {word}", IsClearFigure(match.Groups["figure"]) && IsClearFigure(match.Groups["second"]));
    }

    private static bool IsClearFigure(Group figure) => !figure.Success || ClearFigure().IsMatch(figure.ValueSpan);

    // "$500,000 to 12 States" is no range: a second sign or multiple has to show it.
    private static bool IsRange(Match match) => match.Groups["secondMultiple"].Success || match.Value.LastIndexOf('$') > 0;

    private static string Numbers(Match match)
    {
        var first = match.Groups["figure"].Value + MultipleOf(match.Groups["multiple"]);
        var joint = match.Groups["joint"];
        return joint.Success ? first + joint.Value + match.Groups["second"].Value + MultipleOf(match.Groups["secondMultiple"]) : first;
    }

    private static string MultipleOf(Group multiple) => multiple.Value switch
    {
        "" => string.Empty,
        "m" or "mn" => " million",
        "b" or "bn" => " billion",
        var word => $" {word}",
    };

    // Before a noun or in a compound, as in "the $100 billion goal", the word would need another form; the poverty line goes by the sign, too.
    private static bool StaysAsItIs(string text, Match match) =>
        !Ending().IsMatch(text, match.Index + match.Length)
        || (match.Groups["figure"].Value is [_] or [_, '.', ..] && !match.Groups["multiple"].Success && Daily().IsMatch(text, match.Index + match.Length));

    [GeneratedRegex(@"(?:[0-9]|\b(?:hundred|thousand|(?:m|b|tr)illion)) ?$", RegexOptions.CultureInvariant)]
    private static partial Regex FigureBefore();

    [GeneratedRegex(@"^[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ClearFigure();

    [GeneratedRegex(@"\G" + Figure + Multiple, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Single();

    // One multiple may count for both figures; one that stands with the first alone shows two amounts.
    [GeneratedRegex(
        @"\G" + Figure
        + @"(?:" + Multiple + @"(?<joint>\ to\ |\ ?[-–]\ ?)(?:(?:US)?\$\ ?)?" + SecondFigure + SecondMultiple + @"(?(multiple)(?(secondMultiple)|(?!)))"
        + @"|(?<joint>\ (?:and|or)\ )(?:US)?\$\ ?" + SecondFigure + SecondMultiple + @"(?(secondMultiple)|(?!)))(?!\w)",
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"\G\ (?:a|per)\ day", RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Daily();

    // What may stand behind the word "dollars": the end of a clause, or a word that is not the noun which the amount belongs to.
    [GeneratedRegex(
        @"\G(?:$|[^\w\s/–-]|\s*[(—]|\ ?–\ |\ (?:"
        + "a|about|above|across|after|against|allocated|also|among|an|and|annually|approved|are|as|at|available|be|because|been|before|below|between|but|by|can|collected|committed|contributed|could"
        + "|daily|disbursed|donated|due|during|each|every|for|from|had|has|have|if|in|into|invested|is|it|less|lost|made|may|might|mobilized|monthly|more|must|needed|not|of|on|only|or|out|over|owed|paid|per|pledged"
        + "|provided|raised|received|recorded|reported|required|respectively|shall|should|since|so|spent|than|that|the|they|this|through|to|together|towards?|under|until|via|was|we|were|when|where"
        + @"|which|while|will|with|within|without|worth|would|yearly)\b)",
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
