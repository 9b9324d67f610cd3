using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Tests.Fixtures;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Properties;

/// <summary>What one analysis leaves to the next makes it cheaper and nothing else.</summary>
public sealed class DraftMemoryTests
{
    private const int RealTexts = 12;

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
    public void Edited_draft_is_as_a_new_one(string folder, string name)
    {
        var draft = Fixture.Read(folder, name).ToString();
        Prop.ForAll(DraftGenerator.Edits, pieces => Holds(name, draft, pieces)).Check(Config.QuickThrowOnFailure.WithMaxTest(6));
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void Draft_that_somebody_writes_at_is_as_a_new_one(string folder, string name) => Write(name, Fixture.Read(folder, name).ToString(), edits: 40);

    [CorpusTheory]
    [InlineData("word-text", ".txt")]
    [InlineData("word-text", ".md")]
    [InlineData("wrapped-text", ".txt")]
    [InlineData("draft-pdf-text", ".txt")]
    [InlineData("adopted-pdf-text", ".txt")]
    [InlineData("model-un", ".txt")]
    [InlineData("sc-1946-1994", ".txt")]
    public void Real_text_that_somebody_writes_at_is_as_a_new_one(string folder, string extension)
    {
        var files = Directory.GetFiles(Corpus.At("corpus", folder), "*.txt").Order(StringComparer.Ordinal).ToList();
        var step = Math.Max(1, files.Count / RealTexts);

        for (var i = 0; i < files.Count; i += step)
            Write(Path.ChangeExtension(Path.GetFileName(files[i]), extension), File.ReadAllText(files[i]), edits: 15);
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
    public void Memory_may_pass_from_one_format_to_the_other()
    {
        const string Text = "The General Assembly,\n\n*Recalling* its resolution 57/173 of 18 December 2002,[^1]\n\n1. Decides to go on.\n\n[^1]: See A/57/64.\n";
        var memory = new DraftMemory();

        foreach (var path in (string[])["draft.txt", "draft.md", "draft.txt"])
            Assert.Equal(Lint(Text, path, DocumentOptions.Default), Lint(Text, path, DocumentOptions.Default, memory));
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

    private static void Write(string path, string text, int edits)
    {
        var memory = new DraftMemory();
        var typist = new Typist(text.Length);

        for (var edit = 0; edit <= edits; edit++)
        {
            Assert.Equal(Lint(text, path, DocumentOptions.Default), Lint(text, path, DocumentOptions.Default, memory));
            text = typist.Edit(text);
        }
    }

    private static string Lint(string text, string path, DocumentOptions options, DraftMemory? memory = null)
    {
        var source = SourceText.From(text);
        return WrittenResult.Of(memory is null ? Linter.Lint(source, path, options) : Linter.Lint(source, path, options, memory, CancellationToken.None));
    }
}
