using System.Collections.Immutable;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Reading;

/// <summary>The lines between two <c>---</c> at the head of a Markdown draft.</summary>
/// <param name="LineCount">How many lines it takes, fences included; 0 where there is none.</param>
/// <param name="Masthead">What it says.</param>
internal sealed record FrontMatter(int LineCount, Masthead Masthead)
{
    private const string Fence = "---";

    private static readonly FrontMatter None = new(0, Masthead.Empty);

    public static FrontMatter Read(ImmutableArray<TextLine> lines, string text)
    {
        if (lines.Length < 2 || lines[0].Content != Fence)
            return None;

        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Content is Fence or "...")
                return new FrontMatter(i + 1, Parse(text[lines[1].Span.Start..lines[i].Span.Start]));
        }

        return None;
    }

    private static Masthead Parse(string yaml)
    {
        try
        {
            var stream = YamlText.Load(new StringReader(yaml));
            return stream.Documents.Count > 0 && stream.Documents[0].RootNode is YamlMappingNode root ? Parse(root) : Masthead.Empty;
        }
        catch (YamlException)
        {
            // A draft with damaged front matter is read without it.
            return Masthead.Empty;
        }
    }

    private static Masthead Parse(YamlMappingNode root) => new()
    {
        Organ = OrganOf(Value(root, "organ")),
        Session = SessionOf(Value(root, "session")),
        Symbol = Value(root, "symbol"),
        AgendaItem = Value(root, "agenda_item") ?? Value(root, "agenda item") ?? Value(root, "agendaItem"),
        Title = Value(root, "title"),
        Distributed = DateOf(Value(root, "date")),
        Adopted = DateOf(Value(root, "adopted")),
    };

    private static string? OrganOf(string? value) =>
        value is not null && ProfileNames.TryParse(value.Replace(' ', '_'), out var profile)
            ? ProfileNames.OrganOf(profile) ?? value
            : value;

    private static int? SessionOf(string? value) =>
        int.TryParse(value, out var number) || OrdinalWords.TryParseOrdinal(value, out number) ? number : null;

    private static DateOnly? DateOf(string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", out var date) || DateParser.TryParse(value, out date) ? date : null;

    private static string? Value(YamlMappingNode root, string key) =>
        root.Children.TryGetValue(new YamlScalarNode(key), out var node) && node is YamlScalarNode { Value.Length: > 0 } scalar ? scalar.Value : null;
}
