using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>A paragraph put together from lines, its markers still in it.</summary>
/// <param name="Label">Number, letter or bullet before the words.</param>
/// <param name="Text">The words.</param>
/// <param name="Lines">The lines that it consists of.</param>
internal sealed record RawBlock(ParagraphLabel? Label, LogicalText Text, List<TextLine> Lines);
