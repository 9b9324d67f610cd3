using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Text;
using ResolutionLint.Rules.Patterns;
using ResolutionLint.Rules.RuleFiles;

namespace ResolutionLint.Rules.House;

/// <summary>A folder of house rules while its files are read.</summary>
internal sealed partial class HouseReading(IRuleCatalog catalog, EngineFindings engine)
{
    private readonly Dictionary<string, PatternRule> rules = new(StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableArray<LexiconFile>.Builder lexicon = ImmutableArray.CreateBuilder<LexiconFile>();
    private readonly ImmutableArray<ConfigurationReport>.Builder reports = ImmutableArray.CreateBuilder<ConfigurationReport>();

    public void AddRule(string path, SourceText source)
    {
        using var reader = new StringReader(source.ToString());
        var definition = RuleReader.Read(reader, HouseRulesReader.Category, page: null);
        var faults = definition.Faults.ToList();

        if (definition.Rule is { } known && FaultOf(known.Id) is { } fault)
        {
            faults.Add(new RuleFileFault(fault, definition.IdPlace));
        }
        else if (definition.Pattern is { } rule)
        {
            rules.Add(rule.Rule.Id, rule);
        }
        else if (faults.Count == 0)
        {
            faults.Add(new RuleFileFault("a house rule needs a 'pattern' with words to look for", definition.IdPlace));
        }

        Report(path, source, faults);
    }

    public void AddLexicon(string path, SourceText source)
    {
        var name = Path.GetFileNameWithoutExtension(path);

        if (!LexiconFile.Names.Contains(name, StringComparer.Ordinal))
        {
            Fault(path, $"'{name}' is the name of no word list that can be added to; write one of {string.Join(", ", LexiconFile.Names)}");
            return;
        }

        var file = LexiconFile.Read(name, source.ToString());
        lexicon.Add(file);
        Report(path, source, file.Faults.Select(fault => new RuleFileFault(fault.Message, fault.Span)));
    }

    /// <summary>Notes a file that says nothing.</summary>
    public void Fault(string path, string reason) => Report(path, SourceText.From(string.Empty), [new RuleFileFault(reason, default)]);

    public HouseRules ToHouseRules(string folder)
    {
        ImmutableArray<PatternRule> all = [.. rules.Values.OrderBy(rule => rule.Rule.Id, StringComparer.Ordinal)];

        return new HouseRules
        {
            Folder = folder,
            Catalog = new ListedCatalog(all.Select(rule => rule.Rule)),
            Analyzers = [new PatternAnalyzer(all)],
            Lexicon = Lexicon.With(lexicon.ToImmutable()),
            Reports = reports.ToImmutable(),
        };
    }

    private string? FaultOf(string id) =>
        !IdPattern().IsMatch(id) || id.StartsWith("RL", StringComparison.OrdinalIgnoreCase)
            ? $"'{id}' cannot be the id of a house rule; write capital letters other than RL and a number, such as HR001"
        : rules.ContainsKey(id) || catalog.TryGet(id, out _) ? $"another rule has the id {id}"
        : null;

    private void Report(string path, SourceText source, IEnumerable<RuleFileFault> faults)
    {
        var lines = new LineMap(source.ToString());
        ImmutableArray<Finding> findings = [.. faults.OrderBy(fault => fault.Span.Start).Select(fault => At(path, lines, Within(fault.Span, source), fault.Message))];

        if (findings.Length > 0)
            reports.Add(new ConfigurationReport(path, source, lines, findings));
    }

    private Finding At(string path, LineMap lines, TextSpan span, string message) =>
        engine.At(EngineRules.MalformedHouseRule, Location.Create(path, span, lines.GetPositions(span)), message.EndsWith('?') ? message : message + ".");

    // A fault of many lines is shown at the first of them.
    private static TextSpan Within(TextSpan span, SourceText source)
    {
        var start = Math.Min(span.Start, source.Length);
        var end = Math.Min(span.End, source.Length);
        var line = source.ToString(TextSpan.FromBounds(start, end)).AsSpan().IndexOfAny('\r', '\n');
        return line < 0 ? TextSpan.FromBounds(start, end) : new TextSpan(start, line);
    }

    [GeneratedRegex("^[A-Z]{2,8}[0-9]{1,5}$")]
    private static partial Regex IdPattern();
}
