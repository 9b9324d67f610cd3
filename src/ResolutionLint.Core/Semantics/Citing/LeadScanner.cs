using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Semantics.Citing;

/// <summary>Finds what announces numbers: nouns, abbreviated organs, symbols.</summary>
internal sealed partial class LeadScanner(OrganReader organs)
{
    private const int LongestBeforeSign = 20;

    // Few paragraphs hold a lead, and none without one of these; the pattern has to look only from there.
    private static readonly LiteralSearch Signs = LiteralSearch.IgnoringCase(
        "resolution", "decision", "statement", "RES/", "DEC/", "PRST/", "res.", "dec.", "res ", "dec ",
        "UNSC", "SCR ", "UNGA", "ECOSOC", "GA ", "WHA");

    /// <summary>The next lead at or behind an offset; null where there is none.</summary>
    public CitationLead? Next(string text, int offset)
    {
        var sign = Signs.IndexIn(text.AsSpan(offset));

        if (sign < 0)
            return null;

        for (var match = Pattern().Match(text, Math.Max(offset, offset + sign - LongestBeforeSign)); match.Success; match = match.NextMatch())
        {
            if (ToLead(text, match) is { } lead)
                return lead;
        }

        return null;
    }

    [GeneratedRegex(
        @"(?<![\w/.-])(?:"
        + @"(?:(?<noun>resolution|decision)(?<plural>s)?|(?<noun>President['’]s statement))(?![\w-])"
        + @"|(?<short>res|dec)\.?(?= ?(?:No\.? ?)?(?:[AE]/)?E?S?-?\d)"
        + @"|(?<organ>(?-i:UNSCR|SCR|UNGAR|UNGA|UNSC|ECOSOC|GA))(?= (?:No\.? ?)?\d{1,4}(?:/\d| ?\(\d{4}\)|(?<=(?:UNSCR|SCR) \d{3,4})(?!\w)))"
        + @"|(?=(?<symbol>(?-i:(?:(?:(?:A/)?HRC/)?(?:RES|DEC|PRST)|(?:A|GA)/(?:RES|Res|res|DEC)|S/(?:RES|Res|res)|E/(?:CN\.\d{1,2}/)?(?:RES|Res|res|DEC))/ ?(?:E?S-)?\d)))"
        + @"|(?=(?<body>(?-i:WHA) ?\d{1,2}\.\d)))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\G ?(?<sign>(?i:Nos?\.?|Nr\.?|n°|№|#|number) ?(?=\d|E?S-\d|[ASE]/))?(?<prst>PRST[ /])?", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    [GeneratedRegex(@"\b(?:draft|documents?|document symbol) $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DraftOrDocument();

    private CitationLead? ToLead(string text, Match match)
    {
        if (DraftOrDocument().IsMatch(text[Math.Max(0, match.Index - 16)..match.Index]))
            return null;

        // "resolution 55/25 (A/RES/55/25)" says the same twice.
        if (match.Groups["symbol"].Success)
            return match.Index > 0 && text[match.Index - 1] is '(' or '[' ? null : Unannounced(match, KindOfSymbol(match.Groups["symbol"].ValueSpan));

        if (match.Groups["organ"].Success)
            return Organ(text, match);

        return match.Groups["body"].Success ? Unannounced(match, CitationKind.Resolution) : Noun(text, match);
    }

    private CitationLead Organ(string text, Match match)
    {
        var span = new TextSpan(match.Index, match.Length);
        var gap = Gap().Match(text, span.End);
        var name = match.Value switch
        {
            "UNSCR" or "SCR" => "UNSC",
            "UNGAR" => "UNGA",
            var other => other,
        };
        var reference = organs.Before(name, name.Length) with { Span = span };

        return new CitationLead(span, gap.Index + gap.Length, CitationKind.Resolution, null, reference, CitationFaults.AbbreviatedOrgan | SignOf(gap), IsPlural: false)
        {
            AllowsBareNumber = true,
        };
    }

    private static CitationLead Unannounced(Match match, CitationKind kind) =>
        new(new TextSpan(match.Index, 0), match.Index, kind, null, OrganReference.None, CitationFaults.None, IsPlural: false);

    private CitationLead Noun(string text, Match match)
    {
        var span = new TextSpan(match.Index, match.Length);
        var reference = organs.Before(text, span.Start);
        var gap = Gap().Match(text, span.End);
        var faults = SignOf(gap);

        if (match.Groups["short"].Success)
            faults |= CitationFaults.AbbreviatedNoun;

        if (reference.IsAbbreviated)
            faults |= CitationFaults.AbbreviatedOrgan;

        var kind = gap.Groups["prst"].Success ? CitationKind.PresidentialStatement : KindOf(match.ValueSpan);
        return new CitationLead(span, gap.Index + gap.Length, kind, span, reference, faults, match.Groups["plural"].Success)
        {
            AllowsBareNumber = kind == CitationKind.Resolution && reference.Kind != OrganReferenceKind.Other,
        };
    }

    private static CitationFaults SignOf(Match gap) => gap.Groups["sign"].Success ? CitationFaults.NumberSign : CitationFaults.None;

    private static CitationKind KindOfSymbol(ReadOnlySpan<char> symbol) =>
        symbol.Contains("DEC", StringComparison.Ordinal) ? CitationKind.Decision
        : symbol.Contains("PRST", StringComparison.Ordinal) ? CitationKind.PresidentialStatement
        : CitationKind.Resolution;

    private static CitationKind KindOf(ReadOnlySpan<char> word) => word.IsEmpty ? CitationKind.Resolution : word[0] switch
    {
        'd' or 'D' => CitationKind.Decision,
        'p' or 'P' => CitationKind.PresidentialStatement,
        _ => CitationKind.Resolution,
    };
}
