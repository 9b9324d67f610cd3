using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics.Names;

/// <summary>The names that a reader has met so far, by the head word that a short form of them repeats.</summary>
internal sealed class AntecedentHistory
{
    private readonly Dictionary<int, Antecedent> defined = [];
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

    /// <summary>Remembers what a draft says that a head word stands for. It holds until the draft says otherwise, whatever is named meanwhile.</summary>
    public void Define(int head, Antecedent antecedent) => defined[head] = antecedent;

    /// <summary>Remembers a name that has the word somewhere.</summary>
    public void AddLoosely(int word, Antecedent antecedent) => byAnyWord[word] = antecedent;

    /// <summary>What a short form with a head word leans on: what it was defined as, else the last name with that head, else the last with that word anywhere.</summary>
    public Antecedent? Find(int head) => FindByHead(head) ?? byAnyWord.GetValueOrDefault(head);

    /// <summary>What a head word was defined as, else the last name with it; null where there is none.</summary>
    public Antecedent? FindByHead(int head) => defined.GetValueOrDefault(head) ?? byHead.GetValueOrDefault(head);

    /// <summary>The last named among some bodies.</summary>
    public Body? LastNamed(IEnumerable<Body> bodies) =>
        bodies.Where(named.ContainsKey).MaxBy(body => named[body]);
}
