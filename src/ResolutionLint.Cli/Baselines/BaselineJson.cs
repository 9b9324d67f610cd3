using System.Text.Json.Serialization;

namespace ResolutionLint.Cli.Baselines;

/// <summary>Reads and writes the layout of a baseline without looking types up at run time.</summary>
[JsonSerializable(typeof(BaselineFile.Layout))]
internal sealed partial class BaselineJson : JsonSerializerContext;
