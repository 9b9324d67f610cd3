namespace VerifyTests;

/// <summary>What was received is not what was verified before.</summary>
public class VerifyException(string receivedPath, string verifiedPath, string received) : Exception(
    $"""
    {(File.Exists(verifiedPath) ? "Not as verified" : "Not verified yet")}: {verifiedPath}
    Compare it with {receivedPath}; {Expectations.Variable}=1 dotnet test accepts it.

    {received}
    """);
