using System.Collections.Frozen;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5022: an abbreviation of capitals, or a State before its Government, with an apostrophe and an s.</summary>
public sealed class PossessiveAbbreviation : RunningTextAnalyzer
{
    private const int FewestCapitals = 2;
    private const int LongestName = 40;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5022");

    private static readonly LiteralSearch Possessions = new(" Government", " authorities");

    public PossessiveAbbreviation()
        : base(() => Rule)
    {
    }

    private protected override void Check(ReportingContext context, TextNode node)
    {
        var text = node.Text.Text;

        for (var i = text.AsSpan().IndexOfAny('’', '\''); i >= 0; i = Next(text, i + 1))
        {
            if (IsPossessive(text, i) && (WordBefore(text, i) ?? StateBefore(text, i)) is { } word && !context.Semantics.QuotationsIn(node).Contains(i))
                context.Report(Rule, node.Text.GetSourceSpan(TextSpan.FromBounds(word.Start, i + 2)), text.Substring(word.Start, word.Length));
        }
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny('’', '\'') is >= 0 and var found ? from + found : -1;

    private static bool IsPossessive(string text, int apostrophe) =>
        apostrophe + 1 < text.Length && text[apostrophe + 1] == 's' && (apostrophe + 2 == text.Length || !char.IsLetterOrDigit(text[apostrophe + 2]));

    // Capitals to the last letter: "UNODC", "UNHCR", and no more than a hyphen between.
    private static TextSpan? WordBefore(string text, int apostrophe)
    {
        var start = apostrophe;
        var capitals = 0;

        while (start > 0 && (char.IsAsciiLetterUpper(text[start - 1]) || text[start - 1] == '-'))
            capitals += text[--start] == '-' ? 0 : 1;

        return capitals >= FewestCapitals && (start == 0 || !char.IsLetterOrDigit(text[start - 1])) ? TextSpan.FromBounds(start, apostrophe) : null;
    }

    // "the host State’s Government": no names.
    private static readonly FrozenSet<string> Common =
        new[] { "Assembly", "Commission", "Committee", "Council", "Court", "Organization", "Party", "Power", "Province", "Region", "State", "Territory", "Tribunal", "Union" }.ToFrozenSet();

    // "Nepal’s Government": what has a Government or authorities is a State, whatever its name.
    private static TextSpan? StateBefore(string text, int apostrophe)
    {
        var start = apostrophe;

        while (start > 0 && apostrophe - start < LongestName && char.IsLetter(text[start - 1]))
            start--;

        var word = text.AsSpan(start, apostrophe - start);

        // A plural takes no second s at all: "Governments’s efforts".
        var isWrong = word is "States" or "Governments" or "Nations" or "Parties" || Possessions.Begins(text.AsSpan(apostrophe + 2));
        return isWrong && !word.IsEmpty && char.IsUpper(word[0]) && !Common.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) ? TextSpan.FromBounds(start, apostrophe) : null;
    }
}
