using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Coherence;

/// <summary>Tells whose session the words around an ordinal mean: "to the General Assembly at its sixtieth session".</summary>
public static class SessionOwner
{
    public const string Assembly = "General Assembly";
    public const string Rights = "Human Rights Council";

    // The subject of "its" stands near it.
    private const int LongestClause = 2000;
    private const int LongestPart = 60;

    private static readonly string[] Asides =
        [",", " for consideration", " for its consideration", " no later than", " not later than", " starting", " beginning", " annually", " informed", " thereon", " biennially", " and to engage in an interactive dialogue", " and to participate in an interactive dialogue", " during an interactive dialogue", " in an interactive dialogue"];

    // A body that the text founds has a small letter; behind "which" the words speak of what stands before it.
    private static readonly string[] OtherBodies =
        ["Commission", "Committee", "Council", "Conference", "Board", "Group", "Forum", "Programme", "Panel", "Authority", "Meeting", "Parties", "Assembly of", "Environment Assembly", "Health Assembly", "Subcommi", "Tribunal", "Agency",
        "ommission", "ommittee", "onference", "orking group", "orking Group", "dvisory group", "xpert group", "panel", "forum", "board", "task force", "body", "mechanism", "summit", "preparatory", "dialogue", " which ", " that shall ", " that will "];

    /// <summary>The organ by its full name; null where the words leave a doubt.</summary>
    /// <param name="mention">The session.</param>
    /// <param name="own">The adopting organ.</param>
    /// <param name="subject">Where a subject begins that "its" may refer to, that is, behind the opener; -1 where nothing but a name may tell.</param>
    public static string? Find(SessionMention mention, string? own, int subject)
    {
        var text = mention.Node.Text.Text;

        if (NameAfter(text, mention.Span.End) is { } after)
            return after;

        var before = SkipPart(text.AsSpan(0, mention.Span.Start).TrimEnd());

        if (!EndsWithWord(before, "its"))
            return null;

        before = SkipPreposition(before[..^3].TrimEnd());

        if (NameAtEnd(before, own) is { } named)
            return named;

        return subject >= 0 && own is not null && before.Length >= subject && !NamesOther(before[Math.Max(subject, before.Length - LongestClause)..]) ? own : null;
    }

    /// <summary>The body with one session a year whose session is meant, by its full name; null where the words name none.</summary>
    public static string? FindAnnual(SessionMention mention, SessionCalendar calendar)
    {
        var before = mention.Node.Text.Text.AsSpan(0, mention.Span.Start).TrimEnd();

        if (!EndsWithWord(before, "its"))
            return null;

        before = SkipPreposition(before[..^3].TrimEnd()).TrimEnd(',');

        foreach (var body in calendar.AnnualBodies)
        {
            if (before.EndsWith(body))
                return body;
        }

        return null;
    }

    /// <summary>Whether a part of a session is meant, which may lie in the next year.</summary>
    public static bool IsPart(SessionMention mention)
    {
        var text = mention.Node.Text.Text;
        var before = text.AsSpan(0, mention.Span.Start).TrimEnd();
        var after = text.AsSpan(mention.Span.End, Math.Min(40, text.Length - mention.Span.End));

        return before.Length != SkipPart(before).Length
            || after.StartsWith(" resumed")
            || EndsWithWord(before, "resumed")
            || before.EndsWith("remainder of its")
            || before.EndsWith("remainder of the");
    }

    private static string? NameAfter(string text, int end)
    {
        var noun = text.AsSpan(end, Math.Min(text.Length - end, 60)).IndexOf("session");
        var rest = noun < 0 ? [] : text.AsSpan(end + noun + "session".Length);

        // "the first session of the General Assembly following" counts from another day.
        if (rest[..Math.Min(rest.Length, 50)].Contains(" following", StringComparison.Ordinal))
            return null;

        return rest.StartsWith(" of the General Assembly") ? Assembly
            : rest.StartsWith(" of the Human Rights Council") ? Rights
            : null;
    }

    // "the main part of its", "the first resumed part of its", "its resumed".
    private static ReadOnlySpan<char> SkipPart(ReadOnlySpan<char> before)
    {
        if (EndsWithWord(before, "resumed"))
            return before[..^7].TrimEnd();

        var near = before[Math.Max(0, before.Length - LongestPart)..];
        var part = near.LastIndexOf(" part of ");

        if (part < 0 || near.Length - part > 14)
            return before;

        var article = near[..part].LastIndexOf(" the ");
        return article < 0 || part - article > 30 ? before : before[..^(near.Length - article - 4)];
    }

    private static ReadOnlySpan<char> SkipPreposition(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOf(' ') + 1)..];

        if (word is "at" or "during" or "for" or "to" or "of" or "by" or "before" or "in" or "until" or "from" or "than" or "on")
            before = word is "than" ? before : before[..^word.Length].TrimEnd();

        foreach (var aside in Asides)
        {
            if (before.EndsWith(aside))
                return before[..^aside.Length].TrimEnd(", ");
        }

        return before;
    }

    private static string? NameAtEnd(ReadOnlySpan<char> before, string? own)
    {
        // "the President of the General Assembly at its" tells which President.
        if (before.EndsWith("President of the General Assembly"))
            return null;

        if (before.EndsWith(Assembly) || before.EndsWith("the Assembly"))
            return Assembly;

        if (before.EndsWith(Rights) || (own == Rights && before.EndsWith("the Council")))
            return Rights;

        return EndsWithWord(before, "it") ? own : null;
    }

    private static bool NamesOther(ReadOnlySpan<char> words)
    {
        foreach (var body in OtherBodies)
        {
            if (words.Contains(body, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word) && (text.Length == word.Length || !char.IsLetter(text[^(word.Length + 1)]));
}
