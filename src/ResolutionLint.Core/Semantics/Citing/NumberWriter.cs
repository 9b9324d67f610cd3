using System.Globalization;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Semantics.Citing;

/// <summary>Writes numbers and symbols as organs and the registry do.</summary>
internal static class NumberWriter
{
    /// <summary>The number as an organ writes it in running text: 59/508 B, 217 A (III), 1373 (2001).</summary>
    public static string Write(CitedNumber number) => number.Form switch
    {
        CitationForm.RomanSession => Invariant($"{number.Serial}{Part(number)} ({Session(number)})"),
        CitationForm.NumberAndYear => Invariant($"{number.Serial} ({number.Session})"),
        CitationForm.BareNumber => Invariant($"{number.Serial}"),
        _ => Invariant($"{Session(number)}/{number.Serial}{Part(number)}"),
    };

    /// <summary>The symbol; null where the organ has none of a known build.</summary>
    public static string? WriteSymbol(CitingOrgan organ, CitationKind kind, CitedNumber number)
    {
        if (organ.Template is { } template)
            return template.Replace("{session}", Session(number), StringComparison.Ordinal).Replace("{serial}", Invariant($"{number.Serial}"), StringComparison.Ordinal);

        return organ.Symbol is null || number.Form == CitationForm.BareNumber ? null : $"{organ.Symbol}/{KindOf(kind)}/{Compact(number)}";
    }

    private static string Compact(CitedNumber number) => number.Form switch
    {
        CitationForm.RomanSession => Invariant($"{number.Serial}({Session(number)}){Part(number)}"),
        CitationForm.NumberAndYear => Invariant($"{number.Serial}({number.Session})"),
        _ => Write(number),
    };

    private static string KindOf(CitationKind kind) => kind switch
    {
        CitationKind.Decision => "DEC",
        CitationKind.PresidentialStatement => "PRST",
        _ => "RES",
    };

    private static string Part(CitedNumber number) => number.Letter is { } letter ? $" {letter}" : string.Empty;

    private static string Session(CitedNumber number)
    {
        var prefix = number.Series switch
        {
            SessionSeries.Special => "S-",
            SessionSeries.EmergencySpecial => "ES-",
            _ => string.Empty,
        };

        return number.Form == CitationForm.RomanSession ? prefix + RomanNumeral.Write(number.Session) : Invariant($"{prefix}{number.Session}");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
