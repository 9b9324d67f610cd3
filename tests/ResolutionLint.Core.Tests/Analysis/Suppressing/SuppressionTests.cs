using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Core.Tests.Analysis.Suppressing;

/// <summary>Every word "comma" is a finding of RL5001 and every word "verb" one of RL2003; RL3001 and RL4001 find nothing.</summary>
public sealed class SuppressionTests
{
    private static readonly ListedRules Rules = new(
        ListedRules.Rule("RL2003"), ListedRules.Rule("RL3001"), ListedRules.Rule("RL4001", isEnabled: false), ListedRules.Rule("RL5001"), ListedRules.Rule("RL6001"),
        ListedRules.Rule("RL9007", category: EngineRules.Category));

    [Theory]
    [InlineData("1. Decides verb;\n", "RL2003")]
    [InlineData("//reslint-disable-next-line RL2003: agreed\n1. Decides verb;\n\n2. Decides verb;\n", "RL2003")]
    [InlineData("//reslint-disable-next-line RL2003\n\n1. Decides verb;\n", "")]
    [InlineData("//reslint-disable-next-line RL2003\n1. Decides that\nverb;\n", "")]
    [InlineData("//reslint-disable-next-line RL2003\n1. Decides:\n\n(a) To verb;\n\n(b) To verb;\n\n2. Decides verb;\n", "RL9021 RL2003 RL2003 RL2003")]
    [InlineData("1. Decides verb and\n//reslint-disable-next-line RL2003\nverb;\n", "RL2003")]
    [InlineData("//reslint-disable-next-line RL2003\n//reslint-disable-next-line RL5001\n1. Decides verb comma;\n", "")]
    [InlineData("//reslint-disable-next-line\n1. Decides verb comma;\n", "")]
    [InlineData("//reslint-disable-next-line rl2003, rule-rl5001\n1. Decides verb comma;\n", "")]
    [InlineData("//reslint-disable RL2003\n1. Decides verb;\n\n2. Decides verb;\n//reslint-enable RL2003\n\n3. Decides verb;\n", "RL2003")]
    [InlineData("//reslint-disable\n1. Decides verb comma;\n//reslint-enable\n\n2. Decides comma;\n", "RL5001")]
    [InlineData("//reslint-disable\n1. Decides verb comma;\n//reslint-enable RL2003\n\n2. Decides verb comma;\n", "RL2003")]
    [InlineData("//reslint-disable RL2003\n1. Decides verb;\n//reslint-enable\n//reslint-disable RL5001\n\n2. Decides verb comma;\n", "RL2003")]
    [InlineData("//reslint-disable RL2003\n1. Decides verb comma;\n", "RL5001")]
    public void Directive_suppresses_what_it_covers(string operatives, string left) =>
        Assert.Equal(left, string.Join(' ', Lint(operatives).Findings.Select(finding => finding.Id)));

    [Theory]
    [InlineData("1. Decides verb <!-- reslint-disable-next-line RL2003 --> and verb;\n", "RL2003 RL9021 RL2003")]
    [InlineData("1. Decides verb <!-- reslint-disable-next-line RL2003 --> and verb\nand verb;\n", "RL2003 RL2003")]
    [InlineData("1. Decides verb; <!-- reslint-disable-next-line RL2003 -->\n\n2. Decides verb;\n", "RL2003")]
    [InlineData("1. Decides verb <!-- reslint-disable RL2003 --> and verb <!-- reslint-enable --> and verb;\n", "RL2003 RL2003")]
    public void Comment_between_words_covers_the_next_line(string operatives, string left) =>
        Assert.Equal(left, string.Join(' ', Linter(failing: false, span: null).Lint(SourceText.From(Draft(operatives)), "draft.md", DocumentOptions.Default).Findings.Select(finding => finding.Id)));

    [Fact]
    public void Suppressed_findings_are_kept_with_their_reason()
    {
        var result = Lint("//reslint-disable-next-line RL2003:  agreed\tlanguage \n1. Decides verb;\n\n//reslint-disable RL5001\n2. Decides comma;\n");

        Assert.Equal([("RL2003", "agreed language"), ("RL5001", null)], result.Suppressed.Select(suppressed => (suppressed.Finding.Id, suppressed.Reason)));
        Assert.Empty(result.Findings);
    }

    [Theory]
    [InlineData("//reslint-disable-next-line RL3001\n", "The suppression of RL3001 meets no finding", "//reslint-disable-next-line RL3001")]
    [InlineData("//reslint-disable\n", "This directive suppresses no finding", "//reslint-disable")]
    [InlineData("//reslint-enable\n", "This directive ends no suppression", "//reslint-enable")]
    [InlineData("//reslint-enable RL2003\n", "Switching on RL2003 ends no suppression", "//reslint-enable RL2003")]
    [InlineData("//reslint-disable RL3001, RL2003\n", "The suppression of RL3001, RL2003 meets no finding", "//reslint-disable RL3001, RL2003")]
    public void Directive_without_effect_is_reported_and_taken_out(string directive, string message, string marked)
    {
        var draft = Draft(directive + "1. Decides.\n");
        var finding = Assert.Single(Lint(directive + "1. Decides.\n").Findings);

        Assert.Equal(("RL9021", message, marked), (finding.Id, finding.Message, draft.Substring(finding.Span.Start, finding.Span.Length)));
        Assert.Equal(Draft("1. Decides.\n"), Fix(draft));
    }

