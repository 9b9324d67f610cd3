namespace ResolutionLint.Core.Tests.Parsing;

/// <summary>Tests that measure the processor time of the whole process run when no other test does.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public sealed class MeasuredAlone;
