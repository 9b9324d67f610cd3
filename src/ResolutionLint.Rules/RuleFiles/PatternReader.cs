using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ResolutionLint.Core.Text;
using ResolutionLint.Rules.Patterns;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Rules.RuleFiles;

/// <summary>Reads what stands under <c>pattern:</c> in a rule file.</summary>
internal sealed class PatternReader(YamlFields fields)
{
    private static readonly string[] Shared = ["kind", "in", "unless", "quotations", "skip_ascii", "skip_joined_lines", "skip_torn_words", "from", "until"];

    private static readonly Dictionary<string, string[]> KeysOfKind = new(StringComparer.Ordinal)
    {
        ["substitution"] = ["words", "change_only", "match", "write"],
        ["existence"] = ["words", "match"],
        ["consistency"] = ["either"],
        ["occurrence"] = ["words", "match", "at_most", "per"],
        ["sequence"] = ["first", "then", "per"],
    };

    /// <summary>The kinds of pattern.</summary>
    public static IReadOnlyCollection<string> Kinds => KeysOfKind.Keys;

    /// <summary>The keys that a kind of pattern may have.</summary>
    public static IEnumerable<string> KeysOf(string kind) => [.. Shared, .. KeysOfKind[kind]];

    /// <summary>The pattern; null where it is too faulty to run.</summary>
    public Pattern? Read()
    {
        var kind = fields.RequiredText("kind");

        if (!KeysOfKind.ContainsKey(kind))
        {
            if (kind.Length > 0)
                fields.Fault(fields.Node("kind"), $"'{kind}' is no kind of pattern; {NearMiss.Advice(kind ?? string.Empty, Kinds)}");

            return null;
        }

        fields.Allow([.. KeysOf(kind)]);

        return ReadKind(kind) is { } pattern && (pattern.Terms.Length > 0 || pattern.Expressions.Length > 0)
            ? pattern with
            {
                In = ReadScopes(),
                Unless = ReadPhrases("unless"),
                LooksIntoQuotations = fields.Flag("quotations"),
                SkipsAscii = fields.Flag("skip_ascii"),
                SkipsJoinedLines = fields.Flag("skip_joined_lines"),
                SkipsTornWords = fields.Flag("skip_torn_words"),
                Epoch = ReadEpoch(fields),
            }
            : null;
    }

    private Pattern? ReadKind(string kind) => kind switch
    {
        "substitution" => new SubstitutionPattern
        {
            Terms = ReadSubstitutions(),
            Expressions = ReadExpressions("match", 0, fields.Text("write")),
            MarksChangeOnly = fields.Flag("change_only"),
        },
        "existence" => new ExistencePattern { Terms = ReadTerms("words", 0), Expressions = ReadExpressions("match", 0, null) },
        "consistency" => ReadConsistency(),
        "occurrence" => new OccurrencePattern
        {
            Terms = ReadTerms("words", 0),
            Expressions = ReadExpressions("match", 0, null),
            AtMost = fields.Number("at_most") ?? 0,
            CountsDocument = ReadPer(),
        },
        _ => new SequencePattern
        {
            Terms = [.. ReadTerms("first", SequencePattern.First), .. ReadTerms("then", SequencePattern.Then)],
            ReadsDocument = ReadPer(),
        },
    };

    private ConsistencyPattern ReadConsistency()
    {
        var (terms, sets) = (ImmutableArray.CreateBuilder<Term>(), new List<int>());

        if (fields.Node("either") is not YamlSequenceNode list)
        {
            fields.Fault(fields.Node("either"), "'either' has to be a list of lists of variants");
            return new ConsistencyPattern { SetOfGroup = sets };
        }

        for (var index = 0; index < list.Children.Count; index++)
        {
            var set = list.Children[index];

            if (set is not YamlSequenceNode { Children.Count: > 1 } variants)
            {
                fields.Fault(set, "at least two variants make a set");
                continue;
            }

            foreach (var variant in variants.Children)
            {
                terms.AddRange(ReadVariant(variant, sets.Count, WordsOf(variants.Children[0]).Count));
                sets.Add(index);
            }
        }

        return new ConsistencyPattern { Terms = terms.ToImmutable(), SetOfGroup = sets };
    }

