using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Word.Markup;

/// <summary>An element of a part, with its place in the characters of the part.</summary>
internal sealed class MarkupElement
{
    private static readonly List<MarkupElement> None = [];

    private readonly MarkupAttribute[] attributes;
    private List<MarkupElement>? children;
    private string? text;
    private List<string>? furtherText;

    internal MarkupElement(MarkupElement? parent, ElementName name, MarkupAttribute[] attributes, TextSpan startTag)
    {
        Parent = parent;
        Prefix = name.Prefix;
        Name = name.Local;
        Namespace = name.Namespace;
        this.attributes = attributes;
        StartTag = startTag;
        Span = startTag;
        Index = parent?.Children.Count ?? 0;
        parent?.Add(this);
    }

    /// <summary>The element around this one; null for the root.</summary>
    public MarkupElement? Parent { get; }

    /// <summary>Which child of its parent it is, from 0.</summary>
    public int Index { get; }

    /// <summary>The prefix as it is written; empty where there is none.</summary>
    public string Prefix { get; }

    /// <summary>The local name.</summary>
    public string Name { get; }

    /// <summary>The namespace; empty where there is none.</summary>
    public string Namespace { get; }

    /// <summary>From the first character of the start tag to behind the last one of the end tag.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>The start tag; of an empty element all of it.</summary>
    public TextSpan StartTag { get; }

    /// <summary>What stands between the tags; empty at the end of an element that is one tag.</summary>
    public TextSpan Inside { get; private set; }

    /// <summary>The elements in this one.</summary>
    public IReadOnlyList<MarkupElement> Children => children ?? None;

    /// <summary>The decoded characters that stand in this element itself.</summary>
    public string Text => furtherText is null ? text ?? string.Empty : string.Concat(furtherText.Prepend(text));

    /// <summary>The elements around this one, the nearest first.</summary>
    public IEnumerable<MarkupElement> Ancestors
    {
        get
        {
            for (var element = Parent; element is not null; element = element.Parent)
                yield return element;
        }
    }

    /// <summary>This element and all in it, in the order of the part.</summary>
    public IEnumerable<MarkupElement> All
    {
        get
        {
            for (var element = this; element is not null; element = element.NextIn(this))
                yield return element;
        }
    }

    /// <summary>Whether this is an element of WordprocessingML with a name.</summary>
    public bool Is(string name) => Name == name && Namespaces.IsWord(Namespace);

    /// <summary>Whether this is an element of WordprocessingML with one of several names.</summary>
    public bool IsAny(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Is(name))
                return true;
        }

        return false;
    }

    /// <summary>The first child of WordprocessingML with a name; null where there is none.</summary>
    public MarkupElement? Child(string name)
    {
        foreach (var child in Children)
        {
            if (child.Is(name))
                return child;
        }

        return null;
    }

    /// <summary>The nearest element of WordprocessingML around this one with a name; null where there is none.</summary>
    public MarkupElement? Ancestor(string name)
    {
        for (var element = Parent; element is not null; element = element.Parent)
        {
            if (element.Is(name))
                return element;
        }

        return null;
    }

    /// <summary>The value of an attribute that has the namespace of its element, or none; null where it is not there.</summary>
    public string? Attribute(string name)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Name == name && (attribute.Namespace.Length == 0 || attribute.Namespace == Namespace))
                return attribute.Value;
        }

        return null;
    }

    /// <summary>The value of an attribute of a namespace; null where it is not there.</summary>
    public string? Attribute(string name, string @namespace)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Name == name && attribute.Namespace == @namespace)
                return attribute.Value;
        }

        return null;
    }

    /// <summary>The id of a relationship that the element names; null where it names none.</summary>
    public string? RelationshipId(string name = "id") => Attribute(name, Namespaces.Relations) ?? Attribute(name, Namespaces.StrictRelations);

    /// <summary>All ids of relationships that the element names.</summary>
    public IEnumerable<string> RelationshipIds => attributes.Where(attribute => Namespaces.IsRelations(attribute.Namespace)).Select(attribute => attribute.Value);

    // Nearly all have their characters in one stretch, if they have any.
    internal void AddText(string value)
    {
        if (text is null)
            text = value;
        else
            (furtherText ??= []).Add(value);
    }

    internal void Close(TextSpan endTag)
    {
        Span = TextSpan.FromBounds(StartTag.Start, endTag.End);
        Inside = TextSpan.FromBounds(StartTag.End, Math.Max(StartTag.End, endTag.Start));
    }

    private void Add(MarkupElement child) => (children ??= []).Add(child);

    private MarkupElement? NextIn(MarkupElement root)
    {
        if (Children.Count > 0)
            return Children[0];

        for (var element = this; element != root; element = element.Parent!)
        {
            if (element.Index + 1 < element.Parent!.Children.Count)
                return element.Parent.Children[element.Index + 1];
        }

        return null;
    }
}
