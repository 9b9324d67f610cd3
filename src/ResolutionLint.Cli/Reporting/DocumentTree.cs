using System.Globalization;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Cli.Reporting;

/// <summary>The document model as a tree that people can read.</summary>
internal sealed class DocumentTree
{
    private const int Step = 2;
    private const int TextWidth = 100;

    private readonly DocumentSemantics semantics;
    private readonly TextOutput output;

    private DocumentTree(DocumentSemantics semantics, TextOutput output)
    {
        this.semantics = semantics;
        this.output = output;
    }

    private ResolutionDocument Document => semantics.Document;

    public static void Write(DocumentSemantics semantics, TextOutput output) => new DocumentTree(semantics, output).Write();

    private void Write()
    {
        output.WriteLine($"{Document.Path}: {NameOf(Document.Kind)}", Tone.Strong);
        WriteMasthead();

        foreach (var resolution in Document.Resolutions)
            WriteResolution(resolution);

        WriteList("footnotes", Document.Footnotes, note => (note.Span.Start, $"{note.Name}  {note.Text.Text}"));
        WriteList("citations", semantics.Citations, citation =>
            (At(citation.Node, citation.Span.Start), $"{citation.Symbol ?? citation.Number}  {Day(citation.Date) ?? "no date"}  \"{citation.Text}\""));
        WriteList("bodies", semantics.Bodies, body =>
            (At(body.Node, body.Span.Start), $"{body.Name}  ({DocumentJson.FormOf(body.Form)}: {body.Canonical ?? "not known"})"));
        WriteList("symbols", semantics.Symbols, symbol => (At(symbol.Node, symbol.Span.Start), symbol.Text));
        WriteList("sessions", semantics.Sessions, session => (
            At(session.Node, session.Span.Start), session.Number.ToString(CultureInfo.InvariantCulture)));
    }

    private void WriteMasthead()
    {
        var masthead = Document.Masthead;
        WriteField("organ", masthead.Organ);
        WriteField("symbol", masthead.Symbol);
        WriteField("number", masthead.Number);
        WriteField("title", masthead.Title);
        WriteField("session", masthead.Session?.ToString(CultureInfo.InvariantCulture));
        WriteField("agenda item", masthead.AgendaItem);
        WriteField("committee report", masthead.CommitteeReport);
        WriteField("job number", masthead.JobNumber);
        WriteField("adopted", Day(masthead.Adopted));
        WriteField("distributed", Day(masthead.Distributed));
        WriteField("meeting", masthead.Meeting);
    }

    private void WriteField(string name, string? value)
    {
        if (value is null)
            return;

        output.Write($"  {name,-17}", Tone.Quiet);
        output.WriteLine(value);
    }

    private void WriteResolution(Resolution resolution)
    {
        output.WriteLine();
        output.WriteLine($"resolution {resolution.Number}".TrimEnd(), Tone.Strong);

        foreach (var child in resolution.Children)
            WriteNode(child, Step);
    }

    private void WriteNode(DocumentNode node, int indent)
    {
        if (node is not TextNode text)
            return;

        output.Write($"{LineOf(node.Span.Start),6} ", Tone.Quiet);
        output.Write($"{new string(' ', indent)}{LabelOf(text)} ");
        WriteWords(text);

        foreach (var child in text.Children)
            WriteNode(child, indent + Step);
    }

    private void WriteWords(TextNode node)
    {
        var text = node.Text.Text;
        var shown = text.Length > TextWidth ? $"{text[..(TextWidth - 1)]}…" : text;

        if (semantics.Openers.TryGet(node, out var opener) && opener.Span.Start == 0 && opener.Span.End <= shown.Length)
        {
            output.Write($"<{shown[..opener.Span.End]}>", Tone.Suggestion);
            shown = shown[opener.Span.End..];
        }

        output.WriteLine(node.Markers.IsEmpty ? shown : $"{shown}  [notes {string.Join(", ", node.Markers.Select(marker => marker.Name))}]");
    }

    private void WriteList<TItem>(string heading, IReadOnlyCollection<TItem> items, Func<TItem, (int Position, string Text)> describe)
    {
        if (items.Count == 0)
            return;

        output.WriteLine();
        output.WriteLine($"{heading} ({items.Count})", Tone.Strong);

        foreach (var item in items)
        {
            var (position, text) = describe(item);
            output.Write($"{LineOf(position),6} ", Tone.Quiet);
            output.WriteLine(new string(' ', Step) + text);
        }
    }

    private int LineOf(int position) => Document.Lines.GetPosition(position).Line + 1;

    private static int At(TextNode node, int offset) => node.Text.GetSourcePosition(offset);

    private static string LabelOf(TextNode node)
    {
        var name = node switch
        {
            PreambularParagraph => "preamble",
            OperativeParagraph => "operative",
            SubParagraph => "item",
            OrganLine => "organ",
            ContinuationText => "continued",
            AnnexParagraph => "point",
            ClosingLine => "closing",
            OtherText => "other",
            MastheadLine => "masthead",
            _ => node.GetType().Name.ToLowerInvariant(),
        };

        return node.Label is { } label ? $"{name} {label.Text}" : name;
    }

    private static string NameOf(DocumentKind kind) => kind switch
    {
        DocumentKind.AdoptedResolution => "adopted resolution",
        DocumentKind.DraftResolution => "draft resolution",
        DocumentKind.Amendment => "amendment",
        DocumentKind.Decision => "decision",
        DocumentKind.PresidentialStatement => "presidential statement",
        _ => "not a resolution",
    };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
