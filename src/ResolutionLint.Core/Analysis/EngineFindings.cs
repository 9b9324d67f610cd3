using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Analysis;

/// <summary>What the engine itself reports while it analyzes.</summary>
internal static class EngineFindings
{
    public static Finding AnalyzerFailed(ResolutionDocument document, ResolutionAnalyzer analyzer, Exception exception)
    {
        var start = new TextSpan(0, 0);
        var location = Location.Create(document.Path, start, document.Lines.GetPositions(start));
        var diagnostic = Diagnostic.Create(
            EngineDescriptors.AnalyzerFailed, location, analyzer.GetType().Name, exception.GetType().Name, exception.Message);
        return new Finding(diagnostic, null, []);
    }
}
