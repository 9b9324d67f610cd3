using ResolutionLint.Cli.Tests.Pipelines;

namespace ResolutionLint.Cli.Tests.Commands;

public sealed class CompletionCommandTests : IDisposable
{
    private readonly PipelineShell shell = new();

    public void Dispose() => shell.Dispose();

    [ShellFact]
    public void Bash_completes_commands_options_and_their_values()
    {
        Assert.Equal(["lint", "lsp"], Completed("reslint l"));
        Assert.Equal(["--fail-on"], Completed("reslint lint drafts --fail"));
        Assert.Equal(["suggestion"], Completed("reslint lint --fail-on sug"));
        Assert.Contains("sarif", Completed("reslint lint --format "));
        Assert.Equal(["bash", "fish", "powershell", "zsh"], Completed("reslint completion "));
    }

    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "compdef ")]
    [InlineData("fish", "complete ")]
    [InlineData("powershell", "Register-ArgumentCompleter ")]
    public void Each_shell_has_its_script(string name, string registration)
    {
        using var workspace = new Workspace();
        var outcome = workspace.Run("completion", name);

        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith("# Completion of reslint in ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(registration, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_shells_are_named()
    {
        using var workspace = new Workspace();

        Assert.Equal(2, workspace.Run("completion", "tcsh").ExitCode);
    }

    /// <summary>What bash offers for a line with the caret at its end.</summary>
    private string[] Completed(string line)
    {
        var script = $$"""
            eval "$(reslint completion bash)"
            COMP_LINE='{{line}}'
            COMP_POINT={{line.Length}}
            COMP_WORDS=({{line}} {{(line.EndsWith(' ') ? "''" : string.Empty)}})
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _reslint
            printf '%s\n' "${COMPREPLY[@]}"
            """;

        return [.. shell.Run(script, new Dictionary<string, string>()).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];
    }
}
