namespace ResolutionLint.Cli;

/// <summary>What was asked cannot be done; the message tells the user why.</summary>
internal sealed class RequestException(string message) : Exception(message);
