using System.Collections.Immutable;
using ResolutionLint.Word.Formatting;
using ResolutionLint.Word.Markup;
using ResolutionLint.Word.Numbering;
using ResolutionLint.Word.Packaging;

namespace ResolutionLint.Word.Reading;

/// <summary>The parts of a document that its text comes from, and what is needed to read them.</summary>
internal sealed class DocumentParts
{
    /// <summary>Takes the parts of a package.</summary>
    /// <exception cref="Core.Drafts.UnreadableDraftException">One of them is missing or damaged.</exception>
    public DocumentParts(WordPackage package)
    {
        var main = package.RelatedPart(string.Empty, "officeDocument") ?? throw Damage.NoDocument();
        Main = package.GetPart(main);
        Body = Main.Root.Child("body") ?? throw Damage.NoDocument();
        Sections = Section.In(Body);
        Styles = new StyleSheet(Related("styles")?.Root);
        Lists = new NumberingDefinitions(Related("numbering")?.Root);
        var settings = Related("settings")?.Root;
        Footnotes = new NoteList(Related("footnotes"), FormatsOf("footnotePr", NoteFormat.OfFootnotes));
        Endnotes = new NoteList(Related("endnotes"), FormatsOf("endnotePr", NoteFormat.OfEndnotes));
        Pages = PageParts.Of(package, Main, Sections, settings);

        MarkupPart? Related(string kind) => package.RelatedPart(main, kind) is { } name ? package.GetPart(name) : null;

        ImmutableArray<NoteFormat> FormatsOf(string name, NoteFormat usual)
        {
            var everywhere = NoteFormat.Of(settings?.Child(name), usual);
            return [.. Sections.Select(section => NoteFormat.Of(section.Notes(name), everywhere))];
        }
    }

    /// <summary>The part with the body.</summary>
    public MarkupPart Main { get; }

    /// <summary>The text but for notes, heads and feet of pages.</summary>
    public MarkupElement Body { get; }

    /// <summary>The sections, at least one.</summary>
    public ImmutableArray<Section> Sections { get; }

    /// <summary>The styles.</summary>
    public StyleSheet Styles { get; }

    /// <summary>The lists.</summary>
    public NumberingDefinitions Lists { get; }

    /// <summary>The footnotes.</summary>
    public NoteList Footnotes { get; }

    /// <summary>The endnotes.</summary>
    public NoteList Endnotes { get; }

    /// <summary>Heads and feet of pages.</summary>
    public PageParts Pages { get; }
}
