using System.Globalization;
using System.Xml;
using Microsoft.CodeAnalysis;
using ResolutionLint.Cli.Linting;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.Reporting;

/// <summary>Findings in the XML of Checkstyle, which most services for reviews read.</summary>
internal sealed class CheckstyleReporter : IReporter
{
    /// <summary>The version of Checkstyle whose form this is.</summary>
    private const string Version = "10.0";

    public void Write(RunReport report, TextOutput output) => output.Write(XmlText.Of(xml => Write(xml, report)));

    private static void Write(XmlWriter xml, RunReport report)
    {
        xml.WriteStartElement("checkstyle");
        xml.WriteAttributeString("version", Version);

        foreach (var file in report.Files)
        {
            xml.WriteStartElement("file");
            xml.WriteClean("name", file.Path);

            foreach (var finding in file.Findings)
                Write(xml, file, finding);

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, FileReport file, Finding finding)
    {
        var start = file.Lines.GetPosition(finding.Span.Start);
        xml.WriteStartElement("error");
        xml.WriteAttributeString("line", (start.Line + 1).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("column", (start.Character + 1).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("severity", SeverityOf(finding));
        xml.WriteClean("message", Place.MessageOf(file, finding));
        xml.WriteClean("source", $"resolutionlint.{finding.Id}");
        xml.WriteEndElement();
    }

    private static string SeverityOf(Finding finding) => finding.Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
