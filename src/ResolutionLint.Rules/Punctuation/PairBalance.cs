using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>Pairs opening with closing signs, paragraph by paragraph; what one paragraph leaves open a later one may close.</summary>
internal sealed class PairBalance
{
    private readonly List<TextSpan> open = [];
    private readonly List<TextSpan> unopened = [];
    private int left;

    /// <summary>Takes an opening sign.</summary>
    /// <param name="sign">Its place in the original.</param>
    /// <param name="beginsParagraph">Whether the paragraph begins with it: then it may only repeat one that is open.</param>
    public void Open(TextSpan sign, bool beginsParagraph)
    {
        if (!beginsParagraph || open.Count == 0)
            open.Add(sign);
    }

    /// <summary>Takes a closing sign.</summary>
    /// <param name="sign">Its place in the original.</param>
    public void Close(TextSpan sign)
    {
        if (open.Count > left)
        {
            open.RemoveAt(open.Count - 1);
        }
        else if (open.Count > 0)
        {
            // Each paragraph of a long quotation opens anew, and the last one closes them all.
            open.Clear();
            left = 0;
        }
        else
        {
            unopened.Add(sign);
        }
    }

    /// <summary>Ends a paragraph.</summary>
    public void EndParagraph() => left = open.Count;

    /// <summary>What has no partner.</summary>
    public IEnumerable<UnpairedSign> Unpaired()
    {
        foreach (var sign in unopened)
            yield return new UnpairedSign(sign, Opens: false);

        foreach (var sign in open)
            yield return new UnpairedSign(sign, Opens: true);
    }
}
