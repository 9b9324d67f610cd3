using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Rules.RuleFiles;

/// <summary>A key of a mapping and what stands under it.</summary>
/// <remarks>A class, since generic code over structures is compiled in every run.</remarks>
internal sealed record YamlPair(YamlScalarNode Key, YamlNode Value);
