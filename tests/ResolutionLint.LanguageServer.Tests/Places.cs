using System.Text.Json.Nodes;

namespace ResolutionLint.LanguageServer.Tests;

/// <summary>Positions and parameters of requests, made from words of a draft so that tests need no counting.</summary>
internal static class Places
{
    public const string Draft = "file:///drafts/draft.txt";
    public const string MarkdownDraft = "file:///drafts/draft.md";

    public static JsonObject Document(string uri = Draft) => new() { ["textDocument"] = new JsonObject { ["uri"] = uri } };

    /// <summary>The position of words in a text, in UTF-16.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Words that stand in it.</param>
    /// <param name="into">How many characters further.</param>
    public static JsonObject At(string text, string words, int into = 0)
    {
        var offset = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(offset >= 0, $"'{words}' does not stand in the text.");
        return Position(text, offset + into);
    }

    public static JsonObject Position(string text, int offset)
    {
        var before = text[..offset];
        return new JsonObject
        {
            ["line"] = before.Count(character => character == '\n'),
            ["character"] = offset - (before.LastIndexOf('\n') + 1),
        };
    }

    public static JsonObject RangeOf(string text, string words)
    {
        var offset = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(offset >= 0, $"'{words}' does not stand in the text.");
        return new JsonObject { ["start"] = Position(text, offset), ["end"] = Position(text, offset + words.Length) };
    }

    /// <summary>What asks about the second character of some words.</summary>
    public static JsonObject Ask(string text, string words, string uri = Draft)
    {
        var asked = Document(uri);
        asked["position"] = At(text, words, 1);
        return asked;
    }

    /// <summary>The edit that puts words in the place of others.</summary>
    public static JsonObject Edit(string text, string words, string replacement) => new() { ["range"] = RangeOf(text, words), ["text"] = replacement };

    /// <summary>The words that a range of an answer covers.</summary>
    public static string Words(string text, JsonNode range)
    {
        var (start, end) = (OffsetOf(text, range["start"]!), OffsetOf(text, range["end"]!));
        return text[start..end];
    }

    /// <summary>A text after edits.</summary>
    public static string Apply(string text, IEnumerable<JsonNode> edits) => edits
        .OrderByDescending(edit => OffsetOf(text, edit["range"]!["start"]!))
        .Aggregate(text, (current, edit) =>
            string.Concat(current.AsSpan(0, OffsetOf(text, edit["range"]!["start"]!)), (string)edit["newText"]!, current.AsSpan(OffsetOf(text, edit["range"]!["end"]!))));

    private static int OffsetOf(string text, JsonNode position)
    {
        var offset = 0;

        for (var line = (int)position["line"]!; line > 0; line--)
            offset = text.IndexOf('\n', offset) + 1;

        return offset + (int)position["character"]!;
    }
}
