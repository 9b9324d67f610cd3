using System.Collections.Immutable;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Semantics.Names;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Lexicons;

/// <summary>The titles and popular names of instruments, to be found word by word.</summary>
internal sealed class InstrumentTitles
{
    private readonly Node root = new();
    private readonly Node bareRoot = new();

    public InstrumentTitles(ImmutableArray<Instrument> instruments, NameVocabulary words)
    {
        foreach (var instrument in instruments)
        {
            Add(instrument, instrument.Title, InstrumentForm.Complete, words);

            foreach (var title in instrument.OtherTitles)
                Add(instrument, title, InstrumentForm.Complete, words);

            foreach (var name in instrument.PopularNames)
                Add(instrument, name, InstrumentForm.Popular, words);

            foreach (var title in instrument.ShortTitles)
                Add(instrument, title, InstrumentForm.Cut, words);
        }
    }

    /// <summary>The start of every search.</summary>
    public Node Root => root;

    /// <summary>The start of a search for titles without their prepositions, articles and commas.</summary>
    public Node BareRoot => bareRoot;

    public static ImmutableArray<Instrument> Read(IEnumerable<YamlMappingNode> roots) =>
    [
        .. roots.SelectMany(root => root.Sequence("instruments")).OfType<YamlMappingNode>().Select(node =>
            new Instrument(node.Scalar("name") ?? throw new InvalidOperationException("An entry of the word list of instruments has no name."))
            {
                OtherTitles = [.. node.Strings("also")],
                ShortTitles = [.. node.Strings("short")],
                PopularNames = [.. node.Strings("popular")],
                Sources = [.. node.Strings("sources")],
            }),
    ];

    private void Add(Instrument instrument, string title, InstrumentForm form, NameVocabulary words)
    {
        var node = root;
        var bare = bareRoot;

        foreach (var token in WordScanner.Scan(title, words))
        {
            var word = title.Substring(token.Start, token.Length);
            var number = words.Add(word);
            var (fold, variant) = (words.FoldOf(number), words.FoldOf(words.Add(WithOtherCapital(word))));
            node = node.GetOrAdd(fold, variant);

            if (form == InstrumentForm.Complete)
                node.Share(instrument);

            if (number >= words.JoinerCount)
                bare = bare.GetOrAdd(fold, variant);
        }

        // Signs alone are no name.
        if (node == root)
            return;

        node.Instrument ??= instrument;
        node.Form = form;

        if (form == InstrumentForm.Complete && bare != bareRoot)
            bare.Instrument ??= instrument;
    }

    // Capitals inside a title vary: "Supplementing", "Relating".
    private static string WithOtherCapital(string word) =>
        char.IsUpper(word[0]) ? char.ToLowerInvariant(word[0]) + word[1..] : char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>A place in the titles: what can follow, and the instrument whose title ends here.</summary>
    internal sealed class Node
    {
        private readonly Dictionary<int, Node> next = [];
        private bool isShared;

        /// <summary>The instrument that is named in full here; null inside a title.</summary>
        public Instrument? Instrument { get; set; }

        /// <summary>What ends here: the title, a popular name, or a title that leaves out words.</summary>
        public InstrumentForm Form { get; set; }

        /// <summary>The only instrument whose title begins with these words; null where several do.</summary>
        public Instrument? Only { get; private set; }

        public Node? Next(int fold) => next.GetValueOrDefault(fold);

        public Node GetOrAdd(int fold, int variant)
        {
            if (!next.TryGetValue(fold, out var node))
                next[fold] = node = new Node();

            next.TryAdd(variant, node);
            return node;
        }

        public void Share(Instrument instrument)
        {
            isShared |= Only is not null && Only != instrument;
            Only = isShared ? null : instrument;
        }
    }
}
