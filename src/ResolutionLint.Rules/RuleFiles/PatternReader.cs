using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ResolutionLint.Core.Text;
using ResolutionLint.Rules.Patterns;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Rules.RuleFiles;

/// <summary>Reads what stands under <c>pattern:</c> in a rule file.</summary>
internal sealed class PatternReader(YamlFields fields)
{
    private const int Unknown = -1;

    private static readonly string[] Shared = ["kind", "in", "unless", "quotations", "skip_ascii", "skip_joined_lines", "skip_torn_words", "from", "until"];

    private static readonly Dictionary<string, string[]> KeysOfKind = new(StringComparer.Ordinal)
    {
        ["substitution"] = ["words", "change_only", "match", "write"],
        ["existence"] = ["words", "match"],
        ["consistency"] = ["either"],
        ["occurrence"] = ["words", "match", "at_most", "per"],
        ["sequence"] = ["first", "then", "per"],
    };

    private static readonly Dictionary<string, string[]> NeededOfKind = new(StringComparer.Ordinal)
    {
        ["consistency"] = ["either"],
        ["occurrence"] = ["at_most"],
        ["sequence"] = ["first", "then"],
    };

    /// <summary>The kinds of pattern.</summary>
    public static IReadOnlyCollection<string> Kinds => KeysOfKind.Keys;

    /// <summary>The keys that a kind of pattern may have.</summary>
    public static IEnumerable<string> KeysOf(string kind) => [.. Shared, .. KeysOfKind[kind]];

    /// <summary>The keys that a kind of pattern has to have, beside its kind.</summary>
    public static IEnumerable<string> KeysNeededBy(string kind) => NeededOfKind.GetValueOrDefault(kind, []);

    /// <summary>The pattern; null where it is too faulty to run.</summary>
    public Pattern? Read()
    {
        fields.Require("kind");
        var kind = fields.RequiredText("kind");

        if (!KeysOfKind.ContainsKey(kind))
        {
            if (kind.Length > 0)
                fields.Fault(fields.Node("kind"), $"'{kind}' is no kind of pattern; {NearMiss.Advice(kind, Kinds)}");

            return null;
        }

        fields.Allow([.. KeysOf(kind)]);
        var isWhole = fields.Require([.. KeysNeededBy(kind)]) && HasWords(kind);
        var pattern = ReadShared(ReadKind(kind));

        return isWhole && pattern is not OccurrencePattern { AtMost: Unknown } && (pattern.Terms.Length > 0 || pattern.Expressions.Length > 0) ? pattern : null;
    }

    private bool HasWords(string kind)
    {
        if (!KeysOfKind[kind].Contains("words") || fields.Has("words") || fields.Has("match"))
            return true;

        fields.Fault(fields.Node("kind"), "there are no words to look for; write them under 'words' or 'match'");
        return false;
    }

    private Pattern ReadShared(Pattern pattern) => pattern with
    {
        In = ReadScopes(),
        Unless = ReadPhrases("unless"),
        LooksIntoQuotations = fields.Flag("quotations"),
        SkipsAscii = fields.Flag("skip_ascii"),
        SkipsJoinedLines = fields.Flag("skip_joined_lines"),
        SkipsTornWords = fields.Flag("skip_torn_words"),
        Epoch = ReadEpoch(fields),
    };

    private Pattern ReadKind(string kind) => kind switch
    {
        "substitution" => new SubstitutionPattern
        {
            Terms = ReadSubstitutions(),
            Expressions = ReadExpressionsToReplace(),
            MarksChangeOnly = fields.Flag("change_only"),
        },
        "existence" => new ExistencePattern { Terms = ReadTerms("words", 0), Expressions = ReadExpressions("match") },
        "consistency" => ReadConsistency(),
        "occurrence" => new OccurrencePattern
        {
            Terms = ReadTerms("words", 0),
            Expressions = ReadExpressions("match"),
            AtMost = fields.Number("at_most") ?? Unknown,
            CountsDocument = ReadPer(),
        },
        _ => new SequencePattern { Terms = ReadSteps(), ReadsDocument = ReadPer() },
    };

    // Without one of the words that may follow, texts would be reported that have it.
    private ImmutableArray<Term> ReadSteps()
    {
        var (first, then) = (ReadTerms("first", SequencePattern.First), ReadTerms("then", SequencePattern.Then));
        return then.Length > 0 && then.Length == fields.Items("then").Count() ? [.. first, .. then] : [];
    }