    [Theory]
    [InlineData("RL3001, RL2003, RL5001", "RL2003, RL5001")]
    [InlineData("RL2003, RL3001, RL5001", "RL2003, RL5001")]
    [InlineData("RL2003, RL5001, RL3001", "RL2003, RL5001")]
    [InlineData("RL3001 RL2003 RL6001", "RL2003")]
    [InlineData("RL3001, RL2003, RL5001: agreed", "RL2003, RL5001: agreed")]
    public void Names_without_effect_are_taken_out(string names, string left)
    {
        const string Operative = "\n1. Decides verb comma.\n";

        Assert.Equal(
            Draft($"//reslint-disable-next-line {left}{Operative}"),
            Fix(Draft($"//reslint-disable-next-line {names}{Operative}")));
    }

    [Fact]
    public void Rule_that_is_off_or_was_not_checked_is_not_counted_against_the_directive()
    {
        var off = DocumentOptions.Default with
        {
            RuleSeverities = DocumentOptions.Default.RuleSeverities.Add("RL3001", ReportDiagnostic.Suppress),
        };

        Assert.Empty(Lint("//reslint-disable RL3001, RL4001\n1. Decides.\n", off).Findings);
        Assert.Equal(["RL9003"], Lint("//reslint-disable RL6001\n1. Decides.\n", failing: true).Findings.Select(finding => finding.Id));
    }

    [Theory]
    [InlineData("//reslint-diable RL2003", "diable", "there is no 'diable' Did you mean disable?")]
    [InlineData("//reslint-", "//reslint-", "it does not say what to do Write one of disable-next-line, disable, enable.")]
    [InlineData("//reslint-disable RL20003", "RL20003", "there is no rule \"RL20003\" Did you mean RL2003?")]
    [InlineData("//reslint-disable rule-rl200", "rule-rl200", "there is no rule \"rule-rl200\" Did you mean rule-rl2003?")]
    [InlineData("//reslint-disable nonsense", "nonsense", "there is no rule \"nonsense\" 'reslint rules' lists them; a reason stands behind a colon.")]
    [InlineData("//reslint-disable RL9007", "RL9007", "RL9007 is a finding of the engine Configuration alone can switch it off.")]
    [InlineData("<!-- reslint-disable RL2003 -->", "<!-- reslint-disable RL2003 -->", "this sign is for Markdown In plain text write //reslint-… on a line of its own.")]
    public void Directive_that_cannot_be_followed_suppresses_nothing(string directive, string marked, string message)
    {
        var operatives = directive + "\n1. Decides verb.\n";
        var findings = Lint(operatives).Findings;

        Assert.Equal(["RL9022", "RL2003"], findings.Select(finding => finding.Id));
        Assert.Equal(message, findings[0].Message);
        Assert.Equal(marked, Draft(operatives).Substring(findings[0].Span.Start, findings[0].Span.Length));
    }

    [Fact]
    public void Name_that_is_not_known_leaves_the_others()
    {
        var result = Lint("//reslint-disable-next-line RL2003, RL20003\n1. Decides verb.\n");

        Assert.Equal("RL9022", Assert.Single(result.Findings).Id);
        Assert.Single(result.Suppressed);
    }

    [Fact]
    public void Findings_of_the_engine_are_not_suppressed() =>
        Assert.Equal(["RL9003"], Lint("//reslint-disable\n1. Decides verb.\n", failing: true).Findings.Select(finding => finding.Id));

    [Fact]
    public void Configuration_decides_on_what_is_said_of_directives()
    {
        var off = DocumentOptions.Default with
        {
            RuleSeverities = DocumentOptions.Default.RuleSeverities.Add("RL9021", ReportDiagnostic.Suppress).Add("RL9022", ReportDiagnostic.Error),
        };

        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(Lint("//reslint-disable RL3001, RL999\n1. Decides.\n", off).Findings).Severity);
    }

    [Fact]
    public void Fix_across_a_directive_is_not_offered()
    {
        var finding = Assert.Single(Lint("1. Decides long\n//reslint-disable-next-line RL2003\nverb.\n", span: "long").Findings);

        Assert.Equal(("RL5001", null), (finding.Id, finding.Fix));
    }

    private static string Draft(string operatives) => $"The General Assembly,\n\nRecalling its resolution,\n\n{operatives}";

    private static LintResult Lint(string operatives, DocumentOptions? options = null, bool failing = false, string? span = null) =>
        Linter(failing, span).Lint(SourceText.From(Draft(operatives)), "draft.txt", options ?? DocumentOptions.Default);

    private static string Fix(string draft) =>
        Linter(failing: false, span: null).Fix(SourceText.From(draft), "draft.txt", DocumentOptions.Default, FixSafety.Safe).Text.ToString();

    private static Linter Linter(bool failing, string? span) => new(
        [
            new WordAnalyzer("RL5001", span ?? "comma", span is null ? 0 : 50),
            new WordAnalyzer("RL2003", "verb"),
            new WordAnalyzer("RL3001", "nowhere"),
            new WordAnalyzer("RL4001", "nowhere"),
            new WordAnalyzer("RL6001", failing ? null : "nowhere"),
        ],
        Rules,
        default);

    /// <summary>Reports every place of a word, with a fix of as many characters more; without a word it throws.</summary>
    private sealed class WordAnalyzer(string id, string? word, int more = 0) : ResolutionAnalyzer
    {
        private readonly DiagnosticDescriptor rule = Rules.Rules.Single(rule => rule.Id == id).Descriptor;

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [rule];

        public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(document =>
        {
            var text = document.Document.Source.ToString();

            for (var at = text.IndexOf(word!, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word!, at + 1, StringComparison.Ordinal))
            {
                var fix = more > 0 ? CodeFix.Safe("Take it out", new TextSpan(at, word!.Length + more), string.Empty) : null;
                document.Report(rule, new TextSpan(at, word!.Length), fix, word);
            }
        });
    }
}
