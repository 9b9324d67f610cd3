namespace ResolutionLint.Core.Tests.Semantics;

public sealed class TornWordsTests
{
    [Theory]
    [InlineData("Noting the humanitaria n situation and the im plementation of the plan,", true)]
    [InlineData("Noting the humanitaria n situation and the implementation of the plan,", false)]
    [InlineData("Noting the head quarters, the peace keepers, the on going work, the frame works and the stake holders,", false)]
    [InlineData("Noting the short comings, the safe guarding and the with drawals,", false)]
    public void Parts_that_no_hand_writes_tell_a_torn_text(string paragraph, bool isTorn) =>
        Assert.Equal(isTorn, Draft.ModelOf(paragraph).TornWords.AreInText);
}
