using System.Collections.Frozen;
using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Lexicons;

/// <summary>Reads the lists of openers and derives the forms that they do not spell out.</summary>
internal static class OpenerLists
{
    public static ImmutableArray<OpenerEntry> Read(OpenerWords words, LexiconSource source)
    {
        var verbs = source.Read("operative-verbs");
        var doubled = verbs.SelectMany(list => list.Strings("doubled"));
        var forms = new VerbForms(doubled.ToFrozenSet(StringComparer.OrdinalIgnoreCase), words);
        var finites = verbs.SelectMany(list => Enum.GetValues<OpenerKind>().SelectMany(kind => Finites(list, kind, forms))).DistinctBy(entry => entry.Phrase).ToList();
        var twins = finites.ToDictionary(entry => forms.Participle(entry.Phrase));
        var stems = finites.DistinctBy(entry => entry.Verb).ToDictionary(entry => forms.Verb(forms.Participle(entry.Phrase)), entry => entry.Verb);
        var participles = source.Read("preambular-openings").SelectMany(Listed).DistinctBy(item => item.Phrase)
            .Select(item => Participle(item, twins.GetValueOrDefault(item.Phrase), forms, stems)).ToList();
        var listed = participles.Select(entry => entry.Phrase).ToHashSet();

        return
        [
            .. finites,
            .. participles,
            .. twins.Where(twin => !listed.Contains(twin.Key)).Select(twin => Derived(twin.Value, twin.Key, OpenerForm.Participle)),
            .. finites.Select(entry => Derived(entry, forms.Bare(entry.Phrase), OpenerForm.Base)),
        ];
    }

    private static List<ListedOpener> Listed(YamlMappingNode root)
    {
        var found = new List<ListedOpener>();

        foreach (var valence in root.Children)
        {
            if (valence.Value is not YamlMappingNode openers)
                continue;

            foreach (var item in openers.Children)
                found.Add(new ListedOpener(item.Key.Text(), valence.Key.Text(), item.Value.Text()));
        }

        return found;
    }

    private static IEnumerable<OpenerEntry> Finites(YamlMappingNode root, OpenerKind kind, VerbForms forms) =>
        Listed(root.Mapping(Enum.GetName(kind)?.ToLowerInvariant() ?? string.Empty)).Select(item => new OpenerEntry(
            item.Phrase,
            OpenerForm.Finite,
            kind,
            forms.Bare(item.Phrase).ToLowerInvariant(),
            forms.Verb(forms.Bare(item.Phrase)),
            item.Phrase,
            forms.Participle(item.Phrase),
            item.Valence,
            item.Counts));

    private static OpenerEntry Participle(
        ListedOpener item,
        OpenerEntry? twin,
        VerbForms forms,
        Dictionary<string, string> stems)
    {
        var verb = forms.Verb(item.Phrase);

        return new OpenerEntry(
            item.Phrase,
            OpenerForm.Participle,
            twin?.Kind ?? OpenerKind.Declaratory,
            twin?.Lemma ?? item.Phrase.ToLowerInvariant(),
            stems.GetValueOrDefault(verb, verb),
            twin?.Phrase,
            item.Phrase,
            item.Valence,
            item.Counts);
    }

    private static OpenerEntry Derived(OpenerEntry finite, string phrase, OpenerForm form) =>
        finite with { Phrase = phrase, Form = form, Counts = string.Empty };
}
