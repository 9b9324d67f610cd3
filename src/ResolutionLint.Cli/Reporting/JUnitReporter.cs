using System.Globalization;
using System.Xml;
using ResolutionLint.Cli.Linting;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.Reporting;

/// <summary>
/// Findings as the results of tests, in the XML of JUnit as Jenkins reads it: a suite for each file, a case for each finding, which fails where the
/// finding fails the run, and a case that passes for a file without findings.
/// </summary>
internal sealed class JUnitReporter : IReporter
{
    public void Write(RunReport report, TextOutput output) => output.Write(XmlText.Of(xml => Write(xml, report)));

    private static void Write(XmlWriter xml, RunReport report)
    {
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "ResolutionLint");
        WriteCounts(xml, report.Files);

        foreach (var file in report.Files)
            Write(xml, file);

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, FileReport file)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteClean("name", file.Path);
        WriteCounts(xml, [file]);

        if (file.Findings.IsEmpty)
            WriteCase(xml, file, "no findings");

        foreach (var finding in file.Findings)
            Write(xml, file, finding);

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, FileReport file, Finding finding)
    {
        var text = XmlText.Clean(PlainFinding.Of(file, finding));
        WriteCase(xml, file, $"{finding.Id} at {Place.Of(file, finding.Span.Start)}", () =>
        {
            if (file.IsFailure(finding))
                WriteFailure(xml, finding, Place.MessageOf(file, finding), text);
            else
                xml.WriteElementString("system-out", text);
        });
    }

    private static void WriteFailure(XmlWriter xml, Finding finding, string message, string text)
    {
        xml.WriteStartElement("failure");
        xml.WriteClean("type", finding.Id);
        xml.WriteClean("message", message);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, FileReport file, string name, Action? writeResult = null)
    {
        xml.WriteStartElement("testcase");
        xml.WriteClean("classname", file.Path);
        xml.WriteClean("name", name);
        writeResult?.Invoke();
        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyCollection<FileReport> files)
    {
        xml.WriteAttributeString("tests", Number(files.Sum(file => Math.Max(1, file.Findings.Length))));
        xml.WriteAttributeString("failures", Number(files.Sum(file => file.Findings.Count(file.IsFailure))));
        xml.WriteAttributeString("errors", "0");
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
