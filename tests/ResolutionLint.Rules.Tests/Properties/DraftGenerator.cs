using FsCheck;
using FsCheck.Fluent;

namespace ResolutionLint.Rules.Tests.Properties;

/// <summary>Makes texts of the pieces that drafts and their extractions are made of, in any order, and of anything else.</summary>
internal static class DraftGenerator
{
    private const int MostPieces = 60;

    private static readonly string[] Pieces =
    [
        "The General Assembly,", "The Security Council", "Recalling its resolution 46/182 of 19 December 1991", "Recognizing also that",
        "Decides to remain seized of the matter", "requests the Secretary-General", "resolutions 54/31 and 54/33 of 24 November 1999",
        "1373 (2001)", "S/RES/1540 (2004)", "A/RES/59/157", "A/C.3/59/L.10", "Distr.: General", "Annex", "I", "II", "A", "1.", "2.", "1 bis.",
        "2003", "(a)", "(i)", "a.", "a)", "-", "•", "*", "[^1]", "[^1]: See A/57/64.", "1 See A/57/64.", "information, 1/", "1/ See A/57/64.", "____________", "- 3 -", "4/5", "23-26037",
        "77th plenary meeting", "18 December 2002", "at its fifty-ninth session", "the Centre", "Agenda item 100", "“", "”", "\"", "(", ")", "[", "]",
        ",", ";", ".", ":", " ", "  ", "\t", "\n", "\n", "\n\n", "\r\n", "\r", "\f", "\u00A0", "\u00AD", "\u2028", "\u200E", "\uFEFF", "é", "e\u0301", "\U0001F54A",
        "\uD83D", "---", "# ", "organ: General Assembly", "<!-- reslint-disable RL5001 -->", "{|", "Whereas", "The representative of Alandia,",
        "PP1. Recalling", "OP2. Requests", "3 alt. Decides", "80/…", "[date]", "XX", "paragraph 3 above", "annexed to the present resolution",
        "Resolution adopted by the General Assembly", "79/221. School meals", "Resolution 1373", "Seventy-ninth session",
    ];

    /// <summary>Lists of such pieces.</summary>
    public static Arbitrary<string[]> Edits { get; } = Gen.Elements(Pieces).ListOf().Select(pieces => pieces.Take(MostPieces).ToArray()).ToArbitrary();

    /// <summary>Texts of such pieces.</summary>
    public static Arbitrary<string> Drafts { get; } =
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces.Take(MostPieces))).ToArbitrary();
}
