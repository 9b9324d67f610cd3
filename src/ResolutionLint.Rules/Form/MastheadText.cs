using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>What stands in a document above its first paragraph and behind its last, as it stands in the original.</summary>
internal sealed partial class MastheadText
{
    private const int LongestHead = 8000;
    private const int LongestTail = 6000;

    private static readonly ConditionalWeakTable<ResolutionDocument, MastheadText> Known = [];

    private SessionLine? session;

    private MastheadText(ResolutionDocument document)
    {
        Head = document.Words.ToString(new TextSpan(0, Math.Min(LongestHead, HeadEnd(document))));
        TailStart = Math.Max(Head.Length, Math.Max(TailBegin(document), document.Source.Length - LongestTail));
        Tail = document.Words.ToString(TextSpan.FromBounds(TailStart, document.Source.Length));
        AdoptionLine = First(AdoptionPattern());
    }

    /// <summary>The original up to the first organ line or paragraph, from its beginning.</summary>
    public string Head { get; }

    /// <summary>The original behind the last paragraph.</summary>
    public string Tail { get; }

    /// <summary>Where <see cref="Tail"/> begins in the original.</summary>
    public int TailStart { get; }

    /// <summary>The line "Resolution adopted by the …", with its date where it has one.</summary>
    public Match? AdoptionLine { get; }

    /// <summary>The line that names the session; null where there is none.</summary>
    public SessionLine? Session => session ??= SessionLine.In(this);

    /// <summary>The masthead of a document; computed once.</summary>
    public static MastheadText Of(ResolutionDocument document) => Known.GetValue(document, static key => new MastheadText(key));

    /// <summary>The first place in the head that a pattern finds; null where it finds none.</summary>
    public Match? First(Regex pattern) => pattern.Match(Head) is { Success: true } match ? match : null;

    /// <summary>Every place in head and tail that a pattern finds, with where it stands in the original.</summary>
    public IEnumerable<PlacedMatch> All(Regex pattern)
    {
        foreach (Match match in pattern.Matches(Head))
            yield return new PlacedMatch(match, Offset: 0);

        foreach (Match match in pattern.Matches(Tail))
            yield return new PlacedMatch(match, TailStart);
    }

    /// <summary>The place of a group in the original.</summary>
    public static TextSpan SpanOf(Group group, int offset = 0) => new(group.Index + offset, group.Length);

    private static int HeadEnd(ResolutionDocument document) =>
        document.Resolutions is [var first, ..]
            ? (first.OrganLine ?? first.Children.FirstOrDefault(child => child is PreambularParagraph or OperativeParagraph))?.Span.Start ?? 0
            : 0;

    private static int TailBegin(ResolutionDocument document) =>
        document.Resolutions is [.., var last]
            ? last.Children.LastOrDefault(child => child is not (ClosingLine or OtherText))?.Span.End ?? 0
            : 0;

    [GeneratedRegex(@"^[ \t]*(?<words>Resolution adopted by the (?<organ>General Assembly|Human Rights Council|Economic and Social Council))(?<on>[*\s]+on\s+(?<date>\d{1,2}\s+[A-Z][a-z]+\s+\d{4}))?", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex AdoptionPattern();
}
