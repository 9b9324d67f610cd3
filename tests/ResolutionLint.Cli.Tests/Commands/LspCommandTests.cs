using System.Diagnostics;
using System.Text;
using ResolutionLint.Cli.Commands;

namespace ResolutionLint.Cli.Tests.Commands;

public sealed class LspCommandTests
{
    private static readonly string[] Conversation =
    [
        """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{}}}""",
        """{"jsonrpc":"2.0","id":2,"method":"shutdown"}""",
        """{"jsonrpc":"2.0","method":"exit"}""",
    ];

    [Fact]
    public void Server_that_is_missing_is_named()
    {
        var exception = Assert.Throws<RequestException>(() => LspCommand.Run(Path.Combine(Path.GetTempPath(), "nowhere", "reslint-language-server.dll")));

        Assert.Equal("lsp: the language server is not installed; reslint-language-server.dll has to lie beside reslint", exception.Message);
    }

    [Fact]
    public async Task Server_beside_the_command_is_run()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "reslint.dll"), "lsp", "--stdio"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;

        foreach (var message in Conversation)
            await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes($"Content-Length: {message.Length}\r\n\r\n{message}"));

        await process.StandardInput.BaseStream.FlushAsync();
        var output = await process.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(60));
        await process.WaitForExitAsync();

        Assert.Contains("\"hoverProvider\":true", output, StringComparison.Ordinal);
        Assert.EndsWith("\"result\":null}", output, StringComparison.Ordinal);
        Assert.Equal(0, process.ExitCode);
    }
}
