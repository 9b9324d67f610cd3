namespace ResolutionLint.Core.Analysis;

/// <summary>Something that a recognizer found: a citation, a date, a body.</summary>
public sealed class MentionContext<TMention> : ReportingContext
{
    internal MentionContext(AnalysisScope scope, TMention mention)
        : base(scope) =>
        Mention = mention;

    /// <summary>What was found.</summary>
    public TMention Mention { get; }
}
