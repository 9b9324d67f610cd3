using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Lexicons;

/// <summary>Reads the lists of openers and derives the forms that they do not spell out.</summary>
internal static class OpenerLists
{
    public static ImmutableArray<OpenerEntry> Read(OpenerWords words)
    {
        var verbs = LexiconResource.Read("operative-verbs").Sequence("openers").OfType<YamlMappingNode>().Select(node => Finite(node, words)).ToList();
        var finites = verbs.ToDictionary(verb => verb.Entry.Phrase, verb => verb.Entry);
        var stems = verbs.DistinctBy(verb => FirstVerb(verb.Entry.Participle, words))
            .ToDictionary(verb => FirstVerb(verb.Entry.Participle, words), verb => verb.Entry.Verb);
        var participles = LexiconResource.Read("preambular-openings").Sequence("openers").OfType<YamlMappingNode>()
            .Select(node => Participle(node, finites, words))
            .Select(entry => entry with { Verb = stems.GetValueOrDefault(entry.Verb, entry.Verb) })
            .ToList();
        var listed = participles.Select(entry => entry.Phrase).ToHashSet();

        return
        [
            .. verbs.Select(verb => verb.Entry),
            .. participles,
            .. verbs.Select(verb => verb.Entry).Where(entry => !listed.Contains(Required(entry.Participle))).Select(Unlisted),
            .. verbs.Select(verb => verb.Entry with { Phrase = verb.Base, Form = OpenerForm.Base, Counts = string.Empty }),
        ];
    }

    private static ListedVerb Finite(YamlMappingNode node, OpenerWords words)
    {
        var phrase = Required(node.Scalar("phrase"));
        var bare = Required(node.Scalar("base"));

        return new ListedVerb(
            new OpenerEntry(
                phrase,
                OpenerForm.Finite,
                Enum.Parse<OpenerKind>(Required(node.Scalar("kind")), ignoreCase: true),
                bare.ToLowerInvariant(),
                FirstVerb(bare, words),
                phrase,
                Required(node.Scalar("participle")),
                Required(node.Scalar("valence")),
                node.Scalar("counts") ?? string.Empty),
            bare);
    }

    private static OpenerEntry Participle(YamlMappingNode node, Dictionary<string, OpenerEntry> finites, OpenerWords words)
    {
        var phrase = Required(node.Scalar("phrase"));
        var twin = node.Scalar("finite") is { } name ? finites[name] : null;

        return new OpenerEntry(
            phrase,
            OpenerForm.Participle,
            twin?.Kind ?? OpenerKind.Declaratory,
            twin?.Lemma ?? phrase.ToLowerInvariant(),
            FirstVerb(phrase, words),
            twin?.Phrase,
            phrase,
            Required(node.Scalar("valence")),
            node.Scalar("counts") ?? string.Empty);
    }

    private static OpenerEntry Unlisted(OpenerEntry finite) => finite with
    {
        Phrase = Required(finite.Participle),
        Form = OpenerForm.Participle,
        Counts = string.Empty,
    };

    private static string FirstVerb(string? phrase, OpenerWords words) =>
        Required(phrase).ToLowerInvariant().Split(' ').First(word => !words.IsAdverb(word));

    private static string Required(string? value) =>
        value ?? throw new InvalidOperationException("An entry of the lists of openers lacks a phrase or one of its forms.");
}
