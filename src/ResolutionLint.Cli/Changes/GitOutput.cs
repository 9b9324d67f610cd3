using System.Text;

namespace ResolutionLint.Cli.Changes;

/// <summary>What a run of git gave.</summary>
/// <param name="Succeeded">Whether it did what it was asked.</param>
/// <param name="Bytes">What it printed.</param>
/// <param name="Complaint">What it had to say besides.</param>
internal sealed record GitOutput(bool Succeeded, byte[] Bytes, string Complaint)
{
    /// <summary>The one line that it printed; null where it failed.</summary>
    public string? Line => Succeeded ? Encoding.UTF8.GetString(Bytes).TrimEnd('\r', '\n') : null;

    /// <summary>The entries that it printed with a zero behind each, so that no name needs quotes.</summary>
    public string[] Entries => Encoding.UTF8.GetString(Bytes).Split('\0', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The first line of its complaint.</summary>
    public string Reason => Complaint.Split('\n')[0].TrimEnd('\r');
}
