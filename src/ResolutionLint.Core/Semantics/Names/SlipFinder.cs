using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics.Names;

/// <summary>Finds names of which one word is misspelled: a word that stands in no name, one letter away from one that does.</summary>
internal sealed class SlipFinder(BodyLexicon lexicon)
{
    private const int FewestLetters = 4;
    private const int MostWordsBefore = 24;
    private const int MostRemembered = 20_000;

    private static readonly int[] None = [];

    private readonly Dictionary<string, int[]> likeFolds = new(StringComparer.Ordinal);

    /// <summary>The first misspelled name between two tokens; null where there is none.</summary>
    public NameMatch? Find(NameText text, int first, int end)
    {
        for (var slip = first; slip < end; slip++)
        {
            if (!IsUnknown(text, slip) || LikeFolds(text.WordAt(slip)) is not { Length: > 0 } folds || IsCutWord(text, slip))
                continue;

            for (var start = Math.Max(first, slip - MostWordsBefore); start <= slip; start++)
            {
                if (text.Tokens[start].IsCapital && NameFrom(text, start, slip, folds) is { } match)
                    return match;
            }
        }

        return null;
    }

    private static bool IsUnknown(NameText text, int token) =>
        text.Tokens[token] is { IsCapital: true, Word: NameVocabulary.Unknown, Fold: NameVocabulary.Unknown, Length: >= FewestLetters };

    // "the Security Counci l": the text layer of a PDF puts blanks into words.
    private static bool IsCutWord(NameText text, int token) =>
        token + 1 < text.Tokens.Length
        && text.Tokens[token + 1] is { IsMark: false, IsCapital: false, Length: 1 };

    private NameMatch? NameFrom(NameText text, int start, int slip, int[] folds)
    {
        var node = (NameTrie.Node?)lexicon.Names.Root;

        for (var i = start; i < slip && node is not null; i++)
            node = node.Next(text.Tokens[i].Fold);

        foreach (var fold in node is null ? None : folds)
        {
            if (node!.Next(fold) is { } behind && Longest(text, start, slip + 1, behind) is { } match)
                return match;
        }

        return null;
    }

    private static NameMatch? Longest(NameText text, int start, int end, NameTrie.Node node)
    {
        var best = Match(start, end, node);

        for (var next = node; end < text.Tokens.Length && next.Next(text.Tokens[end].Fold) is { } behind; next = behind)
            best = Match(start, ++end, behind) ?? best;

        return best;
    }

    private static NameMatch? Match(int start, int end, NameTrie.Node node) =>
        end - start > 1 && node.Names.FirstOrDefault(name => name.Kind == RegisteredNameKind.Full) is { } name
            ? new NameMatch(start, end - start, name, NameAccuracy.NearMiss)
            : null;

    private int[] LikeFolds(ReadOnlySpan<char> word)
    {
        var known = likeFolds.GetAlternateLookup<ReadOnlySpan<char>>();

        if (known.TryGetValue(word, out var folds))
            return folds;

        var written = word.ToString();
        folds = lexicon.Stems.Find(word) == WordStems.Unknown ? FindFolds(written) : None;

        if (likeFolds.Count == MostRemembered)
            likeFolds.Clear();

        likeFolds[written] = folds;
        return folds;
    }

    private int[] FindFolds(string written)
    {
        List<int>? found = null;

        for (var length = written.Length - 1; length <= written.Length + 1; length++)
        {
            foreach (var other in lexicon.CapitalizedWords.Find(written[0], length))
            {
                if (SlipDistance.IsOneSlip(written, lexicon.Words.TextOf(other)) && lexicon.Words.FoldOf(other) is var fold && found?.Contains(fold) != true)
                    (found ??= []).Add(fold);
            }
        }

        return found is null ? None : [.. found];
    }
}
