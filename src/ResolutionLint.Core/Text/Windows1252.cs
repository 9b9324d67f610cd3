using System.Text;

namespace ResolutionLint.Core.Text;

/// <summary>The encoding of old Western European Windows: every byte is a character, so whatever was read can be written back.</summary>
internal static class Windows1252
{
    public static Encoding Encoding { get; } =
        CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new InvalidOperationException("The code page 1252 is missing from the runtime.");
}
