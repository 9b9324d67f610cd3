using System.Collections.Immutable;
using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics.Names;

/// <summary>Finds names that are a word or two away from a registered one.</summary>
internal sealed class NearMissFinder
{
    private const int StretchContexts = 16;

    // What is remembered stays below a few megabytes, however many texts are read.
    private const int MostRemembered = 20_000;

    // The texts of a run name the same bodies, so that a thread goes on with what it has learned from its last text.
    [ThreadStatic]
    private static NearMissFinder? latest;

    private readonly BodyLexicon lexicon;
    private readonly NameAligner aligner;
    private readonly NearMissTest test;
    private readonly SlipFinder slips;
    private readonly int[] shared;
    private readonly List<int> touched = [];

    // Stretches that are like no name, by what stands around them, since that counts too: no result depends on what was read before.
    private readonly HashSet<string>[] unlike = [.. Enumerable.Range(0, StretchContexts).Select(_ => new HashSet<string>(StringComparer.Ordinal))];

    private NearMissFinder(BodyLexicon lexicon)
    {
        this.lexicon = lexicon;
        aligner = new NameAligner(lexicon);
        test = new NearMissTest(lexicon);
        slips = new SlipFinder(lexicon);
        shared = new int[lexicon.Names.All.Count];
    }

    /// <summary>The finder of this thread for the names of a lexicon.</summary>
    public static NearMissFinder For(BodyLexicon lexicon) =>
        latest is { } known && known.lexicon == lexicon ? known : latest = new NearMissFinder(lexicon);

    /// <summary>The matches given and the near misses between them, in order.</summary>
    public ImmutableArray<NameMatch> Add(NameText text, ImmutableArray<NameMatch> exact)
    {
        var all = exact.ToBuilder();

        foreach (var (first, end) in Stretches(text, exact))
            AddAll(text, first, end, all);

        if (all.Count == exact.Length)
            return exact;

        all.Sort((one, other) => one.First.CompareTo(other.First));
        return [.. all.Where(match => Breaks(match) || !all.Any(other => other != match && other.First <= match.First && match.End <= other.End))];
    }

    // A misnamed body may have a short form inside: "Advisory Committee on Budgetary and Administrative Questions".
    private static bool Breaks(NameMatch match) => match.Name.Kind is RegisteredNameKind.Full or RegisteredNameKind.Similar;

    private void AddAll(NameText text, int first, int end, ImmutableArray<NameMatch>.Builder all)
    {
        while (slips.Find(text, first, end) is { } slip)
        {
            AddLike(text, first, slip.First, all);
            all.Add(slip);
            first = slip.End;
        }

        AddLike(text, first, end, all);
    }

    private void AddLike(NameText text, int first, int end, ImmutableArray<NameMatch>.Builder all)
    {
        if (end - first < 2)
            return;

        // Texts repeat their names: what was like no body once is not compared again.
        var span = text.SpanOf(first, end);
        var here = unlike[ContextOf(text, first, end)];
        var seen = here.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = text.Text.AsSpan(span.Start, span.Length);

        if (seen.Contains(words))
            return;

        if (Best(text, first, end) is not { } match)
        {
            if (here.Count == MostRemembered)
                here.Clear();

            seen.Add(words);
            return;
        }

        all.Add(match);
        AddLike(text, first, match.First, all);
        AddLike(text, match.End, end, all);
    }

    private static int ContextOf(NameText text, int first, int end) =>
        (first == 0 ? 1 : 0) | (NearMissTest.HasNameBefore(text, first) ? 2 : 0) | (NearMissTest.HasNameBehind(text, end) ? 4 : 0) | (NearMissTest.IsCounted(text, first) ? 8 : 0);

    /// <summary>Stretches of capitalized and small words that no known name covers, with two capitalized words at least.</summary>
    private IEnumerable<(int First, int End)> Stretches(NameText text, ImmutableArray<NameMatch> exact)
    {
        var match = 0;
        var first = -1;
        var capitals = 0;

        for (var i = 0; i <= text.Tokens.Length; i++)
        {
            while (match < exact.Length && !Breaks(exact[match]))
                match++;

            var isName = match < exact.Length && i == exact[match].First;

            if (i < text.Tokens.Length && !isName && Belongs(text, i))
            {
                first = first < 0 ? i : first;
                capitals += text.Tokens[i].IsCapital ? 1 : 0;
                continue;
            }

            if (capitals > 1)
                yield return (first, i);

            if (isName)
                i = exact[match++].End - 1;

            (first, capitals) = (-1, 0);
        }
    }

    private bool Belongs(NameText text, int token)
    {
        var word = text.Tokens[token];
        return word.IsCapital || IsJoiner(word) || (!word.IsMark && token > 0 && text.Tokens[token - 1].IsCapital && word.Length < 4);
    }

    private bool IsJoiner(WordToken token) => token.Word >= 0 && token.Word < lexicon.Words.JoinerCount;

    private NameMatch? Best(NameText text, int first, int end)
    {
        var capitals = CountSharedWords(text, first, end);
        var best = default(NameMatch);
        var bestCost = int.MaxValue;

        foreach (var index in touched)
        {
            var name = lexicon.Names.All[index];
            var likeness = shared[index];
            var weight = lexicon.Stems.WeightOf(index);

            if (name.Kind != RegisteredNameKind.Full || likeness < weight.Needed || capitals < weight.Meaning - 1)
                continue;

            var alignment = (likeness >= weight.Distinct ? aligner.FindReordered(text, first, end, name) : null)
                ?? aligner.Align(text, first, end, name, Math.Min(NearMissTest.MostCost, bestCost - 1));

            if (alignment is { } place && place.Cost < bestCost && test.Accuracy(text, place, name, weight) is { } accuracy)
            {
                best = new NameMatch(place.First, place.End - place.First, name, accuracy);
                bestCost = place.Cost;
            }
        }

        return best;
    }

    /// <summary>Counts for each name how many distinct words it shares with a stretch; returns how many capitalized words that has.</summary>
    private int CountSharedWords(NameText text, int first, int end)
    {
        var capitals = 0;

        foreach (var name in touched)
            shared[name] = 0;

        touched.Clear();

        for (var i = first; i < end; i++)
        {
            var token = text.Tokens[i];

            if (!token.IsCapital)
                continue;

            capitals++;
            var stem = token.Word >= 0 ? lexicon.Stems.OfWord(token.Word) : lexicon.Stems.Find(text.WordAt(i));

            if (stem == WordStems.Unknown)
                continue;

            foreach (var name in lexicon.Stems.NamesWith(stem))
            {
                if (shared[name]++ == 0)
                    touched.Add(name);
            }
        }

        return capitals;
    }
}
