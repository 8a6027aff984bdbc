using System.Text;
using Acornima;
using Acornima.Ast;
using Archive.Model;

namespace Archive.Site;

/// <summary>
/// Writes statements token by token: without comments and white space, and with other names. Where the source leaves out a semicolon it is
/// written, so that no line has to end there; before a brace that closes it is not needed.
/// </summary>
/// <param name="path">The path of the bundle, from which scripts that it loads are named.</param>
/// <param name="text">Where it is written.</param>
/// <param name="names">The new names.</param>
internal sealed class ScriptWriter(string path, StringBuilder text, IReadOnlyDictionary<ScriptBinding, string> names)
{
    private TokenKind _lastKind = TokenKind.Punctuator;
    private bool _isSemicolonDue;

    /// <summary>Writes a statement.</summary>
    public void Write(ScriptStatement statement)
    {
        var (source, node) = (statement.Module.Text, statement.Node);
        var places = statement.Names.ToDictionary(name => name.Start);
        var ends = new HashSet<int>();
        AddEnds(node, parent: null, ends);
        foreach (var token in statement.Module.TokensOf(node))
        {
            var isEnd = ends.Contains(token.End);
            if (!isEnd || source[token.Start] != ';')
                Write(token.Kind, places.TryGetValue(token.Start, out var name) ? Renamed(name) : statement.Module.LoadedAt.TryGetValue(token.Start, out var loaded) ? AddressOf(loaded) : source[token.Start..token.End]);
            _isSemicolonDue |= isEnd;
        }
    }

    /// <summary>Writes a piece of script that is complete in itself.</summary>
    public void Write(string statement) => Write(TokenKind.Punctuator, statement);

    private void Write(TokenKind kind, string token)
    {
        if (_isSemicolonDue && token != "}")
            text.Append(';');
        else if (text.Length > 0 && IsSpaceNeeded(kind, text[^1], token))
            text.Append(' ');
        text.Append(token);
        _lastKind = kind;
        _isSemicolonDue = false;
    }

    /// <summary>A browser looks for a script beside the bundle, which may lie in another folder than the script that loads it.</summary>
    private string AddressOf(string loaded)
    {
        var relative = Address.Relative(path, loaded);
        return relative.StartsWith("../", StringComparison.Ordinal) ? $"\"{relative}\"" : $"\"./{relative}\"";
    }

    private string Renamed(ScriptName name)
    {
        var given = name.Binding is { } binding ? names.GetValueOrDefault(binding, name.Name) : name.Name;
        return name.IsShorthand && given != name.Name ? $"{name.Name}:{given}" : given;
    }

    /// <summary>Between two words, after a regular expression, between marks that would be one (+ +), and before the dot after a number.</summary>
    private bool IsSpaceNeeded(TokenKind kind, char last, string token)
    {
        if (_lastKind == TokenKind.Template || kind == TokenKind.Template)
            return false;
        if (IsPartOfWord(token[0]))
            return IsPartOfWord(last) || _lastKind == TokenKind.RegExpLiteral;
        return (last == token[0] && last is '+' or '-' or '/') || (last is '!' && token == "--") || (last is '-' && token[0] == '>') || (token[0] == '.' && _lastKind == TokenKind.NumericLiteral);
    }

    private static bool IsPartOfWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '$' or '\\' || character > '\u007f';

    /// <summary>Adds where statements end that a semicolon closes, be it written or not.</summary>
    private static void AddEnds(Node node, Node? parent, HashSet<int> ends)
    {
        foreach (var child in node.ChildNodes)
            AddEnds(child, node, ends);
        if (IsClosedBySemicolon(node) && !IsHeadOfLoop(node, parent))
            ends.Add(node.End);
    }

    private static bool IsClosedBySemicolon(Node node) => node is VariableDeclaration or ExpressionStatement or ReturnStatement or ThrowStatement
        or BreakStatement or ContinueStatement or DoWhileStatement or DebuggerStatement or PropertyDefinition;

    private static bool IsHeadOfLoop(Node node, Node? parent) => parent switch
    {
        ForStatement loop => loop.Init == node,
        ForInStatement loop => loop.Left == node,
        ForOfStatement loop => loop.Left == node,
        _ => false,
    };
}
