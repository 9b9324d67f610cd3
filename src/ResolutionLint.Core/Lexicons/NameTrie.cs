using System.Collections.Immutable;

namespace ResolutionLint.Core.Lexicons;

/// <summary>The registered names by the folds of their words, so that a text is searched word by word.</summary>
internal sealed class NameTrie
{
    private readonly Node root = new();
    private Node?[] beginnings = [];
    private readonly List<RegisteredName> names = [];

    /// <summary>All names.</summary>
    public IReadOnlyList<RegisteredName> All => names;

    /// <summary>The start of every search.</summary>
    public Node Root => root;

    /// <summary>What a name can go on with behind its first word; null where none begins with it. Every word of every text is asked for.</summary>
    public Node? Begin(int fold) => (uint)fold < (uint)beginnings.Length ? beginnings[fold] : null;

    public static NameTrie Build(BodyLexiconSource source, NameVocabulary words)
    {
        var trie = new NameTrie();
        var shared = new Dictionary<string, List<Body>>(StringComparer.Ordinal);

        foreach (var body in source.Bodies)
        {
            foreach (var name in body.Names)
            {
                var parts = Split(words, name.Text);
                trie.Add(words, new RegisteredName(name.Text, RegisteredNameKind.Full, parts) { Body = body, Name = name });
            }

            if (body.Acronym is { } acronym)
                trie.Add(words, new RegisteredName(acronym, RegisteredNameKind.Acronym, [words.Add(acronym)]) { Body = body });

            CollectShortForms(body, shared);
        }

        foreach (var (form, bodies) in shared)
            trie.Add(words, new RegisteredName(form, RegisteredNameKind.ShortForm, Split(words, form)) { Sharers = [.. bodies] });

        foreach (var similar in source.Similar)
            trie.Add(words, new RegisteredName(similar, RegisteredNameKind.Similar, Split(words, similar)));

        trie.beginnings = trie.root.ToArray();
        return trie;
    }

    private static void CollectShortForms(Body body, Dictionary<string, List<Body>> shared)
    {
        foreach (var form in body.ShortForms)
        {
            var bare = form.StartsWith("the ", StringComparison.Ordinal) ? form[4..] : form;

            // A lone head word is resolved by its antecedent, whatever the registry says.
            if (!bare.Contains(' ') || body.Names.Any(name => name.Text == bare))
                continue;

            if (!shared.TryGetValue(bare, out var bodies))
                shared[bare] = bodies = [];

            bodies.Add(body);
        }
    }

    private static ImmutableArray<int> Split(NameVocabulary words, string name)
    {
        var numbers = ImmutableArray.CreateBuilder<int>();
        var start = -1;

        for (var i = 0; i <= name.Length; i++)
        {
            var isBreak = i == name.Length || name[i] is ' ' or ',' or '(' or ')';

            if (!isBreak)
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0)
                numbers.Add(words.Add(name[start..i]));

            start = -1;

            if (i < name.Length && name[i] != ' ')
                numbers.Add(words.Add(name[i].ToString()));
        }

        return numbers.ToImmutable();
    }

    private void Add(NameVocabulary words, RegisteredName name)
    {
        var node = root;

        foreach (var word in name.Words)
            node = node.GetOrAdd(words.FoldOf(word));

        node.Names.Add(name);
        names.Add(name);
    }

    /// <summary>A place in the trie: what can follow, and the names that end here.</summary>
    internal sealed class Node
    {
        private readonly Dictionary<int, Node> next = [];

        public List<RegisteredName> Names { get; } = [];

        public Node? Next(int fold) => next.TryGetValue(fold, out var node) ? node : null;

        public Node?[] ToArray()
        {
            var length = 0;

            foreach (var fold in next.Keys)
                length = Math.Max(length, fold + 1);

            var nodes = new Node?[length];

            foreach (var (fold, node) in next)
                nodes[fold] = node;

            return nodes;
        }

        public Node GetOrAdd(int fold)
        {
            if (!next.TryGetValue(fold, out var node))
                next[fold] = node = new Node();

            return node;
        }
    }
}
