using System.Text.Json;

namespace ResolutionLint.Cli.Tests.Reporting.Sarif;

/// <summary>What the schema of SARIF cannot say; that is checked in ResolutionLint.Formats.</summary>
public sealed class SarifReporterTests : IDisposable
{
    private const string Known = "known.json";

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Rules_say_more_in_full_than_in_short()
    {
        using var log = Lint();

        Assert.All(RulesOf(log), rule =>
        {
            var (brief, full) = (Text(rule, "shortDescription"), Text(rule, "fullDescription"));
            Assert.NotEqual(brief, full);
            Assert.NotEqual(string.Empty, full);
            Assert.EndsWith(".", brief, StringComparison.Ordinal);
            Assert.Equal(
                [rule.GetProperty("properties").GetProperty("category").GetString()],
                rule.GetProperty("properties").GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
        });
    }

    [Fact]
    public void Rules_of_an_office_are_listed_where_they_found_something()
    {
        workspace.With("draft.txt", Workspace.Clean).With(".editorconfig", "root = true\n[*]\nresolution_rules = house\n").With("house/HR001.yaml", """
            id: HR001
            title: The office speaks of accounts
            severity: error
            message: '"{0}" is called "{1}" here.'
            pattern: { kind: substitution, words: { report: account } }
            flags: ["Welcomes the [|report|];"]
            allows: ["Welcomes the account;"]
            """);
        using var log = Lint();
        var result = ResultsOf(log)[0];

        Assert.Equal("HR001", result.GetProperty("ruleId").GetString());
        Assert.Equal("HR001", RulesOf(log)[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
    }

    [Fact]
    public void Fingerprint_outlives_edits_elsewhere()
    {
        workspace.With("draft.txt", Workspace.Flawed);
        var before = Fingerprints();
        workspace.With("draft.txt", Workspace.Flawed
            .Replace("Recalling its resolution", "Mindful of the need for schools,\n\nRecalling\nits resolution", StringComparison.Ordinal)
            .Replace("1. Welcomes", "1. Notes the plan;\n\n2. Welcomes", StringComparison.Ordinal)
            .Replace("2. Requests", "3. Requests", StringComparison.Ordinal));

        Assert.Equal(Assert.Single(before), Assert.Single(Fingerprints()));
    }

    [Fact]
    public void Findings_on_the_same_words_have_different_fingerprints()
    {
        workspace.With("draft.txt", Workspace.Flawed.Replace(
            "Recalling its resolution 46/152 of 18 December 1991;\n", "Convinced of the need;\n\nAlso convinced of it,\n\nConvinced of the need;\n", StringComparison.Ordinal));
        var fingerprints = Fingerprints("RL5001");

        Assert.Equal(2, fingerprints.Count);
        Assert.Distinct(fingerprints);
    }

    [Fact]
    public void What_is_gone_is_told_from_its_like_that_stayed()
    {
        const string Twice = "Convinced of the need;\n\nAlso convinced of it,\n\nConvinced of the need;\n";
        var draft = Workspace.Flawed.Replace("Recalling its resolution 46/152 of 18 December 1991;\n", Twice, StringComparison.Ordinal);
        workspace.With("draft.txt", draft);
        workspace.Run("lint", ".", "--write-baseline", Known);
        var before = Fingerprints("RL5001");
        workspace.With("draft.txt", draft.Replace("need;\n\n1.", "need,\n\n1.", StringComparison.Ordinal));

        Assert.Equal(before, Fingerprints("RL5001", "--baseline", Known));
    }

    [Fact]
    public void Baseline_gives_each_result_a_state()
    {
        workspace.With("draft.txt", Workspace.Flawed.Replace("Secretary-General;", "Secretary-General.", StringComparison.Ordinal));
        workspace.Run("lint", ".", "--write-baseline", Known);
        workspace.With("draft.txt", Workspace.Flawed.Replace("on the matter.", "on the matter", StringComparison.Ordinal));

        Assert.Equal(["RL5001 unchanged", "RL5003 new", "RL5002 absent"], States("--baseline", Known));
    }

    [Fact]
    public void Known_finding_among_other_words_is_updated()
    {
        workspace.With("draft.txt", Workspace.Flawed);
        workspace.Run("lint", ".", "--write-baseline", Known);
        workspace.With("draft.txt", Workspace.Flawed.Replace("46/152 of 18", "46/152, adopted on 18", StringComparison.Ordinal));

        Assert.Contains("RL5001 updated", States("--baseline", Known));
    }

    [Fact]
    public void Absent_result_names_its_file_from_where_the_run_started()
    {
        workspace.With("drafts/draft.txt", Workspace.Flawed);
        workspace.Run("lint", "drafts", "--write-baseline", "drafts/known.json");
        workspace.With("drafts/draft.txt", Workspace.Clean);
        using var log = Lint("--baseline", "drafts/known.json");

        Assert.Equal("drafts/draft.txt", UriOf(Assert.Single(ResultsOf(log))));
    }

    [Fact]
    public void Results_stand_in_the_order_of_paths_and_places()
    {
        workspace.With("b.txt", Workspace.Flawed).With("a.txt", Workspace.Flawed).With("B/c.txt", Workspace.Flawed)
            .With(".editorconfig", "root = true\n[*]\nresolution_date = 1999-13-01\n");
        using var log = Lint("b.txt", "B", "a.txt");
        var uris = ResultsOf(log).Select(UriOf).ToList();

        Assert.Equal([".editorconfig", "B/c.txt", "a.txt", "b.txt"], uris.Distinct());
        Assert.Equal(uris.Order(StringComparer.Ordinal), uris);
    }

    private JsonDocument Lint(params string[] args)
    {
        var outcome = workspace.Run(["lint", .. args, "--format", "sarif"]);
        Assert.Empty(outcome.Error);
        return JsonDocument.Parse(outcome.Output);
    }

    private List<string?> Fingerprints(string? rule = null, params string[] args)
    {
        using var log = Lint(args);
        return
        [
            .. ResultsOf(log)
                .Where(result => rule is null || result.GetProperty("ruleId").GetString() == rule)
                .Select(result => result.GetProperty("partialFingerprints").GetProperty("resolutionLint/v1").GetString()),
        ];
    }

    private List<string> States(params string[] args)
    {
        using var log = Lint(args);
        return [.. ResultsOf(log).Select(result => $"{result.GetProperty("ruleId")} {result.GetProperty("baselineState")}")];
    }

    private static List<JsonElement> RulesOf(JsonDocument log) =>
        [.. log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];

    private static List<JsonElement> ResultsOf(JsonDocument log) =>
        [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static string? UriOf(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();

    private static string? Text(JsonElement rule, string name) => rule.GetProperty(name).GetProperty("text").GetString();
}
