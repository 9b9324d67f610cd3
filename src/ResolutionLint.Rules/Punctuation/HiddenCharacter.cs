using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5023: characters that cannot be seen, such as zero-width spaces and soft hyphens.</summary>
public sealed class HiddenCharacter : ResolutionAnalyzer
{
    private const int LongestWord = 40;
    private const char FirstOfOtherDirection = '\u0590';
    private const char FirstOfOtherEurope = '\u0370';

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5023");

    private const char SoftHyphen = '\u00AD';

    // Without the soft hyphen, whose high byte is that of all plain letters: looking for it too would stop at many of them.
    private static readonly SearchValues<char> Wide = SearchValues.Create(
        "\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF");

    private static readonly SearchValues<char> Hidden = SearchValues.Create(
        "\u00AD\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var source = context.Document.Words.ToString();

        if (!source.Contains(SoftHyphen, StringComparison.Ordinal) && !source.AsSpan().ContainsAny(Wide))
            return;

        var slips = new List<Slip>();

        for (var i = Next(source, 0); i >= 0;)
        {
            var run = RunAt(source, i);

            if (!BelongsToItsScript(source, run))
                slips.Add(new Slip(WordAround(source, run), new TextChange(run, string.Empty), Describe(source[run.Start])));

            i = Next(source, run.End);
        }

        Slips.Report(context, Rule, slips, "Remove what cannot be seen");
    }

    private static int Next(string source, int from) => source.AsSpan(from).IndexOfAny(Hidden) is >= 0 and var found ? from + found : -1;

    private static TextSpan RunAt(string source, int start)
    {
        var length = source.AsSpan(start).IndexOfAnyExcept(Hidden);
        return new TextSpan(start, length < 0 ? source.Length - start : length);
    }

    // Arabic, Hebrew and the scripts of India need joiners and direction marks; so do pictures of several parts.
    private static bool BelongsToItsScript(string source, TextSpan run) =>
        source[run.Start] != '\u00AD'
        && ((run.Start > 0 && IsOfOtherScript(source[run.Start - 1])) || (run.End < source.Length && IsOfOtherScript(source[run.End])));

    private static bool IsOfOtherScript(char character) => character is >= FirstOfOtherDirection and < '\u1E00' or >= '\uD800' and <= '\uDFFF' or >= '\uFB1D' and <= '\uFDFF';

    private static TextSpan WordAround(string source, TextSpan run)
    {
        var (start, end) = (run.Start, run.End);

        while (start > 0 && char.IsLetterOrDigit(source[start - 1]) && source[start - 1] < FirstOfOtherEurope)
            start--;

        while (end < source.Length && char.IsLetterOrDigit(source[end]) && source[end] < FirstOfOtherEurope)
            end++;

        // Between a mark and a blank there is no word to show but the one before.
        while (end == run.End && start > 0 && run.Start - start < LongestWord && !char.IsWhiteSpace(source[start - 1]))
            start--;

        return TextSpan.FromBounds(start, end);
    }

    private static string Describe(char character) => character switch
    {
        '\u00AD' => "a soft hyphen (U+00AD)",
        '\u200B' => "a zero-width space (U+200B)",
        '\uFEFF' => "a byte order mark (U+FEFF)",
        '\u200C' or '\u200D' or '\u2060' => $"a zero-width joiner (U+{((int)character).ToString("X4", CultureInfo.InvariantCulture)})",
        _ => $"a direction or control mark (U+{((int)character).ToString("X4", CultureInfo.InvariantCulture)})",
    };
}