    private ConsistencyPattern ReadConsistency()
    {
        var (terms, sets) = (ImmutableArray.CreateBuilder<Term>(), new List<int>());

        if (fields.Node("either") is not YamlSequenceNode list)
        {
            if (fields.Has("either"))
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
                terms.AddRange(ReadVariant(variant, sets.Count, WordsOf(variants.Children[0])));
                sets.Add(index);
            }
        }

        return new ConsistencyPattern { Terms = terms.ToImmutable(), SetOfGroup = sets };
    }

    private IEnumerable<Term> ReadVariant(YamlNode variant, int group, IReadOnlyList<YamlScalarNode> first)
    {
        var words = WordsOf(variant);

        if (words.Count == 0 || words.Count != first.Count)
            fields.Fault(variant, "a variant is a phrase, or a list of phrases that is as long as that of the other variants");
        else if (words.All(IsPhrase) && words.Zip(first).All(pair => AreAlike(pair.First, pair.Second)))
            return words.Select((word, place) => new Term(new Phrase(word.Value!), group) { Place = place });

        return [];
    }

    // Either may be written for the other.
    private bool AreAlike(YamlScalarNode word, YamlScalarNode first)
    {
        if (PhraseFaults.OpenPartsIn(word.Value ?? string.Empty) == PhraseFaults.OpenPartsIn(first.Value ?? string.Empty))
            return true;

        fields.Fault(word, $"'{word.Value}' has to have as many signs as '{first.Value}', since one is written for the other");
        return false;
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
            return IsWritable(key, value, write) ? new Term(new Phrase(key.Value!)) { Write = write } : null;

        if (value is not YamlMappingNode mapping)
        {
            fields.Fault(value, "behind the words stands what is written instead");
            return null;
        }

        var inner = fields.Of(mapping);
        inner.Allow("write", "from", "until");
        inner.Require("write");
        var (instead, epoch) = (inner.RequiredText("write"), ReadEpoch(inner));
        return instead.Length > 0 && IsWritable(key, inner.Node("write")!, instead) ? new Term(new Phrase(key.Value!)) { Write = instead, Epoch = epoch } : null;
    }

    private bool IsWritable(YamlScalarNode found, YamlNode at, string write)
    {
        if (PhraseFaults.OfWritten(found.Value!, write) is not { } fault)
            return true;

        fields.Fault(at, $"'{write}' cannot be written: {fault}");
        return false;
    }

    private ImmutableArray<Term> ReadTerms(string key, int group) =>
        [.. Items(key).Where(IsPhrase).Select(item => new Term(new Phrase(item.Value!), group))];

    private IEnumerable<YamlScalarNode> Items(string key)
    {
        if (fields.Node(key) is YamlSequenceNode { Children.Count: 0 })
            fields.Fault(fields.Key(key), $"'{key}' lists nothing");

        return fields.Items(key);
    }

    private ImmutableArray<Phrase> ReadPhrases(string key) => [.. Items(key).Where(IsPhrase).Select(item => new Phrase(item.Value!))];

    private ImmutableArray<ExpressionTerm> ReadExpressionsToReplace()
    {
        var expressions = ReadExpressions("match");

        if (fields.Has("match") != fields.Has("write"))
        {
            fields.Fault(fields.Node("match") ?? fields.Node("write"), "'match' and 'write' belong together: what is found, and what is written instead");
            return [];
        }

        return fields.Text("write") is { } write && expressions.All(term => IsWritable(term.Expression, write)) ? [.. expressions.Select(term => term with { Write = write })] : [];
    }

    private bool IsWritable(Regex expression, string write)
    {
        if (ExpressionWriting.FaultOf(expression, write) is not { } fault)
            return true;

        fields.Fault(fields.Node("write"), $"'{write}' cannot be written: {fault}");
        return false;
    }

    private ImmutableArray<ExpressionTerm> ReadExpressions(string key)
    {
        var terms = ImmutableArray.CreateBuilder<ExpressionTerm>();

        foreach (var item in Items(key))
        {
            try
            {
                terms.Add(new ExpressionTerm(new Regex(item.Value ?? string.Empty, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)));
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

        foreach (var item in Items("in"))
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

    private static Epoch ReadEpoch(YamlFields at)
    {
        var (from, until) = (at.Date("from"), at.Date("until"));

        if (from > until)
            at.Fault(at.Node("until"), "'until' is a day before 'from', so that the usage never counts");

        return from is null && until is null ? Epoch.Always : new Epoch(from, until);
    }

    private bool IsPhrase(YamlScalarNode item)
    {
        if (PhraseFaults.Of(item.Value ?? string.Empty) is not { } fault)
            return true;

        fields.Fault(item, $"'{item.Value}' cannot be looked for: {fault}");
        return false;
    }
}
