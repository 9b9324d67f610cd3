using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Core.Reading;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Tests.Openings;

/// <summary>Drafts of a format that knows how its characters look. Tests write italics between slashes and bold letters between equals signs.</summary>
internal sealed class StyledDraft : Draft
{
    private readonly TextStyles styles;

    private StyledDraft(string text, ImmutableArray<StyledSpan> spans)
    {
        Text = SourceText.From(text);
        styles = new TextStyles(spans);
    }

    public override string Path => "draft.docx";

    public override SourceText Text { get; }

    /// <summary>What a check marks in a draft, in order.</summary>
    public static IEnumerable<string> Marked<TAnalyzer>(string markup)
        where TAnalyzer : ResolutionAnalyzer, new()
    {
        var draft = Of(markup);
        var result = new Linter([new TAnalyzer()], RuleCatalog.Default, new DateOnly(2026, 11, 1)).Lint(draft, DocumentOptions.Default);
        return result.Findings.Select(finding => draft.Text.ToString(finding.Span));
    }

    public override DocumentText Read(ReadingMemory? memory = null) =>
        ParagraphReader.Read(Path, Text, [.. Text.ToString().Split('\n').Select(_ => BlockKind.Paragraph)], styles);

    public override Draft WithChanges(IReadOnlyList<TextChange> changes) => throw new NotSupportedException();

    public override byte[] ToBytes() => throw new NotSupportedException();

    private static StyledDraft Of(string markup)
    {
        var (text, spans, start) = (new StringBuilder(), ImmutableArray.CreateBuilder<StyledSpan>(), -1);

        foreach (var character in markup)
        {
            if (character is not ('/' or '='))
                text.Append(character);
            else if (start < 0)
                start = text.Length;
            else
                (_, start) = (Add(spans, TextSpan.FromBounds(start, text.Length), character), -1);
        }

        return new StyledDraft(text.ToString(), spans.ToImmutable());
    }

    private static bool Add(ImmutableArray<StyledSpan>.Builder spans, TextSpan span, char sign)
    {
        spans.Add(new StyledSpan(span, sign == '/' ? TextLook.Italic : TextLook.Bold));
        return true;
    }
}
