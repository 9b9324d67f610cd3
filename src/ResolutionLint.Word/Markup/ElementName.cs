namespace ResolutionLint.Word.Markup;

/// <summary>The name of an element as it is written, and what its prefix means.</summary>
internal readonly record struct ElementName(string Prefix, string Local, string Namespace);
