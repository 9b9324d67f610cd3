using System.Globalization;

namespace ResolutionLint.LanguageServer.Capabilities.Hovers;

/// <summary>What the parts of a document symbol say.</summary>
internal static class SymbolHover
{
    private static readonly Dictionary<string, string> Origins = new(StringComparer.Ordinal)
    {
        ["A"] = "General Assembly",
        ["S"] = "Security Council",
        ["E"] = "Economic and Social Council",
        ["T"] = "Trusteeship Council",
        ["ST"] = "Secretariat",
        ["TD"] = "United Nations Conference on Trade and Development",
        ["DP"] = "United Nations Development Programme",
        ["UNEP"] = "United Nations Environment Programme",
        ["HSP"] = "United Nations Human Settlements Programme",
        ["CAT"] = "Committee against Torture",
        ["CRC"] = "Committee on the Rights of the Child",
        ["CCPR"] = "Human Rights Committee",
        ["CEDAW"] = "Committee on the Elimination of Discrimination against Women",
        ["CERD"] = "Committee on the Elimination of Racial Discrimination",
        ["CRPD"] = "Committee on the Rights of Persons with Disabilities",
        ["CED"] = "Committee on Enforced Disappearances",
        ["CMW"] = "Committee on Migrant Workers",
        ["FCCC"] = "United Nations Framework Convention on Climate Change",
        ["CAC"] = "Conference of the States Parties to the United Nations Convention against Corruption",
        ["CTOC"] = "Conference of the Parties to the United Nations Convention against Transnational Organized Crime",
        ["PBC"] = "Peacebuilding Commission",
        ["JIU"] = "Joint Inspection Unit",
    };

    private static readonly Dictionary<string, string> Series = new(StringComparer.Ordinal)
    {
        ["AC"] = "ad hoc committee",
        ["C"] = "committee",
        ["CN"] = "commission",
        ["CONF"] = "conference",
        ["SC"] = "subcommittee",
        ["WG"] = "working group",
        ["RES"] = "resolution",
        ["Res"] = "resolution",
        ["DEC"] = "decision",
        ["PRST"] = "statement by the president",
        ["PV"] = "verbatim record of a meeting",
        ["SR"] = "summary record of a meeting",
        ["INF"] = "information",
        ["L"] = "limited distribution, as drafts have",
        ["R"] = "restricted distribution",
        ["NGO"] = "statement of a non-governmental organization",
        ["CRP"] = "conference room paper",
        ["WP"] = "working paper",
        ["HRC"] = "Human Rights Council",
        ["BUR"] = "General Committee",
        ["EA"] = "Environment Assembly",
        ["HA"] = "Habitat Assembly",
        ["Add"] = "addendum",
        ["Corr"] = "corrigendum",
        ["Rev"] = "revised text",
        ["Amend"] = "amendment",
        ["Summary"] = "summary",
    };

    private static readonly string[] MainCommittees = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth"];

    /// <summary>One line a part that says something.</summary>
    /// <param name="symbol">The symbol as written.</param>
    public static string Write(string symbol)
    {
        var parts = symbol.Replace(" ", string.Empty, StringComparison.Ordinal).Split('/');
        var isSessionKnown = false;
        var lines = new List<string> { $"**[{symbol}]({SymbolAddress.Of(symbol)})**" };

        for (var i = 0; i < parts.Length; i++)
        {
            var meaning = i == 0 ? Origins.GetValueOrDefault(parts[0]) : Meaning(parts, i, ref isSessionKnown);

            if (meaning is not null)
                lines.Add($"- `{parts[i]}` {meaning}");
        }

        return $"{lines[0]}\n\n{string.Join('\n', lines.Skip(1))}";
    }

    private static string? Meaning(string[] parts, int index, ref bool isSessionKnown)
    {
        var part = parts[index];

        if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return NumberMeaning(parts, index, number, ref isSessionKnown);

        if (part.StartsWith("ES-", StringComparison.Ordinal) || part.StartsWith("S-", StringComparison.Ordinal))
        {
            isSessionKnown = true;
            return part[0] == 'E' ? "emergency special session" : "special session";
        }

        if (part.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket)
            return $"number {part[..bracket]}, of {part[(bracket + 1)..].TrimEnd(')')}";

        var dot = part.IndexOf('.', StringComparison.Ordinal);
        var head = dot < 0 ? part : part[..dot];
        var rest = dot < 0 ? string.Empty : part[(dot + 1)..];

        if (head == "C" && parts[0] == "A" && rest is [>= '1' and <= '6'])
            return $"{MainCommittees[rest[0] - '1']} Committee";

        return Series.TryGetValue(head, out var meaning) ? rest.Length == 0 ? meaning : $"{meaning}, number {rest}" : null;
    }

    /// <summary>The Assembly and the Human Rights Council count sessions, the Councils years; what comes last is the document.</summary>
    private static string NumberMeaning(string[] parts, int index, int number, ref bool isSessionKnown)
    {
        var isLastNumber = !parts.Skip(index + 1).Any(part => part.Length > 0 && char.IsAsciiDigit(part[0]) || part.StartsWith("L.", StringComparison.Ordinal));
        var isFirst = !isSessionKnown;
        isSessionKnown = true;

        return isFirst && number is >= 1900 and < 2100 ? "year"
            : isFirst && !isLastNumber ? "session"
            : "number of the document";
    }
}
