using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Reading;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Parsing;

/// <summary>Reads what a document says of itself, from the lines before its first organ line and behind its last paragraph.</summary>
internal static partial class MastheadParser
{
    private const int LongestLine = 400;

    // A masthead is at the head of a text or squeezed together at its end.
    private const int MostLinesAtHead = 300;
    private const int MostLinesAtEnd = 100;
    private const int MostLinesBeforeOrgan = 40;

    private static readonly string[] KnownOrgans = ["General Assembly", "Security Council", "Economic and Social Council", "Human Rights Council"];

    public static Masthead Parse(DocumentText text, List<ResolutionDraft> drafts)
    {
        var front = text.Masthead;
        var lines = LinesOf(text, drafts);
        var first = drafts.Count > 0 ? drafts[0] : null;
        var organ = front.Organ ?? first?.Organ ?? OrganIn(lines);
        var symbol = front.Symbol
            ?? Find(lines, "<<ODS", FieldSymbolPattern())
            ?? lines.Find(PageMark.IsSymbol)?.TrimEnd('*')
            ?? Find(lines, "/", SqueezedSymbolPattern());
        var number = first?.Number ?? NumberIn(symbol);
        var closing = drafts.SelectMany(draft => draft.Parts).Where(part => part.Kind == PartKind.Closing).Select(part => part.Block.Text.Text).Where(line => !ClosingLinePattern.IsOpen(line)).ToList();

        return front with
        {
            Organ = organ,
            Symbol = symbol is null ? SymbolFor(organ, number) : Join(symbol),
            Number = number,
            Title = front.Title ?? first?.Title,
            Session = front.Session ?? SessionOf(organ, number) ?? SessionOf(symbol) ?? SessionIn(lines),
            AgendaItem = front.AgendaItem ?? Find(lines, "tem", AgendaPattern()),
            CommitteeReport = Find(lines, "on the re", ReportPattern()),
            JobNumber = Find(lines, "<<ODS", FieldJobPattern()) ?? Find(lines, string.Empty, JobPattern())?.Replace(" ", string.Empty, StringComparison.Ordinal),
            Adopted = front.Adopted ?? DateIn(lines, AdoptedPattern()) ?? closing.Select(ToDate).FirstOrDefault(date => date is not null) ?? DateIn(lines, VotedPattern()),
            Distributed = front.Distributed ?? DistributedIn(lines),
            Meeting = closing.Find(ClosingLinePattern.IsMeeting)?.TrimEnd('.', ',') ?? Find(lines, "Adopted", AtMeetingPattern()),
        };
    }

    /// <summary>The lines that are no paragraphs of a resolution, with what was squeezed together taken apart at fixed words.</summary>
    private static List<string> LinesOf(DocumentText text, List<ResolutionDraft> drafts)
    {
        var body = drafts.SelectMany(draft => draft.Parts)
            .Where(part => part.Kind is not (PartKind.Other or PartKind.Closing or PartKind.Title))
            .Select(part => part.Block)
            .ToHashSet<TextBlock>(ReferenceEqualityComparer.Instance);
        var lines = new List<string>();

        foreach (var block in text.Blocks)
        {
            if (body.Contains(block) || block.Kind is BlockKind.Note or BlockKind.Cell)
                continue;

            // What is broken over two lines is looked at as a whole too.
            if (block.Pieces.Length > 1 && block.Text.Length < LongestLine)
                lines.Add(block.Text.Text);

            foreach (var piece in block.Pieces)
            {
                var words = text.Source.ToString(TextSpan.FromBounds(piece.Start, Math.Min(piece.End, piece.Start + LongestLine)));
                lines.AddRange(words.Split(SoftBreaks.Mark).Select(line => WithSingleSpaces(line.Trim())));
            }
        }

        if (lines.Count > MostLinesAtHead + MostLinesAtEnd)
            lines.RemoveRange(MostLinesAtHead, lines.Count - MostLinesAtHead - MostLinesAtEnd);

        return lines;
    }

    private static string WithSingleSpaces(string line) => HasWideSpace(line) ? SpacePattern().Replace(line, " ") : line;

