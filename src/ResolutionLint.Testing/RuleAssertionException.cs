namespace ResolutionLint.Testing;

/// <summary>A draft did not give the findings or the fixed text that its test expects.</summary>
public sealed class RuleAssertionException : Exception
{
    /// <summary>An assertion failed without further words.</summary>
    public RuleAssertionException()
    {
    }

    /// <summary>An assertion failed.</summary>
    public RuleAssertionException(string message)
        : base(message)
    {
    }

    /// <summary>An assertion failed because of another exception.</summary>
    public RuleAssertionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
