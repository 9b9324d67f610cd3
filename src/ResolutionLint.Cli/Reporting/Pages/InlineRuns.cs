using Markdig.Syntax.Inlines;

namespace ResolutionLint.Cli.Reporting.Pages;

/// <summary>What stands inside a paragraph of Markdown, its signs taken off.</summary>
internal static class InlineRuns
{
    public static IEnumerable<TextRun> Of(ContainerInline? container, Tone tone) =>
        container is null ? [] : container.SelectMany(inline => Of(inline, tone));

    private static IEnumerable<TextRun> Of(Inline inline, Tone tone) => inline switch
    {
        LiteralInline literal => [new TextRun(literal.Content.ToString(), tone)],
        CodeInline code => [new TextRun(code.Content, Tone.Code)],
        LineBreakInline => [new TextRun(" ", tone)],
        HtmlEntityInline entity => [new TextRun(entity.Transcoded.ToString(), tone)],
        AutolinkInline link => [new TextRun(link.Url, Tone.Link)],
        LinkInline link => OfLink(link),
        EmphasisInline emphasis => Of((ContainerInline)emphasis, emphasis.DelimiterCount > 1 ? Tone.Strong : Tone.Emphasis),
        ContainerInline container => Of(container, tone),
        HtmlInline html => [new TextRun(html.Tag, tone)],
        _ => [],
    };

    // Where a link inside the folder of rules leads, its words say as well.
    private static IEnumerable<TextRun> OfLink(LinkInline link) =>
        Uri.TryCreate(link.Url, UriKind.Absolute, out _) && TextOf(link) != link.Url
            ? Of((ContainerInline)link, Tone.Link).Append(new TextRun($" ({link.Url})", Tone.Quiet))
            : Of((ContainerInline)link, Tone.Link);

    private static string TextOf(LinkInline link) => string.Concat(Of((ContainerInline)link, Tone.Plain).Select(run => run.Text));
}
