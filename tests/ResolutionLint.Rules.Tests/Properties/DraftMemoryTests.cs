using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Rules.Tests.Fixtures;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Properties;

/// <summary>What one analysis leaves to the next makes it cheaper and nothing else.</summary>
public sealed class DraftMemoryTests
{
    private static readonly Linter Linter = new(BuiltInAnalyzers.Create(), RuleCatalog.Default, RuleVerifier.Today);

    public static TheoryData<string, string> Drafts
    {
        get
        {
            var drafts = new TheoryData<string, string>();

            foreach (var folder in (string[])["clean", "flawed"])
            {
                foreach (var name in Fixture.In(folder))
                    drafts.Add(folder, name);
            }

            return drafts;
        }
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void Edited_draft_has_the_findings_of_a_new_one(string folder, string name)
    {
        var draft = Fixture.Read(folder, name).ToString();
        Prop.ForAll(DraftGenerator.Edits, pieces => Holds(name, draft, pieces)).Check(Config.QuickThrowOnFailure.WithMaxTest(6));
    }

    [Fact]
    public void Settings_that_change_are_not_forgotten()
    {
        const string Text = "The General Assembly,\n\nRecalling its resolution 57/173 of 18 December 2002,\n\n1. Decides to to go on.\n";
        var memory = new DraftMemory();
        var strict = DocumentOptions.Default with { Date = new DateOnly(1950, 1, 1) };

        foreach (var options in (DocumentOptions[])[DocumentOptions.Default, strict, DocumentOptions.Default])
            Assert.Equal(Lint(Text, "draft.txt", options), Lint(Text, "draft.txt", options, memory));
    }

    [Fact]
    public void Stopped_analysis_leaves_the_memory_whole()
    {
        var memory = new DraftMemory();
        var text = Fixture.Read("flawed", "lost-marks.txt");
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => Linter.Lint(text, "draft.txt", DocumentOptions.Default, memory, stop.Token));
        Assert.Equal(Lint(text.ToString(), "draft.txt", DocumentOptions.Default), Lint(text.ToString(), "draft.txt", DocumentOptions.Default, memory));
    }

    private static bool Holds(string path, string draft, string[] pieces)
    {
        var memory = new DraftMemory();

        return EditedDraft.Texts(draft, pieces, pieces.Length).All(text =>
            Lint(text, path, DocumentOptions.Default, memory) == Lint(text, path, DocumentOptions.Default));
    }

    private static string Lint(string text, string path, DocumentOptions options, DraftMemory? memory = null)
    {
        var source = SourceText.From(text);
        var result = memory is null ? Linter.Lint(source, path, options) : Linter.Lint(source, path, options, memory, CancellationToken.None);
        return string.Join('\n', result.Findings.Select(Describe));
    }

    private static string Describe(Finding finding) =>
        $"{finding.Id} {finding.Severity} {finding.Span} {finding.Message} {string.Join(';', finding.Fix?.Changes ?? [])} {string.Join(';', finding.Related)}";
}