    // Most lines have nothing but single blanks.
    private static bool HasWideSpace(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == ' ' ? i > 0 && line[i - 1] == ' ' : line[i] is < '!' or > '~' && char.IsWhiteSpace(line[i]))
                return true;
        }

        return false;
    }

    /// <summary>What a pattern finds in the first line that has it; only lines with a word that it needs are asked.</summary>
    private static string? Find(List<string> lines, string word, Regex pattern)
    {
        foreach (var line in lines)
        {
            if (line.Contains(word, StringComparison.Ordinal) && pattern.Match(line) is { Success: true } match)
                return match.Groups[1].Value.Trim();
        }

        return null;
    }

    private static DateOnly? DateIn(List<string> lines, Regex pattern)
    {
        // "Resolution adopted by the General Assembly" and "on 19 December 2023" may stand on two lines.
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].Contains("dopted", StringComparison.Ordinal) && !lines[i].Contains("Resolution", StringComparison.Ordinal))
                continue;

            var pair = i + 1 < lines.Count ? $"{lines[i]} {lines[i + 1]}" : lines[i];

            if (pattern.Match(pair) is { Success: true } match && ToDate(match.Groups[1].Value) is { } date)
                return date;
        }

        return null;
    }

    private static DateOnly? DistributedIn(List<string> lines)
    {
        var distribution = lines.FindIndex(line => line.Contains("Distr.", StringComparison.Ordinal));

        for (var i = distribution; distribution >= 0 && i < lines.Count && i <= distribution + 4; i++)
        {
            if (DatePattern().Match(lines[i]) is { Success: true } match && !lines[i].Contains("dopted", StringComparison.Ordinal))
                return ToDate(match.Groups[1].Value);
        }

        return null;
    }

    private static DateOnly? ToDate(string text) => DateParser.TryParse(text.TrimEnd('.'), out var date) ? date : null;

    private static int? SessionIn(List<string> lines)
    {
        foreach (var line in lines)
        {
            if (line.EndsWith("session", StringComparison.Ordinal)
                && SessionPattern().Match(line) is { Success: true } match
                && OrdinalWords.TryParseOrdinal(match.Groups[1].Value.ToLowerInvariant(), out var session))
                return session;
        }

        return null;
    }

    private static string? OrganIn(List<string> lines)
    {
        foreach (var line in lines.Take(MostLinesBeforeOrgan))
        {
            if (Array.Find(KnownOrgans, organ => line.Contains(organ, StringComparison.Ordinal)) is { } known)
                return known;
        }

        return null;
    }

    // The session stands before the stroke, 59/153; until 1976 behind the number of the Assembly's resolution, 3014 (XXVII).
    private static int? SessionOf(string? organ, string? number)
    {
        if (number is null || organ is not ("General Assembly" or "Human Rights Council"))
            return null;

        if (number.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash)
            return int.TryParse(number.AsSpan(0, slash), out var session) ? session : null;

        return organ == "General Assembly" && number is [.., ')'] ? RomanNumeral.Parse(number.AsSpan(number.LastIndexOf('(') + 1).TrimEnd(')')) : null;
    }

    // The session is a part of symbols since 1976: A/59/153, A/C.3/59/L.10, A/HRC/16/L.5.
    private static int? SessionOf(string? symbol) =>
        symbol is not null && SymbolSessionPattern().Match(symbol) is { Success: true } match
            ? int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    private static string Join(string symbol) => symbol.Replace(" (", "(", StringComparison.Ordinal);

    private static string? SymbolFor(string? organ, string? number) => number is null ? null : organ switch
    {
        "General Assembly" => $"A/RES/{Join(number)}",
        "Security Council" => $"S/RES/{Join(number)}",
        "Economic and Social Council" => $"E/RES/{Join(number)}",
        "Human Rights Council" => $"A/HRC/RES/{number}",
        _ => null,
    };

    private static string? NumberIn(string? symbol) =>
        symbol is not null && symbol.IndexOf("/RES/", StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? symbol[(at + 5)..] : null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacePattern();

    [GeneratedRegex(@"<<ODS DOC SYMBOL1>>([^<]+)<<")]
    private static partial Regex FieldSymbolPattern();

    [GeneratedRegex(@"^(?:United Nations *|UNITED NATIONS *)?((?:A|S|E)/(?:[A-Z0-9][A-Z0-9.\-]*/)*(?:[A-Z]\.)?\d+(?:/\d+)?(?: ?\(\d{4}\))?)(?=General|Distr|Security|Economic| |$)")]
    private static partial Regex SqueezedSymbolPattern();

    [GeneratedRegex(@"^A/(?:C\.\d/|HRC/|BUR/|SPC/)?(\d{2,3})/")]
    private static partial Regex SymbolSessionPattern();

    [GeneratedRegex(@"(?:^|[a-z])(?:Agenda items?|[Ii]tems?) (\d{1,3}(?: ?\([a-z]{1,3}\))*(?:(?:, and|,| and|–) ?(?:\d{1,3}(?: ?\([a-z]{1,3}\))*|\([a-z]{1,3}\)))*)(?: of the (?:provisional |preliminary |draft )?(?:agenda|list))?\*{0,2}$")]
    private static partial Regex AgendaPattern();

    [GeneratedRegex(@"on the (?:recommendation|report)s? of the [\w ,()’-]*?(?:Committee|Commission)\)?\s*\(([A-Z]+/[^),;]+?)(?:, para[^)]*)?[),;]")]
    private static partial Regex ReportPattern();

    [GeneratedRegex(@"<<ODS JOB NO>>([^<]+)<<")]
    private static partial Regex FieldJobPattern();

    [GeneratedRegex(@"^(\d{2}[- ]\d{5}|GE\.\d\d-\d{4,6}|N\d{7}|[NG]\d{2}\d{5}[A-Z]?)\b")]
    private static partial Regex JobPattern();

    [GeneratedRegex(@"(?:[Aa]dopted (?:by|without|unanimously)[\w ’'-]*?(?:, )?(?:\w+ )?on|Resolution of) (\d{1,2} [A-Z][a-z]+ \d{4})")]
    private static partial Regex AdoptedPattern();

    [GeneratedRegex(@"Adopted [^\n]{0,80}?on (\d{1,2} [A-Z][a-z]+ \d{4})")]
    private static partial Regex VotedPattern();

    [GeneratedRegex(@"Adopted (?:by [\w ]{1,60}? )?at (?:the|its) (\d{1,5}(?:st|nd|rd|th)(?: plenary)? meeting)")]
    private static partial Regex AtMeetingPattern();

    [GeneratedRegex(@"(?<!\d)(\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4})")]
    private static partial Regex DatePattern();

    // Special sessions have a count of their own, which is no session of the agenda.
    [GeneratedRegex(@"(?:^|\d{4} ?|Assembly ?|Council ?)([A-Z][a-z]+(?: hundred(?: and)? [a-z]+)?(?:-[a-z]+)?) (?:(?:resumed|regular) )?session$")]
    private static partial Regex SessionPattern();
}
