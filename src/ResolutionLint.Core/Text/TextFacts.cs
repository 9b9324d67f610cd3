namespace ResolutionLint.Core.Text;

/// <summary>
/// What was found out about the words of a node. It hangs on nothing but them and the kind of node, so that it holds as long as the
/// words stay, however often the draft around them is analyzed again. Several threads may ask at a time.
/// </summary>
public sealed class TextFacts
{
    private const int BitsOfWord = 64;

    private PairFilter? pairs;
    private Fact? latest;
    private Verdicts? verdicts;

    internal TextFacts(string text) => Text = text;

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The pairs of characters in the text.</summary>
    internal PairFilter Pairs => pairs ??= new PairFilter(Text);

    /// <summary>What somebody finds in the words, found once.</summary>
    /// <param name="owner">Who finds it, and with which word lists: another owner finds for itself.</param>
    /// <param name="source">Where the words stand now. What is found must not hold on to it.</param>
    /// <param name="find">Finds it, from nothing else than the words, the kind of node and the owner.</param>
    public TFact Of<TOwner, TSource, TFact>(TOwner owner, TSource source, Func<TSource, TOwner, TFact> find)
        where TOwner : class
        where TSource : class
        where TFact : class =>
        Known<TFact>(owner) ?? Add(owner, find(source, owner));

    /// <summary>Whether the words pass a test, asked once.</summary>
    /// <param name="owner">Who asks, for this one test: another owner asks for itself.</param>
    /// <param name="test">Tells it from nothing else than the words.</param>
    public bool Pass(object owner, Func<string, bool> test) => (Known<Answer>(owner) ?? Add(owner, test(Text) ? Answer.Yes : Answer.No)) == Answer.Yes;

    /// <summary>Whether a check has found nothing in the text before.</summary>
    /// <param name="basis">What it judges by; what was found by another basis does not count.</param>
    /// <param name="check">The number of the check.</param>
    internal bool IsClean(object basis, int check) =>
        verdicts is { } known && known.Basis == basis && (known.Clean[check / BitsOfWord] >> (check % BitsOfWord) & 1) != 0;

    /// <summary>Notes that a check finds nothing in the text.</summary>
    internal void SetClean(object basis, int check, int checks)
    {
        if (verdicts is not { } known || known.Basis != basis)
            verdicts = known = new Verdicts(basis, new ulong[(checks / BitsOfWord) + 1]);

        Interlocked.Or(ref known.Clean[check / BitsOfWord], 1UL << (check % BitsOfWord));
    }

    private TFact? Known<TFact>(object owner)
        where TFact : class
    {
        for (var fact = Volatile.Read(ref latest); fact is not null; fact = fact.Before)
        {
            if (ReferenceEquals(fact.Owner, owner) && fact.Value is TFact known)
                return known;
        }

        return null;
    }

    private TFact Add<TFact>(object owner, TFact found)
        where TFact : class
    {
        Volatile.Write(ref latest, new Fact(owner, found, Volatile.Read(ref latest)));
        return found;
    }

    private sealed class Answer
    {
        public static readonly Answer Yes = new();
        public static readonly Answer No = new();
    }

    private sealed record Fact(object Owner, object Value, Fact? Before);

    private sealed record Verdicts(object Basis, ulong[] Clean);
}
