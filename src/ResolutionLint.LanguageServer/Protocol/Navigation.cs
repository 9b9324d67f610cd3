namespace ResolutionLint.LanguageServer.Protocol;

internal sealed record HoverResult(MarkupContent Contents, LspRange Range);

internal sealed record ReferenceParams(TextDocumentIdentifier TextDocument, LspPosition Position)
{
    public ReferenceContext? Context { get; init; }
}

internal sealed record ReferenceContext(bool IncludeDeclaration);

/// <summary>An entry of the outline.</summary>
internal sealed record OutlineSymbol(string Name, int Kind, LspRange Range, LspRange SelectionRange)
{
    public string? Detail { get; init; }

    public IReadOnlyList<OutlineSymbol>? Children { get; init; }
}

/// <summary>The kinds of symbol that clients have pictures for; those of programs, since there are no others.</summary>
internal static class OutlineKinds
{
    public const int Module = 2;
    public const int Namespace = 3;
    public const int Method = 6;
    public const int Property = 7;
    public const int Field = 8;
    public const int Text = 15;
}

internal sealed record LspFoldingRange(int StartLine, int EndLine, string Kind)
{
    public const string Region = "region";
}

internal sealed record LspDocumentLink(LspRange Range, string Target, string Tooltip);
