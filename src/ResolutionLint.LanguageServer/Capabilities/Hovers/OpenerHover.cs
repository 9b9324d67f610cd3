using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.LanguageServer.Capabilities.Hovers;

/// <summary>What sort of opener it is, its twin in the other part, and how often each organ opens a paragraph so.</summary>
internal static class OpenerHover
{
    public static string Write(Opener opener)
    {
        if (opener.Entry is not { } entry)
            return $"**{opener.Text}**\n\nThe word lists do not know this opener.";

        var lines = new List<string> { $"**{entry.Phrase}**: {KindOf(entry)}, tone {entry.Valence}" };

        if (entry.Form != OpenerForm.Participle && entry.Participle is { } participle)
            lines.Add($"In the preamble: {participle}");

        if (entry.Form == OpenerForm.Participle && entry.Finite is { } finite)
            lines.Add($"In the operative part: {finite}");

        lines.Add(entry.Counts.Length == 0
            ? "No adopted text that was counted opens a paragraph so."
            : $"Paragraphs of adopted texts that open so: {Wording.Counts(entry.Counts)}");
        return string.Join("\n\n", lines);
    }

    private static string KindOf(OpenerEntry entry) => (entry.Form, entry.Kind) switch
    {
        (OpenerForm.Participle, _) => "an opener of the preamble",
        (_, OpenerKind.Directive) => "an operative opener that asks somebody to act",
        (_, OpenerKind.Deciding) => "an operative opener that settles something",
        _ => "an operative opener that states a position",
    };
}
