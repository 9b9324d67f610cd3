namespace ResolutionLint.Cli.Tests.Reporting.GitHub;

/// <summary>A workflow command as the runner reads it: name, properties and message are parted first, and each is unescaped then.</summary>
internal sealed record ReadCommand(string Name, IReadOnlyDictionary<string, string> Properties, string Message)
{
    public static ReadCommand? Of(string line)
    {
        if (!line.StartsWith("::", StringComparison.Ordinal) || line.IndexOf("::", 2, StringComparison.Ordinal) is var end && end < 0)
            return null;

        var head = line[2..end].Split(' ', 2);
        var properties = head.Length < 2 ? [] : head[1].Split(',').Select(property => property.Split('=', 2));

        return new ReadCommand(
            head[0],
            properties.ToDictionary(pair => pair[0], pair => Unescape(pair[1].Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal))),
            Unescape(line[(end + 2)..]));
    }

    private static string Unescape(string text) =>
        text.Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);
}
