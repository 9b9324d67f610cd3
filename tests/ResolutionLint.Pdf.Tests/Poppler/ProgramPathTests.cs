using ResolutionLint.Pdf.Poppler;

namespace ResolutionLint.Pdf.Tests.Poppler;

public sealed class ProgramPathTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [ScriptFact]
    public void First_folder_that_has_the_program_counts()
    {
        var first = folder.Script("one/tool", "exit 0");
        folder.Script("two/tool", "exit 0");

        Assert.Equal(first, ProgramPath.Find("tool", string.Join(':', folder.At("none"), folder.At("one"), folder.At("two"))));
    }

    [ScriptFact]
    public void Current_folder_and_relative_ones_are_passed_over()
    {
        var name = Path.GetRelativePath(Environment.CurrentDirectory, folder.Path);
        folder.Script("tool", "exit 0");
        var planted = Path.Combine(Environment.CurrentDirectory, "planted-tool");
        File.Copy(folder.At("tool"), planted, overwrite: true);

        try
        {
            Assert.Null(ProgramPath.Find("tool", $":.:{name}"));
            Assert.Null(ProgramPath.Find("planted-tool", ":.:./"));
            Assert.NotNull(ProgramPath.Find("tool", folder.Path));
        }
        finally
        {
            File.Delete(planted);
        }
    }

    [ScriptFact]
    public void File_that_may_not_be_run_is_no_program()
    {
        File.WriteAllText(folder.At("tool"), "text");

        Assert.Null(ProgramPath.Find("tool", folder.Path));
    }

    public void Dispose() => folder.Dispose();
}
