using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Text;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Translation;
using ResolutionLint.Rules;

namespace ResolutionLint.LanguageServer.Tests.Workspace;

/// <summary>Whatever is typed, the findings at the end are those of the text that stands there.</summary>
public sealed class RandomEditTests
{
    private const int Edits = 60;

    private static readonly string[] Pieces =
        ["", "", ";", ",", ".", "\n", "\r\n", "\r", "\n\n", " ", "(a) ", "7. ", "Recalling", "Requests", "é", "😀", "\u2028", "\u0085", "[^1]", "46/152", "the Office"];

    public static TheoryData<int, string> Runs => new()
    {
        { 1, "utf-16" },
        { 2, "utf-16" },
        { 3, "utf-16" },
        { 4, "utf-8" },
        { 5, "utf-8" },
        { 6, "utf-8" },
    };

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Findings_are_those_of_the_last_text(int seed, string encoding)
    {
        var random = new Random(seed);
        var translator = new Translator();
        translator.Agree([encoding]);
        var text = SourceText.From(Drafts.Linked);
        await using var client = await TestClient.StartInitialized($$"""{ "general": { "positionEncodings": ["{{encoding}}"] } }""");
        await client.Open(Places.Draft, text.ToString());

        for (var version = 2; version <= Edits; version++)
        {
            var (range, piece) = Next(random, text, translator);
            await client.Change(Places.Draft, version, new JsonObject { ["range"] = ToJson(range), ["text"] = piece });
            text = Apply(text, range, piece, translator);
        }

        Assert.Equal(Fresh(text, translator), (await client.Published(Places.Draft, Edits)).Select(finding => ((string)finding!["code"]!, finding["range"]!.ToJsonString())));
    }

    private static (LspRange Range, string Piece) Next(Random random, SourceText text, Translator translator)
    {
        var start = random.Next(text.Length + 1);
        var span = new TextSpan(start, Math.Min(random.Next(6), text.Length - start));
        return (translator.ToRange(span, new LineMap(text.ToString()), text), Pieces[random.Next(Pieces.Length)]);
    }

    private static SourceText Apply(SourceText text, LspRange range, string piece, Translator translator)
    {
        var span = translator.ToSpan(range, new LineMap(text.ToString()), text);
        return SourceText.From(text.ToString().Remove(span.Start, span.Length).Insert(span.Start, piece));
    }

    private static IEnumerable<(string, string)> Fresh(SourceText text, Translator translator)
    {
        var result = new Linter(BuiltInAnalyzers.Create(), RuleCatalog.Default, new DateOnly(2026, 11, 20)).Lint(text, "draft.txt", DocumentOptions.Default);
        var lines = new LineMap(text.ToString());
        return result.Findings is [{ Id: "RL9002" or "RL9020" }]
            ? []
            : result.Findings.Select(finding => (finding.Id, ToJson(translator.ToRange(finding.Span, lines, text)).ToJsonString()));
    }

    private static JsonObject ToJson(LspRange range) => new()
    {
        ["start"] = new JsonObject { ["line"] = range.Start.Line, ["character"] = range.Start.Character },
        ["end"] = new JsonObject { ["line"] = range.End.Line, ["character"] = range.End.Character },
    };
}
