using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Lexicons;

/// <summary>An official language other than English, and what it is told by.</summary>
/// <param name="Name">Its English name.</param>
/// <param name="Organs">How its organ lines begin.</param>
/// <param name="Words">Its small words; empty where its script tells it.</param>
internal sealed record OfficialLanguage(string Name, ImmutableArray<string> Organs, FrozenSet<string> Words)
{
    private char First { get; init; }

    private char Last { get; init; }

    /// <summary>Whether a character belongs to the script that no other of the six languages has.</summary>
    public bool Writes(char character) => character >= First && character <= Last && First > 0;

    public static ImmutableArray<OfficialLanguage> ReadAll() =>
        [.. LexiconResource.Read("languages").Sequence("languages").OfType<YamlMappingNode>().Select(Read)];

    private static OfficialLanguage Read(YamlMappingNode entry)
    {
        var script = entry.Sequence("script").Select(Value).ToList();

        return new OfficialLanguage(
            entry.Scalar("name") ?? string.Empty,
            [.. entry.Sequence("organs").Select(Value)],
            entry.Sequence("words").Select(Value).ToFrozenSet(StringComparer.OrdinalIgnoreCase))
        {
            First = script.Count == 2 ? Character(script[0]) : '\0',
            Last = script.Count == 2 ? Character(script[1]) : '\0',
        };
    }

    private static char Character(string code) => (char)int.Parse(code.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string Value(YamlNode node) => ((YamlScalarNode)node).Value ?? string.Empty;
}
