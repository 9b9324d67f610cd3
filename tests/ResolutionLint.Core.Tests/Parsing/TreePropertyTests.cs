using FsCheck;
using FsCheck.Fluent;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Tests.Parsing;

/// <summary>What holds of every text, damaged as it may be.</summary>
public sealed class TreePropertyTests
{
    private static readonly string[] Fragments =
    [
        "The General Assembly,", "“The General Assembly,", "Recalling its resolution 55/255 of 31 May 2001,1", "1. Decides", "(a) ", "(i) ", "a. ", "•  ", "2", "I", "II.", "Annex",
        "________________", "--------", "A/RES/57/173", "23-25912 (E)", "1/7", "*2325912*", "[DU1]", "<<ODS JOB NO>>N0254960E<<ODS JOB NO>>", "77th plenary meeting", "18 December 2002",
        "Agenda item 100", "Fifty-seventh session", "1 See A/57/64.", "* Reissued.", "”", "“", "”;", ".", ";", ",1", " 1 ", "20142", "[^1]", "[^1]: See", "<!--", "-->", "<!-- reslint-disable", "//reslint-enable", "---", "> ", "# ", "*Recalling*", "[a](b",
        "\t", "  ", "\u00A0", "\u00AD", "\u200F", "\u2028", "\u0085", "\uFEFF", "\0", "\u0001", "\uD800", "\uDC00", "\uFFFF", "’", "‑", "é", "\n", "\n\n", "\r\n", "\r", "\f", "word", "Requests", "of", "the report",
        "PP1. Recalling", "OP 2 bis. ", "3 alt.", "[4.", "(b bis) ", "[", "]", "80/…", "XX",
    ];

    private static readonly Gen<string> Texts =
        Gen.Elements(Fragments).ListOf().Select(parts => string.Concat(parts));

    [Theory]
    [InlineData("draft.txt")]
    [InlineData("draft.md")]
    public void Leaves_give_the_source_back(string path) => Check(path, (source, document) =>
        string.Concat(document.Leaves.Select(leaf => source.Substring(leaf.Span.Start, leaf.Span.Length))) == source);

    [Theory]
    [InlineData("draft.txt")]
    [InlineData("draft.md")]
    public void Logical_characters_map_to_themselves(string path) => Check(path, (source, document) =>
        document.DescendantsAndSelf().OfType<TextNode>().All(node => IsMapped(node.Text, source)));

    [Theory]
    [InlineData("draft.txt")]
    [InlineData("draft.md")]
    public void Nodes_lie_inside_the_source_and_know_their_parents(string path) => Check(path, (source, document) =>
        document.DescendantsAndSelf().All(node =>
            node.Span.End <= source.Length && node.Children.All(child => child.Parent == node)));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n\n")]
    [InlineData("\r\r\r")]
    [InlineData("\0\0\0")]
    [InlineData("\uD800")]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData("The General Assembly,")]
    [InlineData("---\n")]
    public void Smallest_texts_are_read(string text)
    {
        Assert.NotNull(Drafts.Parse(text));
        Assert.NotNull(Drafts.Parse(text, "draft.md"));
    }

    private static void Check(string path, Func<string, ResolutionDocument, bool> holds) =>
        Prop.ForAll(Texts.ToArbitrary(), source => holds(source, Drafts.Parse(source, path))).QuickCheckThrowOnFailure();

    private static bool IsMapped(LogicalText text, string source)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // A blank may stand for a line break and all that the page put there.
            if (text.Text[i] == ' ')
                continue;

            var written = source[text.GetSourcePosition(i)];

            if (text.Text[i] != written && !(text.Text[i] == '-' && written == '\u2011'))
                return false;
        }

        return true;
    }
}
