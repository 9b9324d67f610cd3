namespace ResolutionLint.Core.Registry;

/// <summary>A line of a registry that says nothing.</summary>
/// <param name="Line">The line, 0-based.</param>
/// <param name="Text">What stands there, cut short where it is long.</param>
/// <param name="Reason">Why it says nothing, as a clause: "the day is not written as 2002-12-18".</param>
public sealed record RegistryFault(int Line, string Text, string Reason);
