using ResolutionLint.Rules.Language;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Language;

public sealed class MalformedDateTests
{
    [Theory]
    [InlineData("Recalling the meeting of [|15.3.2006|],", "Recalling the meeting of 15 March 2006,")]
    [InlineData("Recalling the meeting of [|9. July 2013|],", "Recalling the meeting of 9 July 2013,")]
    [InlineData("Recalling the meeting of [|December 18 2002|],", "Recalling the meeting of 18 December 2002,")]
    [InlineData("Recalling the meeting of [|18th of December, 2002|],", "Recalling the meeting of 18 December 2002,")]
    [InlineData("Recalling the meeting of [|18 december 2002|],", "Recalling the meeting of 18 December 2002,")]
    [InlineData("Recalling the meeting of [|2002-12-18|],", "Recalling the meeting of 18 December 2002,")]
    [InlineData("Recalling the meeting held on the [|5th of May 2003|],", "Recalling the meeting held on 5 May 2003,")]
    [InlineData("Recalling the meeting held on the [|5th of May 2003|] in Rome,", "Recalling the meeting held on 5 May 2003 in Rome,")]
    [InlineData("Recalling the [|5th of May 2003|] meeting,", "Recalling the 5th of May 2003 meeting,")]
    [InlineData("Recalling the [|May 5, 2003|] meeting,", "Recalling the 5 May 2003 meeting,")]
    [InlineData("Recalling the meeting of 21st-[|23rd of May 2003|],", "Recalling the meeting of 21st-23rd of May 2003,")]
    [InlineData("Recalling the meeting held from the 21st to the [|23rd of May 2003|],", "Recalling the meeting held from the 21st to the 23rd of May 2003,")]
    [InlineData("Recalling the meeting held on 21 and [|23rd May 2003|],", "Recalling the meeting held on 21 and 23 May 2003,")]
    [InlineData("Recalling the meeting of [|05/06/2003|],", "Recalling the meeting of 05/06/2003,")]
    public void Other_form_is_mended_where_it_leaves_no_doubt(string paragraph, string expected) =>
        RuleVerifier.VerifyFix<MalformedDate>(InDraft(paragraph), InDraft(expected));

    [Theory]
    [InlineData("Recalling the meetings held from 28 June to 9 July 2004 and in May 2005,")]
    [InlineData("Recalling document A/58/2002-12-18, and the film entitled “September 11, 2001”,")]
    [InlineData("Recalling version 1.2.2003 of the guidelines and paragraph 5.3.2010 of the code,")]
    [InlineData("Recalling the meeting of 31st June 2003,")]
    public void Right_form_and_what_another_rule_reports_are_silent(string paragraph) => RuleVerifier.Verify<MalformedDate>(InDraft(paragraph));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
