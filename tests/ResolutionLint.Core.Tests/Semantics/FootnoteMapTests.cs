using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Tests.Semantics;

public sealed class FootnoteMapTests
{
    [Fact]
    public void Markers_lead_to_their_notes()
    {
        var map = Map("""
            The General Assembly,

            Recalling the report of the Secretary-General,1

            1. Welcomes the report of the Board of Auditors.2

            1 A/57/153.

            2 A/57/5.
            """);

        Assert.Equal(["A/57/153.", "A/57/5."], map.References.Select(reference => reference.Note?.Text.Text));
        Assert.All(map.Notes, note => Assert.True(map.IsUsed(note)));
    }

    [Fact]
    public void Repeated_marker_leads_to_the_same_note()
    {
        var map = Map("""
            The General Assembly,

            Recalling the report of the Secretary-General,1

            1. Welcomes the report of the Secretary-General.1

            1 A/57/153.
            """);

        Assert.Equal(2, map.References.Length);
        Assert.Same(map.References[0].Note, map.References[1].Note);
    }

    [Fact]
    public void Marker_without_a_note_leads_nowhere()
    {
        var map = Map("""
            The General Assembly,

            Recalling the report of the Secretary-General,1

            1. Welcomes the report of the Board of Auditors.2

            1 A/57/153.
            """);

        Assert.Null(map.References[1].Note);
        Assert.Equal(2, map.References[1].Number);
    }

    [Fact]
    public void Text_without_notes_has_an_empty_map() =>
        Assert.Empty(Map("The General Assembly,\n\n1. Decides to meet.\n").References);

    private static FootnoteMap Map(string text)
    {
        var linter = new Linter([], new ListedRules(), new DateOnly(2024, 12, 1));
        return linter.GetModel(linter.Parse(SourceText.From(text), "draft.txt"), DocumentOptions.Default).Footnotes;
    }
}
