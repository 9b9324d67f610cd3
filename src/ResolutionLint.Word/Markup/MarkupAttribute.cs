namespace ResolutionLint.Word.Markup;

/// <summary>An attribute of an element, without those that bind prefixes.</summary>
/// <param name="Name">The local name.</param>
/// <param name="Namespace">The namespace; empty where there is none.</param>
/// <param name="Value">The decoded value.</param>
internal readonly record struct MarkupAttribute(string Name, string Namespace, string Value);
