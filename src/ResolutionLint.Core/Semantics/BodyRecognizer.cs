using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics.Names;

namespace ResolutionLint.Core.Semantics;

/// <summary>Finds the bodies and instruments that a document names.</summary>
internal static class BodyRecognizer
{
    public static BodyReading Recognize(DocumentSemantics semantics)
    {
        var reading = new BodyReading(semantics);

        foreach (var node in semantics.Document.DescendantsAndSelf().OfType<TextNode>())
        {
            if (node is not (Footnote or MastheadLine or ClosingLine or Title))
                reading.Read(node);
        }

        foreach (var note in semantics.Document.Footnotes)
            reading.Read(note);

        return reading;
    }
}
