using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Reading;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Tests;

public sealed class LinterTests
{
    private const string Draft = "The General Assembly,\n\nRecalling its resolution,\n\n1. Requests a report.\n";

    private static readonly RuleDescriptor Rule = ListedRules.Rule("RL5001");

    [Fact]
    public void Text_that_is_no_resolution_is_one_note_and_no_check_runs()
    {
        var result = Linter(Swap("milk", "bread")).Lint(SourceText.From("Shopping list\n\nmilk\n\neggs\n"), "list.txt", DocumentOptions.Default);

        Assert.Equal("RL9002", Assert.Single(result.Findings).Id);
    }

    [Theory]
    [InlineData("L’Assemblée générale,\n\nRappelant sa résolution 79/221 du 19 décembre 2024,\n\n1. Prie le Secrétaire général de lui faire rapport sur les repas.\n", "French")]
    [InlineData("La Asamblea General,\n\nRecordando su resolución 79/221, de 19 de diciembre de 2024,\n\n1. Solicita al Secretario General que le presente un informe.\n", "Spanish")]
    [InlineData("Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 79/221,\n\n1. просит Генерального секретаря представить доклад.\n", "Russian")]
    [InlineData("大会，\n\n回顾其2024年12月19日第79/221号决议，\n\n1. 请秘书长提出报告。\n", "Chinese")]
    [InlineData("إن الجمعية العامة،\n\nإذ تشير إلى قرارها 79/221،\n\n1 - تطلب إلى الأمين العام أن يقدم إليها تقريرا.\n", "Arabic")]
    public void Text_in_another_language_is_one_note_that_says_so(string text, string language)
    {
        var finding = Assert.Single(Linter(Swap("79/221", "79/222")).Lint(SourceText.From(text), "draft.txt", DocumentOptions.Default).Findings);

        Assert.Equal("RL9020", finding.Id);
        Assert.Contains(language, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The General Assembly,\n\nRecalling the report “Le rôle de la culture et des arts dans les écoles et les villages”,\n\n1. Requests a report.\n")]
    [InlineData("The General Assembly,\n\nRecalling its resolution,\n\n1. Requests a report.\n\nL’Assemblée générale,\n\nRappelant sa résolution sur les repas,\n\n1. Prie le Secrétaire général de lui faire rapport.\n")]
    public void Text_with_an_English_half_is_checked(string text) =>
        Assert.DoesNotContain(Linter(Swap("report", "study")).Lint(SourceText.From(text), "draft.txt", DocumentOptions.Default).Findings, finding => finding.Id == "RL9020");

    [Fact]
    public void Finding_beside_a_bracket_waits_until_a_working_draft_is_settled()
    {
        var text = SourceText.From(Draft.Replace("a report", "[a report] [a study]", StringComparison.Ordinal));
        var linter = Linter(Swap("report", "survey"));

        Assert.Empty(linter.Lint(text, "a.txt", DocumentOptions.Default with { Stage = DraftStage.Working }).Findings);
        Assert.Single(linter.Lint(text, "a.txt", DocumentOptions.Default).Findings);
        Assert.Single(linter.Lint(SourceText.From(Draft), "a.txt", DocumentOptions.Default with { Stage = DraftStage.Working }).Findings);
    }

    [Fact]
    public void Fixes_are_made_until_none_is_left_and_twice_is_as_once()
    {
        var linter = Linter(Swap("report", "study"), Swap("study", "survey"));
        var once = linter.Fix(SourceText.From(Draft), "a.txt", DocumentOptions.Default, FixSafety.Safe);
        var twice = linter.Fix(once.Text, "a.txt", DocumentOptions.Default, FixSafety.Safe);

        Assert.Equal(Draft.Replace("report", "survey", StringComparison.Ordinal), once.Text.ToString());
        Assert.Equal(2, once.Applied);
        Assert.Empty(once.Result.Findings);
        Assert.Equal((once.Text.ToString(), 0), (twice.Text.ToString(), twice.Applied));
    }

    [Fact]
    public void Fixes_that_undo_one_another_leave_the_text_as_it_was()
    {
        var result = Linter(Swap("report", "study"), Swap("study", "report"))
            .Fix(SourceText.From(Draft), "a.txt", DocumentOptions.Default, FixSafety.Safe);

        Assert.Equal((Draft, 0), (result.Text.ToString(), result.Applied));
        Assert.Equal(["RL9016", "RL5001"], result.Result.Findings.Select(finding => finding.Id));
    }

    [Fact]
    public void Reader_that_throws_is_one_finding()
    {
        var linter = new Linter([], new ListedRules(), default, [new FailingReader()]);
        var result = linter.Lint(SourceText.From(Draft), "a.txt", DocumentOptions.Default);

        Assert.Equal("RL9015", Assert.Single(result.Findings).Id);
        Assert.Equal(DocumentKind.NotAResolution, result.Document.Kind);
    }

    private static Linter Linter(params ResolutionAnalyzer[] analyzers) => new(analyzers, new ListedRules(Rule), default);

    private static SwappingAnalyzer Swap(string from, string to) => new(from, to);

    private sealed class SwappingAnalyzer(string from, string to) : ResolutionAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule.Descriptor];

        public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(document =>
        {
            var at = document.Document.Source.ToString().IndexOf(from, StringComparison.Ordinal);
            var span = new TextSpan(Math.Max(0, at), from.Length);

            if (at >= 0)
                document.Report(Rule.Descriptor, span, CodeFix.Safe($"Write {to}", span, to), from);
        });
    }

    private sealed class FailingReader : IDocumentReader
    {
        public bool CanRead(string path) => true;

        public DocumentText Read(SourceText source, string path) => throw new NotSupportedException("not today");
    }
}
