using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>Takes Markdown's signs out of lines: headings, quotations, bullets before labels, emphasis, links, comments, escapes.</summary>
internal static partial class MarkdownLines
{
    public static ImmutableArray<TextLine> Strip(ImmutableArray<TextLine> lines, LineKind[] kinds, int start)
    {
        var stripped = lines.ToBuilder();
        var inComment = false;
        var codeEnd = start;
        var references = LinkReferences.In(lines, start);

        for (var i = start; i < lines.Length; i++)
        {
            codeEnd = inComment || i < codeEnd ? codeEnd : CodeFences.EndOf(lines, i);
            (stripped[i], inComment) = i < codeEnd || LinkReferences.IsDefinition(lines[i]) ? (Empty(lines[i]), inComment) : Strip(lines[i], references, inComment);
            kinds[i] = lines[i].IsBlank ? LineKind.Blank : stripped[i].IsBlank ? LineKind.Furniture : LineKind.Text;
        }

        return stripped.ToImmutable();
    }

    private static (TextLine Line, bool InComment) Strip(TextLine line, LinkReferences references, bool inComment)
    {
        if (line.IsBlank || PageMark.IsRule(line.Content) || CodeFences.IsFence(line))
            return (Empty(line), inComment);

        var builder = new LogicalTextBuilder();
        var position = inComment ? 0 : PrefixPattern().Match(line.Content).Length;

        while (position < line.Text.Length)
        {
            if (inComment)
            {
                var close = line.Content.IndexOf("-->", position, StringComparison.Ordinal);
                inComment = close < 0;
                position = inComment ? line.Text.Length : close + 3;

                // One of the blanks around the comment stays.
                if (position < line.Text.Length && line.Content[position] == ' ' && builder.Last is ' ' or '\0')
                    position++;

                continue;
            }

            var sign = SignPattern().Match(line.Content, position);
            var end = sign.Success ? sign.Index : line.Text.Length;
            builder.Append(line.Text, TextSpan.FromBounds(position, end));
            position = end;

            if (sign.Success)
                (position, inComment) = TakeSign(line.Text, sign, references, builder);
        }

        builder.TrimEnd();
        return (line with { Text = builder.ToLogicalText(line.Span.Start), QuoteLength = QuoteLengthOf(line) }, inComment);
    }

    private static int QuoteLengthOf(TextLine line) =>
        QuotePattern().Match(line.Content) is { Length: > 0 } quote ? line.Text.GetSourcePosition(quote.Length) - line.Text.GetSourcePosition(0) : 0;

    private static TextLine Empty(TextLine line) => line with { Text = LogicalText.Empty(line.Span.Start) };

    private static (int Position, bool InComment) TakeSign(LogicalText text, Match sign, LinkReferences references, LogicalTextBuilder builder)
    {
        // Brackets that lead nowhere are the drafter's: "[Nairobi][Geneva]".
        if (sign.Groups["reference"] is { Success: true } reference && !references.Contains(reference.Length > 0 ? reference.Value : sign.Groups["words"].Value))
        {
            builder.Append(text, new TextSpan(sign.Index, 1));
            return (sign.Index + 1, false);
        }

        if (sign.Value == "<!--")
            return (sign.Index + sign.Length, true);

        foreach (var kept in new[] { sign.Groups["words"], sign.Groups["escaped"] })
        {
            if (kept.Success)
                builder.Append(text, new TextSpan(kept.Index, kept.Length));
        }

        return (sign.Index + sign.Length, false);
    }

    [GeneratedRegex("^(?:> ?)*")]
    private static partial Regex QuotePattern();

    // A bullet before a lettered label only indents it.
    [GeneratedRegex(@"^(?:> ?)*(?:#{1,6} |[-*+] (?=\(?[a-z0-9]{1,4}[.)] ))?")]
    private static partial Regex PrefixPattern();

    // HTML is in Markdown where it has no sign of its own, as for underlining. An asterisk between blanks, or one that marks a note, is no emphasis; an underscore inside a word is none either.
    [GeneratedRegex(@"<!--|</?(?:u|i|b|em|ins|strong)>|\\(?<escaped>[\\`*_{}\[\]()#+\-.!<>])|\[(?<words>[^\]\^][^\]]{0,300})\]\([^()\s]{0,500}(?:\([^()\s]{0,200}\)[^()\s]{0,200}){0,4}(?: +(?:""[^""]{0,200}""|'[^']{0,200}'))?\)|\[(?<words>[^\]\^][^\]]{0,300})\]\[(?<reference>[^\]\^][^\]]{0,100}|)\]|\*{1,3}(?=[^\s*;,./])|(?<=[^\s*])\*{1,3}(?=[\s,;.:)]|$)|(?<![\w_])_{1,2}(?=[^\s_])|(?<=[^\s_])_{1,2}(?![\w_])")]
    private static partial Regex SignPattern();
}
