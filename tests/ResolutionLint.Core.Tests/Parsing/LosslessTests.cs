using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Tests.Parsing;

/// <summary>What holds for every text there can be.</summary>
public sealed class LosslessTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(60);

    private static readonly Linter Linter = new([], new ListedRules(), new DateOnly(2026, 11, 20));

    [Theory]
    [InlineData("draft.txt")]
    [InlineData("draft.md")]
    public void Leaves_give_back_the_source(string path) =>
        Hold(path, document => string.Concat(document.Leaves.Select(leaf => document.Source.ToString(leaf.Span))) == document.Source.ToString());

    [Theory]
    [InlineData("draft.txt")]
    [InlineData("draft.md")]
    public void Nodes_lie_in_the_source_and_in_their_parents(string path) =>
        Hold(path, document => document.DescendantsAndSelf().All(node =>
            document.Span.Contains(node.Span) && node.Children.All(child => child.Parent == node)));

    [Theory]
    [InlineData("draft.txt")]
    [InlineData("draft.md")]
    public void Every_logical_character_has_its_place(string path) =>
        Hold(path, document => document.DescendantsAndSelf().OfType<TextNode>().All(node =>
            Enumerable.Range(0, node.Text.Length).All(i => node.Text.GetSourcePosition(i) < document.Source.Length)));

    [Theory]
    [InlineData("draft.txt")]
    [InlineData("draft.md")]
    public void Recognizers_survive(string path) =>
        Hold(path, document =>
        {
            var semantics = Linter.GetModel(document, DocumentOptions.Default);
            _ = semantics.Openers.Runs;
            return semantics.Citations.Length + semantics.Symbols.Length + semantics.Dates.Length
                + semantics.Sessions.Length + semantics.Bodies.Length >= 0 && semantics.Footnotes is not null;
        });

    private static void Hold(string path, Func<ResolutionDocument, bool> property) =>
        Prop.ForAll(DraftGenerator.Drafts, text => property(Linter.Parse(SourceText.From(text), path))).Check(Thorough);
}
