using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using System.Xml;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Pdf.Pages;

namespace ResolutionLint.Pdf.Poppler;

/// <summary>Has pdftotext take a file apart, and says in plain words what went wrong where it did not.</summary>
/// <param name="tool">The program, and what it may take.</param>
internal sealed class PdfToText(PdfTool tool)
{
    // Exit codes of pdftotext(1).
    private const int CannotOpen = 1;
    private const int NotPermitted = 3;

    private const string Install = "install poppler (apt install poppler-utils, dnf install poppler-utils, brew install poppler, "
        + "winget install oschwartz10612.Poppler), or lint the document that the file was made from";

    /// <summary>The words of a file, page by page.</summary>
    /// <exception cref="UnreadableDraftException">There is no such program, or it cannot read the file.</exception>
    public ImmutableArray<Page> PagesOf(byte[] pdf)
    {
        using var run = Start();
        var pages = Read(run, pdf);
        return run.ExitCode == 0 ? pages : throw FaultOf(run);
    }

    private ToolRun Start()
    {
        if (tool.Program is null)
            throw new UnreadableDraftException(EngineRules.MissingPdfReader, "the program pdftotext is not installed", Install);

        if (!ProgramPath.IsProgram(tool.Program))
            throw NoProgram($"{PdfTool.Variable} names {tool.Program}, which is no program");

        try
        {
            // The first "-" is standard input, the second standard output.
            return new ToolRun(tool.Program, "-bbox-layout", "-enc", "UTF-8", "-", "-");
        }
        catch (Win32Exception)
        {
            throw NoProgram($"{tool.Program} does not start");
        }
    }

    private ImmutableArray<Page> Read(ToolRun run, byte[] pdf)
    {
        try
        {
            return run.Pass(pdf, tool.Patience, output => PageReader.Read(new BoundedStream(output, tool.MaxOutput)));
        }
        catch (TimeoutException)
        {
            throw PdfFile.Unreadable(string.Create(CultureInfo.InvariantCulture, $"pdftotext had not done with it after {tool.Patience.TotalSeconds:0.#} seconds"));
        }
        catch (InvalidDataException)
        {
            throw PdfFile.Unreadable("it grows beyond all measure when it is read");
        }
        catch (XmlException) when (run.ExitCode == 0)
        {
            throw NoProgram($"{tool.Program} gives something else than the words of pages");
        }
        catch (XmlException)
        {
            return [];
        }
    }

    private UnreadableDraftException FaultOf(ToolRun run) => run.ExitCode switch
    {
        CannotOpen when run.Complaint.Contains("Incorrect password", StringComparison.Ordinal) => PdfFile.Unreadable("it is locked with a password", "save it without one"),
        CannotOpen => PdfFile.Unreadable("it is damaged"),
        NotPermitted => PdfFile.Unreadable("its author does not permit that text is taken out of it", "lint the document that it was made from"),
        var code => NoProgram(string.Create(CultureInfo.InvariantCulture, $"{tool.Program} failed with exit code {code}")),
    };

    private static UnreadableDraftException NoProgram(string reason) =>
        new(EngineRules.MissingPdfReader, reason, $"make sure that pdftotext -v prints a version, and that {PdfTool.Variable} is not set or names it with its full path");
}
