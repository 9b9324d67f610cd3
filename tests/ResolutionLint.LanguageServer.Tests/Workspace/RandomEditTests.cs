using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core;
using ResolutionLint.Core.Configuration;
using ResolutionLint.LanguageServer.Translation;
using ResolutionLint.Rules;

namespace ResolutionLint.LanguageServer.Tests.Workspace;

/// <summary>Whatever is typed, the findings at the end are those of the text that stands there.</summary>
public sealed class RandomEditTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(60).WithEndSize(30);

    private static readonly Linter Linter = new(BuiltInAnalyzers.Create(), RuleCatalog.Default, new DateOnly(2026, 11, 20));

    private static readonly string[] Pieces =
    [
        "", "", "", ";", ",", ".", ":", "\n", "\r\n", "\r", "\n\n", "\r\n\r\n", " ", "  ", "a", "x", "é", "😀", "\u2028", "\u0085", "\f", "(a) ", "(i) ", "7. ",
        "1 bis. ", "Recalling", "Requests", "Recalling its resolution 46/152 of 19 December 1991,", "\n\n3. Requests the Office to ring the bells;\n\n", "[^1]",
        "\n[^1]: A/57/64.\n", "46/152", "of 18 December 1991", "the Office", "the United Nations Office on Drugs and Crime", "UNODC", "the Centre", "percent", "“", "”",
        "\nAnnex\n", "\nThe Security Council,\n", "\n//reslint-disable RL5001\n", "\n<!-- reslint-disable-next-line -->\n", "________\n", "\nI\n", "draft resolution",
    ];

    /// <summary>Edits of a draft: where, how much goes (mostly little), what comes, and whether somebody asks for findings behind it.</summary>
    private static readonly Gen<Typed> Edits =
        from place in Gen.Choose(0, 1_000_000)
        from length in Gen.Frequency((8, Gen.Choose(0, 3)), (2, Gen.Choose(4, 60)), (1, Gen.Choose(60, 1500)))
        from piece in Gen.Elements(Pieces)
        from isAsked in Gen.Elements(true, false)
        select new Typed(place, length, piece, isAsked);

    private static readonly Gen<Session> Sessions =
        from seed in Gen.Choose(1, 10_000)
        from paragraphs in Gen.Choose(8, 30)
        from lineBreak in Gen.Elements("\n", "\r\n")
        from extension in Gen.Elements("txt", "txt", "md")
        from edits in Edits.NonEmptyListOf()
        select new Session(seed, paragraphs, lineBreak, extension, [.. edits]);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    public async Task Findings_are_those_of_the_last_text(string encoding)
    {
        await using var client = await TestClient.StartInitialized(
            $$"""{ "general": { "positionEncodings": ["{{encoding}}"] }, "textDocument": { "diagnostic": {} } }""");
        var translator = new Translator();
        translator.Agree([encoding]);
        var findings = new FindingTranslator(translator);
        var opened = 0;

        Prop.ForAll(Arb.From(Sessions, Shorter), session => Hold(session).GetAwaiter().GetResult()).Check(Thorough);

        async Task<bool> Hold(Session session)
        {
            var uri = $"file:///drafts/draft-{++opened}.{session.Extension}";
            var text = GeneratedDraft.Create(session.Seed, session.Paragraphs, session.LineBreak, session.Extension == "md", oneFaultIn: 3);
            await client.Open(uri, text);
            var version = 1;
            var holds = true;

            foreach (var edit in session.Edits)
            {
                var (start, end) = edit.In(text);
                await client.Change(uri, ++version, new JsonObject
                {
                    ["range"] = new JsonObject { ["start"] = PositionOf(text, start, encoding), ["end"] = PositionOf(text, end, encoding) },
                    ["text"] = edit.Piece,
                });
                text = string.Concat(text.AsSpan(0, Reached(text, start, encoding)), edit.Piece, text.AsSpan(Reached(text, end, encoding)));

                // Nothing may hold on to an earlier text, whether that was analyzed or not.
                if (edit.IsAsked || version == session.Edits.Length + 1)
                    holds &= await Pulled(uri) == Fresh(text, $"draft.{session.Extension}", uri);
            }

            await client.Notify("textDocument/didClose", Places.Document(uri));
            return holds;
        }

        async Task<string> Pulled(string uri) => (await client.Result("textDocument/diagnostic", Places.Document(uri)))!["items"]!.ToJsonString();

        string Fresh(string text, string path, string uri)
        {
            var source = SourceText.From(text);
            var result = Linter.Lint(source, path, DocumentOptions.Default);
            var reported = result.Findings is [{ Id: "RL9002" or "RL9020" }] ? [] : result.Findings;
            var diagnostics = findings.ToDiagnostics(reported, RuleCatalog.Default, uri, new Core.Text.LineMap(text), source);
            return JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(diagnostics, Protocol.ProtocolJson.Default.IReadOnlyListLspDiagnostic))!.ToJsonString();
        }
    }

    /// <summary>The position of an offset, counted by hand. Between CR and LF it is one behind the end of the line.</summary>
    private static JsonObject PositionOf(string text, int offset, string encoding)
    {
        var (line, start) = (0, 0);

        for (var i = 0; i < offset; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
                (line, start) = (line + 1, i + 1);
        }

        var before = text[start..offset];
        return new JsonObject { ["line"] = line, ["character"] = encoding == "utf-16" ? before.Length : System.Text.Encoding.UTF8.GetByteCount(before) };
    }

    /// <summary>The offset that such a position stands for: the end of the line where it lies behind it.</summary>
    private static int Reached(string text, int offset, string encoding)
    {
        if (offset > 0 && offset < text.Length && text[offset - 1] == '\r' && text[offset] == '\n')
            return offset - 1;

        return offset;
    }

    /// <summary>The same with fewer edits.</summary>
    private static IEnumerable<Session> Shorter(Session session)
    {
        for (var i = session.Edits.Length - 1; i >= 0 && session.Edits.Length > 1; i--)
            yield return session with { Edits = [.. session.Edits[..i], .. session.Edits[(i + 1)..]] };
    }

    /// <summary>One edit.</summary>
    private sealed record Typed(int Place, int Length, string Piece, bool IsAsked)
    {
        /// <summary>Its place in a text: never inside a pair of surrogates, where no caret can stand.</summary>
        public (int Start, int End) In(string text)
        {
            var start = Outside(text, Place % (text.Length + 1));
            return (start, Outside(text, Math.Min(text.Length, start + Length)));
        }

        private static int Outside(string text, int offset) =>
            offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]) ? offset - 1 : offset;
    }

    /// <summary>A draft and what is done to it.</summary>
    private sealed record Session(int Seed, int Paragraphs, string LineBreak, string Extension, Typed[] Edits)
    {
        public override string ToString() =>
            $"{Extension}, draft {Seed} of {Paragraphs} paragraphs, line break of {LineBreak.Length}: {string.Join(", ", (object[])Edits)}";
    }
}
