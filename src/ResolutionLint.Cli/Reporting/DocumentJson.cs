using System.Globalization;
using System.Text.Json;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Cli.Reporting;

/// <summary>The document model as JSON. What a text does not give is null.</summary>
internal sealed class DocumentJson
{
    private readonly DocumentSemantics semantics;
    private readonly Utf8JsonWriter json;

    private DocumentJson(DocumentSemantics semantics, Utf8JsonWriter json)
    {
        this.semantics = semantics;
        this.json = json;
    }

    private ResolutionDocument Document => semantics.Document;

    public static string Of(DocumentSemantics semantics) => JsonText.Of(json => new DocumentJson(semantics, json).Write());

    private void Write()
    {
        json.WriteStartObject();
        WriteMasthead();
        WriteParts(Document.Resolutions.FirstOrDefault());

        json.WriteArray("footnotes", Document.Footnotes, WriteFootnote);
        json.WriteArray("citations", semantics.Citations, WriteCitation);
        json.WriteArray("bodies", semantics.Bodies.Where(body => !body.IsInstrument), WriteBody);
        json.WriteArray("symbols", semantics.Symbols, WriteSymbol);
        json.WriteArray("dates", semantics.Dates, WriteDate);
        json.WriteArray("sessions", semantics.Sessions, WriteSession);

        if (Document.Resolutions.Length > 1)
            json.WriteArray("resolutions", Document.Resolutions, WriteResolution);

        json.WriteEndObject();
    }

    private void WriteMasthead()
    {
        var masthead = Document.Masthead;
        json.WriteString("kind", JsonReporter.KindName(Document.Kind));
        json.WriteString("organ", masthead.Organ);
        json.WriteString("symbol", masthead.Symbol);
        json.WriteString("number", masthead.Number);
        json.WriteString("title", masthead.Title ?? TitleOf(Document.Resolutions.FirstOrDefault()));
        json.WriteNumberOrNull("session", masthead.Session);
        json.WriteString("agendaItem", masthead.AgendaItem);
        json.WriteString("committeeReport", masthead.CommitteeReport);
        json.WriteString("jobNumber", masthead.JobNumber);
        json.WriteString("adopted", Day(masthead.Adopted));
        json.WriteString("distributed", Day(masthead.Distributed));
        json.WriteString("meeting", masthead.Meeting);
    }

    private void WriteResolution(Resolution resolution)
    {
        json.WriteStartObject();
        json.WriteString("number", resolution.Number);
        json.WriteString("title", TitleOf(resolution));
        json.WriteBoolean("quoted", resolution.IsQuoted);
        json.WriteNumber("line", LineOf(resolution.Span.Start));
        WriteParts(resolution);
        json.WriteEndObject();
    }

    private void WriteParts(Resolution? resolution)
    {
        json.WriteArray("preamble", resolution?.Preamble ?? [], WritePreambular);
        json.WriteArray("operative", resolution?.Operatives ?? [], WriteOperative);
        json.WriteArray("annexes", resolution?.Annexes ?? [], WriteAnnex);
    }

    private void WritePreambular(PreambularParagraph paragraph)
    {
        json.WriteStartObject();
        WriteParagraph(paragraph);
        json.WriteEndObject();
    }

    private void WriteOperative(OperativeParagraph paragraph)
    {
        json.WriteStartObject();
        json.WriteString("number", paragraph.Label?.Value);
        json.WriteString("section", SectionOf(paragraph));
        WriteParagraph(paragraph);
        json.WriteEndObject();
    }

    private void WriteParagraph(TextNode paragraph)
    {
        json.WriteString("opener", semantics.Openers.TryGet(paragraph, out var opener) ? opener.Text : null);
        WriteText(paragraph);
        WriteItems(paragraph);
    }

    private void WriteItems(TextNode node)
    {
        json.WriteArray("items", node.Children.OfType<SubParagraph>(), item =>
        {
            json.WriteStartObject();
            json.WriteString("label", item.Label?.Text);
            WriteText(item);
            WriteItems(item);
            json.WriteEndObject();
        });

        if (node.Children.OfType<ContinuationText>().FirstOrDefault() is { } continuation)
            json.WriteString("continuation", continuation.Text.Text);
    }

