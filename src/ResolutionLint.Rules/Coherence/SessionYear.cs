using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Coherence;

/// <summary>The year that a text gives to a session: "its sixtieth session, in 2005", "(2005)".</summary>
/// <param name="Span">Its characters, with the month where there is one.</param>
/// <param name="Year">The year.</param>
/// <param name="HasMonth">Whether a month stands before it; then it may be the second year of the session.</param>
internal sealed record SessionYear(TextSpan Span, int Year, bool HasMonth)
{
    private const string Noun = "session";

    private static readonly string[] Leads = [", to be held in ", " to be held in ", ", in ", " in ", " ("];

    private static readonly string[] Organs = [" of the General Assembly", " of the Human Rights Council"];

    /// <summary>The year behind a session; null where there is none. Several sessions with several years are left alone.</summary>
    public static SessionYear? Behind(SessionMention mention)
    {
        var text = mention.Node.Text.Text;
        var noun = text.IndexOf(Noun, mention.Span.End, Math.Min(40, text.Length - mention.Span.End), StringComparison.Ordinal);

        if (noun < 0)
            return null;

        var end = SkipOrgan(text, noun + Noun.Length);

        foreach (var lead in Leads)
        {
            if (text.AsSpan(end).StartsWith(lead))
                return Read(text, end + lead.Length);
        }

        return null;
    }

    /// <summary>Whether the session lies in the year.</summary>
    /// <param name="period">When the session takes place.</param>
    /// <param name="opensInYear">Whether it is known by the year in which it opens; a month may still name its second year.</param>
    public bool Fits(SessionPeriod period, bool opensInYear) =>
        opensInYear && !HasMonth ? Year == period.From.Year : Year >= period.From.Year && Year <= period.To.Year;

    private static int SkipOrgan(string text, int end)
    {
        foreach (var organ in Organs)
        {
            if (text.AsSpan(end).StartsWith(organ))
                return end + organ.Length;
        }

        return end;
    }

    private static SessionYear? Read(string text, int start)
    {
        var word = start;

        while (word < text.Length && char.IsAsciiLetter(text[word]))
            word++;

        var digits = word > start && word < text.Length && text[word] == ' ' ? word + 1 : start;

        if (digits + 4 > text.Length
            || (digits + 4 < text.Length && (char.IsAsciiDigit(text[digits + 4]) || text[digits + 4] is '/' or '-' or '–'))
            || !int.TryParse(text.AsSpan(digits, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < 1946 or > 2100)
        {
            return null;
        }

        return new SessionYear(TextSpan.FromBounds(start, digits + 4), year, digits > start);
    }
}
