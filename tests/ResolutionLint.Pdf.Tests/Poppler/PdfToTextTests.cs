using System.Collections.Immutable;
using System.Globalization;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Pdf.Pages;
using ResolutionLint.Pdf.Poppler;

namespace ResolutionLint.Pdf.Tests.Poppler;

/// <summary>What becomes of programs that do not do as pdftotext does.</summary>
public sealed class PdfToTextTests : IDisposable
{
    private const string Output = """<html><body><doc><page width="612" height="792"><word xMin="10" yMin="10" xMax="20" yMax="20">Assembly</word></page></doc></body></html>""";

    private readonly TemporaryFolder folder = new();

    [ScriptFact]
    public void Words_come_from_the_output_of_the_program()
    {
        var pages = Run($"cat > /dev/null\necho '{Output}'");

        Assert.Equal("Assembly", Assert.Single(Assert.Single(pages).Words).Text);
    }

    [ScriptFact]
    public void File_goes_in_and_arguments_arrive_as_they_are()
    {
        Run($"""
            printf '%s\n' "$@" > "$(dirname "$0")/arguments"
            cat > "$(dirname "$0")/input"
            echo '{Output}'
            """);

        Assert.Equal("-bbox-layout\n-enc\nUTF-8\n-\n-\n", File.ReadAllText(folder.At("arguments")));
        Assert.Equal("%PDF-1.4"u8.ToArray(), File.ReadAllBytes(folder.At("input")));
    }

    [ScriptFact]
    public void Program_runs_in_its_own_folder()
    {
        Run($"cat > /dev/null\npwd > here\necho '{Output}'");

        Assert.True(File.Exists(folder.At("here")));
    }

    [ScriptFact]
    public void Program_that_hangs_is_ended_with_all_that_it_started()
    {
        var fault = FaultOf("(sleep 600; touch \"$(dirname \"$0\")/alive\") &\necho $! > child\nsleep 600", patience: 1);

        Assert.Equal(EngineRules.UnreadableDocument, fault.Rule);
        Assert.Contains("after 1 seconds", fault.Arguments[0], StringComparison.Ordinal);
        Assert.False(IsAlive(int.Parse(File.ReadAllText(folder.At("child")), CultureInfo.InvariantCulture)));
    }

    [ScriptFact]
    public void Output_without_end_is_refused()
    {
        var fault = FaultOf($"cat > /dev/null\nprintf '<html>'\nwhile :; do echo '{new string(' ', 1000)}'; done");

        Assert.Equal(EngineRules.UnreadableDocument, fault.Rule);
        Assert.Contains("beyond all measure", fault.Arguments[0], StringComparison.Ordinal);
    }

    [ScriptFact]
    public void Complaints_without_end_are_not_kept()
    {
        using var run = new ToolRun(folder.Script("complainer", "cat > /dev/null\nhead -c 3000000 /dev/zero | tr '\\0' 'x' >&2"));

        Assert.Equal(0, run.Pass([1], TimeSpan.FromMinutes(1), stream => stream.ReadAtLeast(new byte[1], 1, throwOnEndOfStream: false)));

        // All of it was read, or the program would not have ended; little of it is there.
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(new string('x', 16 * 1024), run.Complaint);
    }

    [ScriptFact]
    public void Input_that_is_not_read_does_not_matter() =>
        Assert.Single(new PdfToText(Tool($"exec < /dev/null\necho '{Output}'")).PagesOf(new byte[4 * 1024 * 1024]));

    [ScriptFact]
    public void Exit_codes_are_told_apart()
    {
        Assert.Contains("damaged", FaultOf("exit 1").Arguments[0], StringComparison.Ordinal);
        Assert.Contains("password", FaultOf("echo 'Command Line Error: Incorrect password' >&2\nexit 1").Arguments[0], StringComparison.Ordinal);
        Assert.Contains("permit", FaultOf("exit 3").Arguments[0], StringComparison.Ordinal);
        Assert.Equal(EngineRules.MissingPdfReader, FaultOf("exit 99").Rule);
    }

    [ScriptFact]
    public void Other_output_is_said_to_be_other_output() => Assert.Equal(EngineRules.MissingPdfReader, FaultOf("echo hello").Rule);

    [ScriptFact]
    public void File_that_the_system_cannot_start_is_no_program()
    {
        var path = folder.Script("pdftotext", string.Empty);
        File.WriteAllBytes(path, [0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 0, 0, 0]);

        var fault = Assert.Throws<UnreadableDraftException>(() => new PdfToText(new PdfTool(path)).PagesOf([1]));

        Assert.Equal(EngineRules.MissingPdfReader, fault.Rule);
    }

    public void Dispose() => folder.Dispose();

    private static bool IsAlive(int id)
    {
        // A process that has ended and whose parent is gone may be listed for a moment.
        for (var i = 0; i < 50; i++)
        {
            if (!File.Exists($"/proc/{id}/status") || File.ReadAllText($"/proc/{id}/status").Contains("State:\tZ", StringComparison.Ordinal))
                return false;

            Thread.Sleep(100);
        }

        return true;
    }

    private ImmutableArray<Page> Run(string script) => new PdfToText(Tool(script)).PagesOf("%PDF-1.4"u8.ToArray());

    private UnreadableDraftException FaultOf(string script, double patience = 30) =>
        Assert.Throws<UnreadableDraftException>(() => new PdfToText(Tool(script) with { Patience = TimeSpan.FromSeconds(patience) }).PagesOf([1, 2, 3]));

    private PdfTool Tool(string script) => new(folder.Script("pdf to text; -x", script)) { MaxOutput = 1024 * 1024 };
}
