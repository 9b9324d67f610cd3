using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3021: "Sec. IV", "par. 2", "Annex 2" of a resolution.</summary>
public sealed partial class MalformedPartOfResolution : ResolutionAnalyzer
{
    private const int Window = 48;

    // Most texts have none of the names in one of these forms.
    private static readonly LiteralSearch PartNames = new(" Annex", " Section", " Paragraph", " Chapter", " annex ", ". ");

    private static readonly LiteralSearch TextWithParts = new(
        " to the present resolution", " of the present resolution", " to the present decision", " of the present decision",
        " to the report", " of the report");

    private static readonly LiteralSearch ReportWithParts = new(" to the report", " of the report");

    private const string SmallLetter = "the name of the part has a small letter";
    private const string RomanNumerals = "annexes have roman numerals";
    private const string InFull = "running text writes the name of the part in full";
    private const string NoteForms = "notes abbreviate to \"sect.\", \"para.\" and \"chap.\"";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3021");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterCitationAction(Analyze);
        context.RegisterDocumentAction(AnalyzeNotes);
        context.RegisterTextAction(AnalyzeText);
    }

    private static void AnalyzeText(NodeContext<TextNode> context)
    {
        var node = context.Node;
        var text = node.Text.Text;

        if (!node.IsRunningText || node is Footnote || !PartNames.IsIn(node.Text))
            return;

        for (var at = TextWithParts.IndexIn(node.Text); at >= 0; at = TextWithParts.IndexIn(node.Text, at + 1))
        {
            var start = Math.Max(0, at - Window);

            if (BeforeTextWithParts().Match(text, start, at - start) is not { Success: true } match)
                continue;

            var part = match.Groups["part"];
            var isCapital = char.IsUpper(text[part.Index]);
            var isAbbreviated = part.ValueSpan.Contains('.');

            // References in brackets may be as short as those in notes.
            if (isAbbreviated && text.LastIndexOf('(', part.Index) > text.LastIndexOf(')', part.Index))
                continue;

            // Reports number their annexes as they like.
            if (isCapital || isAbbreviated || !ReportWithParts.Begins(text.AsSpan(at)))
                Report(context, node, part.Index, at, isAbbreviated ? InFull : isCapital ? SmallLetter : RomanNumerals);
        }
    }

    [GeneratedRegex(@"(?<=[a-z,] )(?<part>(?:Annex|Section|Paragraph|Chapter)(?: (?:[IVXLC]+|\d{1,3}))?|annex \d{1,2}|(?:[Ss]ect?s?|[Pp]aras?|[Pp]ars?|[Cc]haps?)\. (?:[IVXLC]+|\d{1,3}))$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeTextWithParts();

    // In notes the parts of other documents are cited in the same way, but their annexes may have any numbers.
    private static void AnalyzeNotes(NodeContext<ResolutionDocument> context)
    {
        foreach (var symbol in context.Semantics.Symbols)
        {
            if (symbol.Node is Footnote && BehindSymbol().Match(symbol.Node.Text.Text, symbol.Span.End) is { Success: true } match)
                Report(context, symbol.Node, match.Groups["name"].Index, match.Index + match.Length, match.Groups["name"].Value == "Annex" ? SmallLetter : NoteForms);
        }
    }

    [GeneratedRegex(@"\G(?: \(Part [IVX]+\)\)?|\))?, (?<name>Annex|Chap\.|Chapter|chapter|ch\.|Sect\.|Section|section|sec\.|Para\.|Paras\.|par\.|paragraphs?)(?: (?:[IVXLC]+|\d{1,3}))?(?=[,;.–-]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex BehindSymbol();

    private static void Report(ReportingContext context, TextNode node, int start, int end, string reason)
    {
        var span = TextSpan.FromBounds(start, end);
        context.Report(Rule, node.Text.GetSourceSpan(span), node.Text.Text.Substring(start, span.Length), reason);
    }

    private static void Analyze(MentionContext<Citation> context)
    {
        var citation = context.Mention;

        if (citation.IsQuoted || (citation.Organ is null && citation.Parts.Form != CitationForm.OwnForm) || citation.PartIndex > 0)
            return;

        if (citation.NounSpan is { } noun && citation.Span.Start == noun.Start)
            Check(context, Before(citation, noun.Start));

        var text = citation.Node.Text.Text;
        CheckBehind(context, text, citation.NumberSpan.End);

        if (citation.OwnsDate)
            CheckBehind(context, text, citation.Span.End);
    }

    [GeneratedRegex(
        @"(?<=^|[ (])(?<name>[Ss]ect?s?\b\.?|[Pp]aras?\b\.?|[Pp]ars?\b\.?|[Cc]h(?:ap)?s?\b\.?|[Pp]t\.|[OP]Ps?(?=[ \d])|Sections?|Paragraphs?|Annex(?:es)?)"
        + @"(?: ?(?<number>[IVXLC]+|\d{1,3})\b(?: \([a-z]{1,3}\))?(?:(?: ?[-–] ?|, | to | and |, and )(?:[IVXLC]+|\d{1,3})\b)*|(?<=nnex)) (?:of|to) (?:(?:the|its|their) )?(?:[A-Z][A-Za-z]+ |and ){0,5}$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Ahead();

    [GeneratedRegex(
        @"\G(?<comma>,?) (?<name>[Ss]ect?s?\b\.?|[Pp]aras?\b\.?|[Pp]ars?\b\.?|[Cc]h(?:ap)?s?\b\.?|[Pp]t\.|[Aa]nnex(?:es)?|Section|Paragraph|Chapter)"
        + @"(?: ?(?<number>[IVXLC]+|\d{1,3})(?![\w/]))?(?=[ ,;.)–-]|$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    private static void CheckBehind(MentionContext<Citation> context, string text, int end)
    {
        var rest = text.AsSpan(end).TrimStart(", ");

        // The first letters of the parts: most numbers are followed by other words.
        if (rest.Length > 0 && "SsPpCcAa".Contains(rest[0], StringComparison.Ordinal))
            Check(context, Behind().Match(text, end));
    }

    private static Match Before(Citation citation, int noun)
    {
        var start = Math.Max(0, noun - Window);
        return Ahead().Match(citation.Node.Text.Text, start, noun - start);
    }

    private static void Check(MentionContext<Citation> context, Match match)
    {
        if (!match.Success || FaultOf(match, context.Mention.Node is Footnote) is not { } fault)
            return;

        var name = match.Groups["name"];
        var end = match.Groups["number"].Success ? match.Groups["number"].Index + match.Groups["number"].Length : name.Index + name.Length;
        var text = context.Mention.Node.Text;
        var span = TextSpan.FromBounds(name.Index, end);

        context.Report(Rule, text.GetSourceSpan(span), text.Text.Substring(span.Start, span.Length), fault);
    }

    private static string? FaultOf(Match match, bool isNote)
    {
        var name = match.Groups["name"].Value;
        var number = match.Groups["number"].Value;
        var isAnnex = name.StartsWith("annex", StringComparison.OrdinalIgnoreCase);

        if (!isAnnex && number.Length == 0)
            return null;

        if (!isAnnex && IsAbbreviated(name))
            return FaultOfAbbreviation(name, isNote) ?? MissingComma(match);

        if (char.IsUpper(name[0]) && match.Index > 0)
            return SmallLetter;

        return isAnnex && number.Length > 0 && char.IsAsciiDigit(number[0]) ? RomanNumerals : MissingComma(match);
    }

    private static string? MissingComma(Match match) =>
        match.Groups["comma"] is { Success: true, Length: 0 } ? "a comma stands before it" : null;

    private static bool IsAbbreviated(string name) => name[^1] == '.' || name.Length < "section".Length;

    private static string? FaultOfAbbreviation(string name, bool isNote) =>
        !isNote ? InFull
        : name is "sect." or "sects." or "para." or "paras." or "chap." or "chaps." ? null
        : NoteForms;
}
