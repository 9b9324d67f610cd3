namespace ResolutionLint.Word.Markup;

/// <summary>How new elements of WordprocessingML are named at a place of a part: with the prefix that is bound there.</summary>
internal readonly record struct Vocabulary
{
    private readonly string prefix;
    private readonly string binding;

    private Vocabulary(string prefix, string binding)
    {
        this.prefix = prefix;
        this.binding = binding;
    }

    /// <summary>The names at an element. Attributes need a prefix, so that one is bound where the element has none.</summary>
    public static Vocabulary At(MarkupElement element) => element.Prefix.Length > 0
        ? new Vocabulary(element.Prefix + ":", string.Empty)
        : new Vocabulary("w:", $" xmlns:w=\"{element.Namespace}\"");

    /// <summary>A start tag.</summary>
    /// <param name="name">The local name.</param>
    /// <param name="attributes">Local names and values of attributes.</param>
    public string Start(string name, params ReadOnlySpan<(string Name, string Value)> attributes) => $"<{prefix}{name}{Attributes(attributes)}>";

    /// <summary>An end tag.</summary>
    public string End(string name) => $"</{prefix}{name}>";

    /// <summary>An element with nothing in it.</summary>
    public string Empty(string name, params ReadOnlySpan<(string Name, string Value)> attributes) => $"<{prefix}{name}{Attributes(attributes)}/>";

    private string Attributes(ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var text = binding;

        foreach (var (name, value) in attributes)
            text += $" {prefix}{name}=\"{MarkupText.EscapeValue(value)}\"";

        return text;
    }
}
