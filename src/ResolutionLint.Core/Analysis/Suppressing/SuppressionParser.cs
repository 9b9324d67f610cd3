using System.Buffers;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Analysis.Suppressing;

/// <summary>Understands the directives of a document, and reports those that cannot be followed.</summary>
internal sealed class SuppressionParser(ResolutionDocument document, IRuleCatalog catalog)
{
    private static readonly ImmutableArray<(string Word, SuppressionKind Kind)> Words =
    [
        ("disable-next-line", SuppressionKind.NextLine),
        ("disable", SuppressionKind.Begin),
        ("enable", SuppressionKind.End),
    ];

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n:,");

    private readonly EngineFindings engine = new(catalog);

    /// <summary>What is wrong with the directives so far, with the severity of the catalog.</summary>
    public List<Finding> Faults { get; } = [];

    /// <summary>The directives that can be followed, in the order of the text.</summary>
    public ImmutableArray<Suppression> Parse() => [.. document.Directives.Select(Parse).OfType<Suppression>()];

    private Suppression? Parse(Directive directive)
    {
        if (directive.Fault is { } fault)
            return Refuse(directive.Span, fault.What, fault.Advice);

        var written = document.Source.ToString(directive.Words);
        var length = written.AsSpan().IndexOfAny(WordEnds);
        var word = length < 0 ? written : written[..length];

        foreach (var known in Words)
        {
            if (known.Word == word)
                return Parse(directive, known.Kind, written[word.Length..], directive.Words.Start + word.Length);
        }

        var meant = NearMiss.Find(word, Words.Select(known => known.Word));
        return Refuse(
            word.Length > 0 ? new TextSpan(directive.Words.Start, word.Length) : directive.Span,
            word.Length > 0 ? $"there is no '{word}'" : "it does not say what to do",
            meant is null ? $"Write one of {string.Join(", ", Words.Select(known => known.Word))}." : $"Did you mean {meant}?");
    }

    private Suppression Parse(Directive directive, SuppressionKind kind, string rest, int start)
    {
        var colon = rest.IndexOf(':', StringComparison.Ordinal);
        var list = colon < 0 ? rest : rest[..colon];
        var names = NamesIn(list, start);
        var rules = ImmutableArray.CreateBuilder<NamedRule>(names.Length);

        for (var i = 0; i < names.Length; i++)
        {
            if (RuleOf(names[i], rest.Substring(names[i].Start - start, names[i].Length)) is { } id)
                rules.Add(new NamedRule(id, i));
        }

        return new Suppression(directive, kind, names, rules.DrainToImmutable(), colon < 0 ? null : ReasonIn(rest[(colon + 1)..]));
    }

    private static ImmutableArray<TextSpan> NamesIn(string list, int start)
    {
        var names = ImmutableArray.CreateBuilder<TextSpan>();

        foreach (var range in list.AsSpan().SplitAny(", \t\r\n"))
        {
            var (offset, length) = range.GetOffsetAndLength(list.Length);

            if (length > 0)
                names.Add(new TextSpan(start + offset, length));
        }

        return names.DrainToImmutable();
    }

    /// <summary>The reason on one line; null where there is none.</summary>
    private static string? ReasonIn(string written) =>
        string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } reason ? reason : null;

    private string? RuleOf(TextSpan span, string name)
    {
        var rule = catalog.TryGet(name, out var byId)
            ? byId
            : catalog.Rules.FirstOrDefault(candidate => candidate.Slug.Equals(name, StringComparison.OrdinalIgnoreCase));

        if (rule is not null && rule.Descriptor.Category != EngineRules.Category)
            return rule.Id;

        if (rule is not null)
            Refuse(span, $"{rule.Id} is a finding of the engine", "Configuration alone can switch it off.");
        else if (NearMiss.Find(name, catalog.Rules.SelectMany(known => new[] { known.Id, known.Slug })) is { } meant)
            Refuse(span, $"there is no rule \"{name}\"", $"Did you mean {meant}?");
        else
            Refuse(span, $"there is no rule \"{name}\"", "'reslint rules' lists them; a reason stands behind a colon.");

        return null;
    }

    private Suppression? Refuse(TextSpan span, string what, string advice)
    {
        var location = Location.Create(document.Path, span, document.Lines.GetPositions(span));
        Faults.Add(engine.At(EngineRules.MalformedSuppression, location, what, advice));
        return null;
    }
}
