using System.Collections.Immutable;

namespace ResolutionLint.Word.Review;

/// <summary>A document with a review in it.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Warnings">What a drafter has to know of it, each a sentence.</param>
public sealed record ReviewedCopy(byte[] Bytes, ImmutableArray<string> Warnings);
