using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class MalformedOfficialRecordsTests
{
    [Theory]
    [InlineData("[|GAOR, 59th Sess., Supp. No. 16|].")]
    [InlineData("[|Official records|] of the General Assembly, Fifty-ninth session, supplement No. 16 (A/59/16).")]
    [InlineData("Official Records of the General Assembly, [|59th Session|], Supplement No. 16 (A/59/16).")]
    [InlineData("Official Records of the [|General Assembly|], Supplement No. 16 (A/59/16).")]
    [InlineData("Official Records of the General Assembly, Fifty-ninth Session, [|Supplement 16|] (A/59/16).")]
    public void Unusual_form_reports(string paragraph) => RuleVerifier.Verify<MalformedOfficialRecords>(WithNote(paragraph));

    [Theory]
    [InlineData("See Official Records of the General Assembly, Fifteenth Special Session, Supplement No. 4 (A/S-15/4).")]
    [InlineData("Official Records of the General Assembly, Tenth Emergency Special Session, Supplement No. 1 (A/ES-10/1).")]
    [InlineData("Official Records of the Economic and Social Council, 2004, Supplement No. 10 (E/2004/30), chap. V; ibid., 2005, Supplement No. 10 (E/2005/30).")]
    [InlineData("Official Records of the Security Council, Third Year, Supplement for July 1948, document S/865.")]
    [InlineData("See the Official Records of the Conference.")]
    [InlineData("The statement stands in the official records of the Conference.")]
    public void Usual_form_is_silent(string paragraph) => RuleVerifier.Verify<MalformedOfficialRecords>(WithNote(paragraph));

    private static string WithNote(string note) =>
        $"The General Assembly,\n\nTaking note of the report,1\n\n1. Decides to remain seized of the matter.\n\n1 {note}\n";
}
