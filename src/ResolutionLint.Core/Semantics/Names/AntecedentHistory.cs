using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics.Names;

/// <summary>The names that a reader has met so far, by the head word that a short form of them repeats.</summary>
internal sealed class AntecedentHistory
{
    private readonly Dictionary<int, Antecedent> byHead = [];
    private readonly Dictionary<int, Antecedent> byAnyWord = [];
    private readonly Dictionary<Body, int> named = [];

    /// <summary>Remembers a name whose head word it is.</summary>
    public void Add(int head, Antecedent antecedent)
    {
        byHead[head] = antecedent;

        if (antecedent.Body is { } body)
            named[body] = named.Count;
    }

    /// <summary>Remembers a name that has the word somewhere.</summary>
    public void AddLoosely(int word, Antecedent antecedent) => byAnyWord[word] = antecedent;

    /// <summary>What a short form with a head word leans on: the last name with that head, else the last with that word anywhere.</summary>
    public Antecedent? Find(int head) => byHead.GetValueOrDefault(head) ?? byAnyWord.GetValueOrDefault(head);

    /// <summary>The last named among some bodies.</summary>
    public Body? LastNamed(IEnumerable<Body> bodies) =>
        bodies.Where(named.ContainsKey).MaxBy(body => named[body]);
}
