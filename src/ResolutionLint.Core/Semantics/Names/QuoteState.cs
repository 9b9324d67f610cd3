namespace ResolutionLint.Core.Semantics.Names;

/// <summary>Whether a scan stands inside quotation marks.</summary>
internal struct QuoteState
{
    private int curly;
    private bool straight;

    public readonly bool IsInside => curly > 0 || straight;

    public void Read(char character)
    {
        switch (character)
        {
            case '\u201C' or '\u00AB':
                curly++;
                break;
            case '\u201D' or '\u00BB':
                curly = Math.Max(0, curly - 1);
                break;
            case '"':
                straight = !straight;
                break;
        }
    }
}
