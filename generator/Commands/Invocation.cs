namespace Archive.Commands;

/// <summary>How a user starts the program, for messages that name a next step.</summary>
internal static class Invocation
{
    private const string Project = "generator/Archive.Generator.csproj";

    /// <summary>In a checkout of the program as its README says; elsewhere by its name.</summary>
    public static string Text => File.Exists(Project) ? "dotnet run --project generator -c Release --" : "archive";
}
