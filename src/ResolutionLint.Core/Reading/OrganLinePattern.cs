using System.Collections.Frozen;

namespace ResolutionLint.Core.Reading;

/// <summary>Recognizes the line that names the adopting organ: "The General Assembly,", or "THE GENERAL ASSEMBLY," as typed texts have it.</summary>
public static class OrganLinePattern
{
    /// <summary>The longest organ line, in UTF-16 code units.</summary>
    internal const int LongestName = 140;

    // The Conference of the Parties to one treaty serves as the meeting of the Parties to another.
    private static readonly FrozenSet<string> Connectors =
        new[] { "of", "the", "to", "on", "for", "and", "in", "against", "at", "its", "or", "by", "with", "a", "serving", "as", "meeting" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> HeadNouns =
        new[] { "Assembly", "Council", "Conference", "Commission", "Committee", "Parties", "Board", "Meeting", "Congress", "Forum", "Authority", "Summit" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a line is an organ line in its right form, in quotation marks or not, with or without its comma.</summary>
    public static bool IsMatch(string content) => Parse(content) is not null;

    /// <summary>The name of the organ in an organ line, without its article; null where the line is none.</summary>
    public static string? Parse(string content)
    {
        if (content.Length is < 9 or > LongestName)
            return null;

        // What is negotiated may be in brackets as a whole.
        var text = content.AsSpan().TrimStart("“\"«‘'*_ [");

        if (!text.StartsWith("The ", StringComparison.OrdinalIgnoreCase) || text[0] != 'T')
            return null;

        var hasComma = text.TrimEnd("*_ ]").EndsWith(",");
        var name = WithoutMembers(text[4..].TrimEnd("*_ ,;:.]"));

        // Without its comma, a name in capitals is a line of a masthead.
        if (text[1] == 'H')
            return hasComma && !name.ContainsAnyInRange('a', 'z') && IsName(name, hasComma) ? InSmallLetters(name) : null;

        return IsName(name, hasComma) ? name.ToString() : null;
    }

    /// <summary>The name in a line that stands behind the preamble instead: "the General Assembly:"; null where the line is none.</summary>
    internal static string? ParseLate(string content) =>
        content.Length > 4 && content[^1] is ',' or ':' && content[0] is 'T' or 't' ? Parse($"T{content[1..^1]},") : null;

    /// <summary>Whether the line is such a line and leads over to what follows.</summary>
    internal static bool LeadsOver(string content) => content.EndsWith(':') && ParseLate(content) is not null;

    // It is the organ that speaks, whoever is said to.
    private static ReadOnlySpan<char> WithoutMembers(ReadOnlySpan<char> name) =>
        name.StartsWith("Members of the ", StringComparison.Ordinal) ? name["Members of the ".Length..]
        : name.StartsWith("Member States of the ", StringComparison.Ordinal) ? name["Member States of the ".Length..]
        : name;

    /// <summary>Whether the line opens a quotation, as the organ line of a recommended text does.</summary>
    public static bool IsQuoted(string content) => content.Length > 0 && content[0] is '“' or '"' or '«';

    private static string InSmallLetters(ReadOnlySpan<char> name) => string.Join(' ', name.ToString().Split(' ').Select(InSmallLetters));

    private static string InSmallLetters(string word)
    {
        var small = word.ToLowerInvariant();
        return Connectors.Contains(small) ? small : word[..1] + small[1..];
    }

    // Every word of a name has a capital or connects; without its comma the line has to end at the noun that names the organ.
    private static bool IsName(ReadOnlySpan<char> name, bool hasComma)
    {
        var words = HeadNouns.GetAlternateLookup<ReadOnlySpan<char>>();
        var connectors = Connectors.GetAlternateLookup<ReadOnlySpan<char>>();
        var headNoun = false;
        var last = ReadOnlySpan<char>.Empty;

        foreach (var range in name.Split(' '))
        {
            last = name[range].TrimEnd(',');

            if (last.IsEmpty || !(char.IsUpper(last[0]) || connectors.Contains(last)))
                return false;

            headNoun |= words.Contains(last);
        }

        return headNoun && (hasComma ? !connectors.Contains(last) : words.Contains(last) && name.Length < 40 && name.Contains(' '));
    }
}
