using System.Runtime.InteropServices;
using Acornima;
using Acornima.Ast;
using Archive.Model;

namespace Archive.Site;

/// <summary>A script of the templates, parsed: its statements, and what it takes from other scripts and gives to them.</summary>
internal sealed class ScriptModule
{
    private readonly List<Token> _tokens = [];
    private readonly List<string> _notices = [];
    private readonly List<ScriptStatement> _statements = [];
    private readonly List<ScriptImport> _imports = [];
    private readonly SortedDictionary<string, ScriptBinding> _exports = new(StringComparer.Ordinal);

    /// <summary>Parses a script.</summary>
    /// <exception cref="ScriptFaultException">It is no script, or is written as a bundle cannot take it.</exception>
    public ScriptModule(string path, string text)
    {
        Path = path;
        Text = text;
        Tree = Parse();
        LoadedAt = Tree.DescendantNodes().OfType<ImportExpression>().Select(import => import.Source).OfType<StringLiteral>().ToDictionary(source => source.Start, source => Beside(source.Value));
        IsModule = Tree.Body.Any(statement => statement is ImportOrExportDeclaration);
        (Scope, var read) = ScopeReader.Read(Tree);
        var names = read.OrderBy(name => name.Start).ToList();
        foreach (var statement in Tree.Body)
            Add(statement, names);
        if (IsModule && names.FirstOrDefault(name => name is { Name: "eval", Binding: null }) is { } eval)
            throw new ScriptFaultException(text.AsSpan(0, eval.Start).Count('\n') + 1, "eval", "a script whose names are all in sight");
    }

    /// <summary>The path in the site.</summary>
    public string Path { get; }

    /// <summary>The source.</summary>
    public string Text { get; }

    /// <summary>The syntax tree.</summary>
    public Module Tree { get; }

    /// <summary>The scope of the script's own declarations.</summary>
    public ScriptScope Scope { get; }

    /// <summary>Whether it imports or exports. If not, it may be a classic script, whose names are everyone's.</summary>
    public bool IsModule { get; }

    /// <summary>The comments that stay: <c>/*! … */</c>, which by custom tell of authors and licence.</summary>
    public IReadOnlyList<string> Notices => _notices;

    /// <summary>The statements at the top, without imports and the word export.</summary>
    public IReadOnlyList<ScriptStatement> Statements => _statements;

    /// <summary>What it takes from other scripts, which run before it.</summary>
    public IReadOnlyList<ScriptImport> Imports => _imports;

    /// <summary>The paths of scripts that it loads when it needs them, as in <c>import("./script.js")</c>.</summary>
    public IEnumerable<string> Loaded => LoadedAt.Values;

    /// <summary>The same, each by where its address stands in the source.</summary>
    public IReadOnlyDictionary<int, string> LoadedAt { get; }

    /// <summary>What others may take, by name.</summary>
    public IReadOnlyDictionary<string, ScriptBinding> Exports => _exports;

    /// <summary>The tokens of a part of the source; comments are none.</summary>
    public ReadOnlySpan<Token> TokensOf(Node part) => Within(part, _tokens, token => token.Start);

    private Module Parse()
    {
        var parser = new Parser(new ParserOptions { OnToken = Add, OnComment = Add });
        try
        {
            return parser.ParseModule(Text);
        }
        catch (ParseErrorException error)
        {
            throw new ScriptFaultException(error.LineNumber, $"\"{error.Description}\"", "a JavaScript module");
        }
    }

    private void Add(in Token token)
    {
        if (token.Kind != TokenKind.EOF && token.Start < token.End)
            _tokens.Add(token);
    }

    private void Add(in Comment comment)
    {
        if (Text[comment.Start..comment.End] is ['/', '*', '!', ..] notice)
            _notices.Add(notice);
    }

    private void Add(Statement statement, List<ScriptName> names)
    {
        switch (statement)
        {
            case ImportDeclaration import:
                Add(import);
                break;
            case ExportNamedDeclaration { Source: null, Declaration: null } export:
                foreach (var specifier in export.Specifiers)
                    _exports.Add(NameOf(specifier.Exported), Scope.Own(NameOf(specifier.Local))!);
                break;
            case ExportNamedDeclaration { Declaration: { } declaration }:
                foreach (var binding in AddStatement(declaration, names).Declared)
                    _exports.Add(binding.Name, binding);
                break;
            case ExportDeclaration:
                throw Unbundled(statement, "export { name } or an exported declaration");
            default:
                AddStatement(statement, names);
                break;
        }
    }

    private void Add(ImportDeclaration import)
    {
        if (import.Source.Value is not (['.', '/', ..] or ['.', '.', '/', ..]))
            throw Unbundled(import, "a script beside this one, as in import { name } from \"./script.js\"");
        var bindings = import.Specifiers.Select(specifier => specifier is ImportSpecifier named
            ? (NameOf(named.Imported), Scope.Own(named.Local.Name)!)
            : throw Unbundled(import, "names in braces, as in import { name } from \"./script.js\""));
        _imports.Add(new ScriptImport(Beside(import.Source.Value), import.Location.Start.Line, [.. bindings]));
    }

    private ScriptStatement AddStatement(Node node, List<ScriptName> names)
    {
        var statement = new ScriptStatement(this, node, [.. Within(node, names, name => name.Start)]);
        _statements.Add(statement);
        return statement;
    }

    /// <summary>What begins within a part of the source, of what is in its order.</summary>
    private static ReadOnlySpan<T> Within<T>(Node part, List<T> ordered, Func<T, int> startOf)
    {
        return CollectionsMarshal.AsSpan(ordered)[FirstFrom(part.Start)..FirstFrom(part.End)];

        int FirstFrom(int start) => Ordered.LastUpTo(ordered, startOf, start - 1) + 1;
    }

    private string Beside(string path) => Uri.UnescapeDataString(new Uri(new Uri("https://site/" + Path), path).AbsolutePath[1..]);

    private ScriptFaultException Unbundled(Node node, string expected) => new(node.Location.Start.Line, $"\"{Text[node.Start..node.End].Split('\n')[0]}\"", expected);

    private string NameOf(Expression name) => name is Identifier identifier ? identifier.Name : throw Unbundled(name, "a name");
}
