namespace ResolutionLint.Core.Semantics;

/// <summary>Finds the openers of preambular and operative paragraphs.</summary>
internal static class OpenerRecognizer
{
    public static OpenerMap Recognize(DocumentSemantics semantics) => new([]);
}