    private IEnumerable<Term> ReadVariant(YamlNode variant, int group, int count)
    {
        var words = WordsOf(variant);

        if (words.Count == 0 || words.Count != count)
            fields.Fault(variant, "a variant is a phrase, or a list of phrases that is as long as that of the other variants");
        else if (words.All(IsPhrase))
            return words.Select((word, place) => new Term(new Phrase(word.Value!), group) { Place = place });

        return [];
    }

    private static IReadOnlyList<YamlScalarNode> WordsOf(YamlNode variant) => variant switch
    {
        YamlScalarNode one => [one],
        YamlSequenceNode list when list.Children.All(item => item is YamlScalarNode) => [.. list.Children.Cast<YamlScalarNode>()],
        _ => [],
    };

    private ImmutableArray<Term> ReadSubstitutions()
    {
        var terms = ImmutableArray.CreateBuilder<Term>();

        foreach (var (key, value) in fields.Pairs("words"))
        {
            if (IsPhrase(key) && ReadSubstitution(key, value) is { } term)
                terms.Add(term);
        }

        return terms.ToImmutable();
    }

    private Term? ReadSubstitution(YamlScalarNode key, YamlNode value)
    {
        if (value is YamlScalarNode { Value: { } write })
            return new Term(new Phrase(key.Value!)) { Write = write };

        if (value is not YamlMappingNode mapping)
        {
            fields.Fault(value, "behind the words stands what is written instead");
            return null;
        }

        var inner = fields.Of(mapping);
        inner.Allow("write", "from", "until");
        return new Term(new Phrase(key.Value!)) { Write = inner.RequiredText("write"), Epoch = ReadEpoch(inner) };
    }

    private ImmutableArray<Term> ReadTerms(string key, int group) =>
        [.. fields.Items(key).Where(IsPhrase).Select(item => new Term(new Phrase(item.Value!), group))];

    private ImmutableArray<Phrase> ReadPhrases(string key) => [.. fields.Items(key).Where(IsPhrase).Select(item => new Phrase(item.Value!))];

    private ImmutableArray<ExpressionTerm> ReadExpressions(string key, int group, string? write)
    {
        var terms = ImmutableArray.CreateBuilder<ExpressionTerm>();

        foreach (var item in fields.Items(key))
        {
            try
            {
                terms.Add(new ExpressionTerm(new Regex(item.Value ?? string.Empty, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant), group, write));
            }
            catch (RegexParseException exception)
            {
                fields.Fault(item, $"this is no regular expression: something is wrong at character {exception.Offset + 1}");
            }
            catch (NotSupportedException)
            {
                fields.Fault(item, "this expression cannot be used: it looks around, refers back or counts too far, which cannot be done without backtracking");
            }
        }

        return terms.ToImmutable();
    }

    private PatternScopes ReadScopes()
    {
        if (!fields.Has("in"))
            return PatternScopes.Text;

        var scopes = PatternScopes.None;

        foreach (var item in fields.Items("in"))
        {
            if (ScopeNames.TryParse(item.Value ?? string.Empty, out var scope))
                scopes |= scope;
            else
                fields.Fault(item, $"'{item.Value}' is no part of a document; {NearMiss.Advice(item.Value ?? string.Empty, ScopeNames.All)}");
        }

        return scopes;
    }

    private bool ReadPer()
    {
        var word = fields.Text("per") ?? "paragraph";

        if (word is not ("paragraph" or "document"))
            fields.Fault(fields.Node("per"), $"'{word}' is nothing to count in; write paragraph or document");

        return word == "document";
    }

    private static Epoch ReadEpoch(YamlFields at) =>
        (at.Date("from"), at.Date("until")) is var (from, until) && (from is not null || until is not null) ? new Epoch(from, until) : Epoch.Always;

    private bool IsPhrase(YamlScalarNode item)
    {
        if (PhraseParser.FaultOf(item.Value ?? string.Empty) is not { } fault)
            return true;

        fields.Fault(item, $"'{item.Value}' cannot be looked for: {fault}");
        return false;
    }
}
