namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>What the findings of a file hang on.</summary>
/// <param name="Written">When it was written, in universal time.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Settings">How often settings had changed.</param>
internal sealed record FileState(DateTime Written, long Length, int Settings);