    private void WriteText(TextNode node)
    {
        json.WriteString("text", node.Text.Text);
        json.WriteNumber("line", LineOf(node.Span.Start));
        json.WriteArray("markers", node.Markers, marker => json.WriteStringValue(marker.Name));
    }

    private void WriteAnnex(Annex annex)
    {
        json.WriteStartObject();
        json.WriteString("heading", HeadingOf(annex));
        json.WriteNumber("line", LineOf(annex.Span.Start));
        json.WriteEndObject();
    }

    private void WriteFootnote(Footnote footnote)
    {
        json.WriteStartObject();
        json.WriteString("marker", footnote.Name);
        json.WriteString("text", footnote.Text.Text);
        json.WriteNumber("line", LineOf(footnote.Span.Start));
        json.WriteEndObject();
    }

    private void WriteCitation(Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("symbol", citation.Symbol);
        json.WriteString("organ", citation.Organ);
        json.WriteString("number", citation.Number);
        json.WriteString("date", Day(citation.Date));
        json.WriteString("text", citation.Text);
        json.WriteNumber("line", LineOf(citation.Node, citation.Span.Start));
        json.WriteEndObject();
    }

    private void WriteBody(BodyMention body)
    {
        json.WriteStartObject();
        json.WriteString("name", body.Name);
        json.WriteString("canonical", body.Canonical);
        json.WriteString("form", FormOf(body.Form));
        json.WriteNumber("line", LineOf(body.Node, body.Span.Start));
        json.WriteEndObject();
    }

    private void WriteSymbol(DocumentSymbol symbol)
    {
        json.WriteStartObject();
        json.WriteString("text", symbol.Text);
        json.WriteNumber("line", LineOf(symbol.Node, symbol.Span.Start));
        json.WriteEndObject();
    }

    private void WriteDate(DateMention date)
    {
        json.WriteStartObject();
        json.WriteString("date", Day(date.Value));
        json.WriteString("text", date.Node.Text.Text.AsSpan(date.Span.Start, date.Span.Length));
        json.WriteNumber("line", LineOf(date.Node, date.Span.Start));
        json.WriteEndObject();
    }

    private void WriteSession(SessionMention session)
    {
        json.WriteStartObject();
        json.WriteNumber("number", session.Number);
        json.WriteString("text", session.Node.Text.Text.AsSpan(session.Span.Start, session.Span.Length));
        json.WriteNumber("line", LineOf(session.Node, session.Span.Start));
        json.WriteEndObject();
    }

    private int LineOf(TextNode node, int offset) => LineOf(node.Text.GetSourcePosition(offset));

    private int LineOf(int position) => Document.Lines.GetPosition(position).Line + 1;

    /// <summary>The heading of an annex as it stands in the text, its number or letter included.</summary>
    public static string HeadingOf(TextNode node) => node.Label is { } label ? $"{label.Text} {node.Text.Text}".TrimEnd() : node.Text.Text;

    /// <summary>The section that an operative paragraph stands in, by its number; null outside sections.</summary>
    public static string? SectionOf(DocumentNode node) =>
        node.FirstAncestorOrSelf<Section>() is { } section ? section.Label?.Value ?? section.Text.Text : null;

    /// <summary>What the forms of names are called in our output.</summary>
    public static string FormOf(BodyNameForm form) => form switch
    {
        BodyNameForm.ShortForm => "short",
        _ => JsonNamingPolicy.CamelCase.ConvertName(form.ToString()),
    };

    /// <summary>The title without the number that may stand before it.</summary>
    private static string? TitleOf(Resolution? resolution)
    {
        if (resolution?.Title?.Text.Text is not { } title)
            return null;

        return resolution.Number is { } number && title.StartsWith(number, StringComparison.Ordinal)
            ? title[number.Length..].TrimStart('.', ' ')
            : title;
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
