using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Tests.Parsing;

/// <summary>Documents told for what they are.</summary>
public sealed class DocumentKindTests
{
    [Theory]
    [InlineData("word-extraction.txt", DocumentKind.AdoptedResolution)]
    [InlineData("pdf-page.txt", DocumentKind.AdoptedResolution)]
    [InlineData("typed-draft.txt", DocumentKind.DraftResolution)]
    [InlineData("markdown-draft.md", DocumentKind.DraftResolution)]
    [InlineData("sponsored-draft.txt", DocumentKind.DraftResolution)]
    public void Drafts_are_told_from_adopted_texts(string name, DocumentKind kind) => Assert.Equal(kind, Drafts.Fixture(name).Kind);

    [Theory]
    [InlineData("Letter dated 5 May 2001 from the harbour master addressed to the Council\n\nI have the honour to write to you.\n")]
    [InlineData("Provisional agenda\n\n1. Opening of the session.\n\n2. Lighthouses.\n")]
    [InlineData("Shopping list: milk, bread.\n")]
    [InlineData("Ministerial declaration on wells\n\nWe, the ministers, having met in spring,\n\n1. Reaffirm our commitment to wells;\n\n2. Stress that wells are deep.\n")]
    public void Letters_agendas_and_declarations_are_no_resolutions(string text) => Assert.Equal(DocumentKind.NotAResolution, Drafts.Parse(text).Kind);

    [Theory]
    [InlineData("FORUM: Committee on Wells\nQUESTION OF: Dry wells\nSUBMITTED BY: Kenya\n\nTHE COMMITTEE ON WELLS,\n\nNoting the drought in all of the valleys,\n")]
    [InlineData("Committee: Third\nTopic: Wells\nSponsors: Kenya\n\nTHE GENERAL ASSEMBLY,\nRECALLING its resolution on the wells of the valleys,\nDEEPLY CONCERNED by the drought,\n1. CALLS UPON States to dig;\n2. DECIDES to wait.\n")]
    [InlineData("Re.: Wells\nSubmitted to: General Assembly\nSubmitted by: Kenya\n\nWhereas the wells of the two valleys are dry, and\nWhereas no rain has come to either for years, and\n\nBe It Hereby Resolved That The General Assembly:\n\n1. The wells shall be dug.\n")]
    [InlineData("Signatories: Kenya, Chile\nWells for all\n\nAffirming that all of the wells are for all\n\nRecalling the promise that was made to the valleys\n\nNoting that the wells of the valleys are dry\n\n1. Urges all States to dig wells and to keep them.\n")]
    [InlineData("Sponsor: Kenya\n\nRecognizing that the wells of the valleys are dry,\n\nNoting that no rain has come to them for years,\n\nAware of the needs of the people who live there,\n\nConcerned about the herds that have to go elsewhere,\n\nKenya shall dig wells.\n")]
    [InlineData("Sponsors: Kenya\nTopic: Wells\n\nNoting that the wells of the valleys are dry.\n\nRecognizing that no rain has come to them for years,\n\nAware of the needs of the people who live there,\n\nConcerned about the herds that have to go elsewhere,\n\nKenya shall dig wells.\n")]
    [InlineData("Delegation: Kenya\nSponsors: Kenya, Chile\n\nNoting that the wells of the valleys are dry,\n\nRecognizing that no rain has come to them for years,\n\nAware of the needs of the people who live there,\n\nKenya shall dig wells.\n")]
    [InlineData("Committee: Third\nTopic: Wells\nSponsors: Kenya\n\nPREAMBULATORY CLAUSES\n\nNoting that the wells of the valleys are dry,\n\nRecalling what was said about the wells,\n\n1. Urges all States to dig wells;\n\n2. Requests a report on the wells.\n")]
    [InlineData("Committee: Third\nTopic: Wells\nSponsors: Kenya\n\nPreambular Clauses\n\nNoting that the wells of the valleys are dry,\n\nRecalling what was said about the wells,\n\n1. Urges all States to dig wells;\n\n2. Requests a report on the wells.\n")]
    public void Papers_of_model_united_nations_are_drafts(string text) => Assert.Equal(DocumentKind.DraftResolution, Drafts.Parse(text).Kind);

