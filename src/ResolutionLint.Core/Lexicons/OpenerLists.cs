using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Lexicons;

/// <summary>Reads the lists of openers and derives the forms that they do not spell out.</summary>
internal sealed class OpenerLists
{
    private OpenerLists(ImmutableArray<OpenerEntry> entries, ImmutableArray<string> adverbs, ImmutableArray<string> leads)
    {
        Entries = entries;
        Adverbs = adverbs;
        Leads = leads;
    }

    public ImmutableArray<OpenerEntry> Entries { get; }

    public ImmutableArray<string> Adverbs { get; }

    public ImmutableArray<string> Leads { get; }

    public static OpenerLists Read()
    {
        var words = LexiconResource.Read("opener-words");
        var verbs = LexiconResource.Read("operative-verbs").Sequence("openers").OfType<YamlMappingNode>().Select(Finite).ToList();
        var finites = verbs.ToDictionary(verb => verb.Entry.Phrase, verb => verb.Entry);
        var participles = LexiconResource.Read("preambular-openings").Sequence("openers").OfType<YamlMappingNode>()
            .Select(node => Participle(node, finites)).ToList();
        var listed = participles.Select(entry => entry.Phrase).ToHashSet();

        return new OpenerLists(
            [
                .. verbs.Select(verb => verb.Entry),
                .. participles,
                .. verbs.Select(verb => verb.Entry).Where(entry => !listed.Contains(Required(entry.Participle))).Select(Unlisted),
                .. verbs.Select(verb => verb.Entry with { Phrase = verb.Base, Form = OpenerForm.Base, Counts = string.Empty }),
            ],
            Words(words, "adverbs"),
            Words(words, "leads"));
    }

    private static ImmutableArray<string> Words(YamlMappingNode node, string key) =>
        [.. node.Sequence(key).OfType<YamlScalarNode>().Select(word => Required(word.Value))];

    private static (OpenerEntry Entry, string Base) Finite(YamlMappingNode node)
    {
        var phrase = Required(node.Scalar("phrase"));
        var bare = Required(node.Scalar("base"));

        return (
            new OpenerEntry(
                phrase,
                OpenerForm.Finite,
                Enum.Parse<OpenerKind>(Required(node.Scalar("kind")), ignoreCase: true),
                bare.ToLowerInvariant(),
                phrase,
                Required(node.Scalar("participle")),
                Required(node.Scalar("valence")),
                node.Scalar("counts") ?? string.Empty),
            bare);
    }

    private static OpenerEntry Participle(YamlMappingNode node, Dictionary<string, OpenerEntry> finites)
    {
        var phrase = Required(node.Scalar("phrase"));
        var twin = node.Scalar("finite") is { } name ? finites[name] : null;

        return new OpenerEntry(
            phrase,
            OpenerForm.Participle,
            twin?.Kind ?? OpenerKind.Declaratory,
            twin?.Lemma ?? phrase.ToLowerInvariant(),
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

    private static string Required(string? value) =>
        value ?? throw new InvalidOperationException("An entry of the lists of openers lacks a phrase or one of its forms.");
}
