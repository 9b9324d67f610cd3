namespace ResolutionLint.LanguageServer.Protocol;

/// <summary>The parts of a document in their order, for a client that lays them out.</summary>
/// <param name="Symbol">The symbol of the document, which stands at its head.</param>
/// <param name="Parts">What stands in it; page furniture and directives left out.</param>
internal sealed record DocumentLayoutResult(string? Symbol, IReadOnlyList<LayoutPart> Parts);

/// <summary>One paragraph, or one line where lines stand by themselves.</summary>
/// <param name="Kind">What part of a resolution it is: organLine, preambularParagraph, subParagraph.</param>
/// <param name="Depth">How deep it stands in a paragraph: 1 for a sub-paragraph, 2 for one below it.</param>
/// <param name="Line">The line on which it begins, from 0.</param>
/// <param name="Label">Its number or letter as written; the mark of a note.</param>
/// <param name="Runs">Its words.</param>
internal sealed record LayoutPart(string Kind, int Depth, int Line, string? Label, IReadOnlyList<LayoutRun> Runs);

/// <summary>Words that look alike.</summary>
/// <param name="Text">The words.</param>
/// <param name="Style"><c>opener</c>, <c>marker</c>, or null for plain words.</param>
internal sealed record LayoutRun(string Text, string? Style);