    [Theory]
    [InlineData("Committee: Third\nTopic: Wells\nDelegation: Kenya\n\nRecognizing that wells are dry, Kenya has dug new ones. It will go on to do so.\n\nNoting the drought, Kenya asks for help. Its herds have gone elsewhere.\n\nKenya welcomes the report of the Secretary-General.\n")]
    [InlineData("Topic: Wells\nForum: Third Committee\n\nAgenda\n\n1. Welcomes and introductions\n2. Notes of the last meeting\n3. Requests from the floor\n4. Calls for papers\n")]
    [InlineData("Topic: How to write a resolution\nSponsors: none\n\nPreambular phrases\n\nAffirming\nAlarmed by\nBearing in mind\nDeeply concerned\n\nOperative phrases\n\nCalls upon\nDecides\nRequests\n")]
    [InlineData("Subject: Your letter of 5 May\nDate: 9 May 2001\n\nReferring to your letter of 5 May on the wells of the valleys,\n\nNoting what you say there about the two of them,\n\nWelcoming that you will come to see them yourself,\n\nI remain yours sincerely.\n")]
    [InlineData("THE SECRETARY OF THE COMMITTEE,\n\nDear colleagues,\n\nNOTING that you come late, I ask you to be on time.\n")]
    [InlineData("THE SECURITY COUNCIL\n\nMinutes of the meeting on the wells of the valleys\n\nThe President welcomed the members.\n")]
    [InlineData("Committee: Third\nTopic: Wells\nCountry: Kenya\nSpeaker: A. Mwangi\n\nAlarmed by the drought of this year, Kenya has dug twelve wells in the valleys.\n\nRemembering the last dry years, we ask all neighbours to do the same.\n\nUrges for more wells have been heard from all of them.\n")]
    [InlineData("Committee: Third\nTopic: Wells\nMinutes of the first meeting\n\nNoting that few had come to the hall, the Chair waited for ten minutes,\n\nWelcoming those who came at last to the hall,\n\nRequests for the floor were then granted by the Chair.\n")]
    [InlineData("DIRECTIVE 3\nCommittee: Crisis Cabinet\nTopic: Dry wells\nSponsors: Minister of Water\n\n1. Requests all of the lorries that carry water;\n\n2. Calls for the opening of the wells by night;\n\n3. Urges the people of the valleys to wait.\n")]
    [InlineData("Delegation: Kenya\nCommittee: Third\nTopic: Wells\n\nKenya has few wells. Kenya therefore:\n\n1. Encourages the digging of wells in all valleys;\n\n2. Supports a fund for wells and for pumps;\n\n3. Calls upon donors to give to the fund.\n")]
    [InlineData("Delegation: Kenya\nTopic: Wells\n\nNoting that the wells of the valleys are dry,\n\nRecognizing that no rain has come to them for years,\n\nAware of the needs of the people who live there,\n\nKenya asks to be heard.\n")]
    [InlineData("Forum: The Town Board\nTopic: Wells\nSponsors: The Rotary Club\n\nPosition paper\n\nNoting that the wells of the valleys are dry,\n\nRecognizing that no rain has come to them for years,\n\nAware of the needs of the people who live there,\n\nKenya asks to be heard.\n")]
    [InlineData("School: Faculty of Law\nTopic: Wells\n\nConsidering the many laws on wells, this paper asks who may dig one.\n\nRecalling the debates of the valleys, it tells how they came about.\n\nNoting the reply of the courts, the author has asked the judges.\n\nConcludes with a proposal for a new law.\n")]
    [InlineData("THE SECURITY COUNCIL\n\nMr. President,\n\nHaving considered the report on wells, I thank you for it.\n\nNoting the drought, we call upon all to dig,\n\nRequests for wells should be sent to us.\n")]
    [InlineData("The General Assembly\n\nExcellency,\n\nRecalling your letter on the wells of the valleys,\n\nNoting the drought,\n\n1. We decide to dig;\n")]
    [InlineData("THE GENERAL ASSEMBLY\nUnited Nations\n\nNew York\n\nDear colleagues,\n\nRecalling your letter on the wells of the valleys,\n\n1. Requests for wells should be sent to us.\n")]
    [InlineData("Security Council\n\nSir,\n\nRecalling your letter on the wells of the valleys, I ask for an answer.\n")]
    [InlineData("Committee: the name of yours\nTopic: what it speaks about\nSponsors: who wrote the text\n\nPreambular clauses open with words such as these:\n\nNoting that the wells of the valleys are dry,\n\nRecalling what was said about the wells,\n\nNumbers stand before verbs:\n\n1. Urges all States to dig wells;\n\n2. Requests a report on the wells.\n")]
    public void Prose_and_lists_of_model_united_nations_are_none(string text) => Assert.Equal(DocumentKind.NotAResolution, Drafts.Parse(text).Kind);

    [Fact]
    public void Report_that_proposes_a_text_is_no_resolution()
    {
        var document = Drafts.Parse("""
            Kites and their strings
            Report of the Executive Director

            The Council may wish to consider a decision along the following lines:

            The Governing Council,

            Recalling decision 24/3 on kites,

            1. Decides to fly them;

            2. Requests the Executive Director to report.
            """);

        Assert.Equal(DocumentKind.NotAResolution, document.Kind);
        Assert.Empty(document.Resolutions);
    }

    [Fact]
    public void Long_report_with_a_text_at_its_end_is_no_resolution()
    {
        var report = string.Concat(Enumerable.Range(1, 200).Select(number => $"{number}. The delegates spoke at length about the state of the lighthouses and of their lamps.\n\n"));
        var document = Drafts.Parse($"{report}The Conference of the Parties,\n\nNoting the report,\n\n1. Decides to wait.\n");

        Assert.Equal(DocumentKind.NotAResolution, document.Kind);
        Assert.Empty(document.Resolutions);
    }

    [Theory]
    [InlineData("Statement by the President of the Security Council\n\nAt the meeting held on 5 May 2001, the President made the following statement:\n\n“The Security Council welcomes the lamps.”\n")]
    [InlineData("Human Rights Council\nThirty-fifth session\nPresident’s statement\n\nPRST 35/9. Lamps\n\nAt the meeting, the President made the following statement:\n\n“The Human Rights Council,\n\n1. Thanks the expert;\n\n2. Welcomes the lamps.”\n")]
    public void Statements_of_presidents_are_told(string text) => Assert.Equal(DocumentKind.PresidentialStatement, Drafts.Parse(text).Kind);

    [Theory]
    [InlineData("A/80/L.99\n\nKenya: amendment to draft resolution A/80/L.98\n\nIn paragraph 3, replace “shall” with “should”.\n", DocumentKind.Amendment)]
    [InlineData("A/C.2/80/L.99\n\nDraft decision submitted by the Chair\n\nThe Committee decides to meet again.\n", DocumentKind.Decision)]
    public void Amendments_and_decisions_are_told(string text, DocumentKind kind) => Assert.Equal(kind, Drafts.Parse(text).Kind);

    [Fact]
    public void Draft_that_speaks_of_what_was_adopted_is_a_draft() =>
        Assert.Equal(
            DocumentKind.DraftResolution,
            Drafts.Parse("Draft resolution submitted by the Chair\n\nConsidering the text “Wells”, adopted by the Conference on wells,\n\n1. Decides to dig.\n\n2. Invites others to dig.\n").Kind);
}
