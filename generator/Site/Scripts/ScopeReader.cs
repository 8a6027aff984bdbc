using Acornima.Ast;

namespace Archive.Site;

/// <summary>Finds the scopes of a module and every place of a name in it.</summary>
internal sealed class ScopeReader
{
    private readonly List<ScriptName> _names = [];

    private ScopeReader()
    {
    }

    /// <summary>The scope of a module, and all places of names in the order of the walk.</summary>
    public static (ScriptScope Scope, IReadOnlyList<ScriptName> Names) Read(Module tree)
    {
        var reader = new ScopeReader();
        var scope = ScriptScope.OfModule();
        reader.ReadAll(tree, scope);
        return (scope, reader._names);
    }

    private void ReadAll(Node node, ScriptScope scope)
    {
        foreach (var child in node.ChildNodes)
            Read(child, scope);
    }

    private void Read(Node? node, ScriptScope scope)
    {
        switch (node)
        {
            case null or MetaProperty or BreakStatement or ContinueStatement or ExportAllDeclaration:
                break;
            case Identifier identifier:
                Add(identifier, identifier.Name, scope);
                break;
            case PrivateIdentifier member:
                Add(member, $"#{member.Name}", scope);
                break;
            case ImportDeclaration import:
                foreach (var specifier in import.Specifiers)
                    scope.Declare(specifier.Local.Name);
                break;
            case ExportNamedDeclaration export:
                Read(export.Declaration, scope);
                break;
            case MemberExpression member:
                Read(member.Object, scope);
                if (member.Computed || member.Property is PrivateIdentifier)
                    Read(member.Property, scope);
                break;
            case Property { Shorthand: true } property:
                ReadShorthand(property.Value, scope);
                break;
            case Property property:
                ReadKey(property, scope);
                Read(property.Value, scope);
                break;
            case ClassProperty property:
                ReadKey(property, scope);
                Read(property.Value, scope);
                break;
            case LabeledStatement labelled:
                Read(labelled.Body, scope);
                break;
            case VariableDeclaration variables:
                foreach (var name in variables.Declarations.SelectMany(variable => NamesOf(variable.Id)))
                    (variables.Kind == VariableDeclarationKind.Var ? scope.OfVar : scope).Declare(name);
                ReadAll(variables, scope);
                break;
            case FunctionDeclaration function:
                ReadFunction(function, function.Id, scope);
                break;
            case FunctionExpression function:
                ReadFunction(function, function.Id, scope.Block());
                break;
            case ArrowFunctionExpression function:
                ReadFunction(function, name: null, scope);
                break;
            case ClassDeclaration declared:
                ReadClass(declared, declared.Id, scope);
                break;
            case ClassExpression expressed:
                ReadClass(expressed, expressed.Id, scope.Block());
                break;
            case StaticBlock block:
                // As a function without parameters.
                ReadAll(block, scope.Block().FunctionBody());
                break;
            case CatchClause clause:
                ReadCatch(clause, scope.Block());
                break;
            case SwitchStatement choice:
                Read(choice.Discriminant, scope);
                var cases = scope.Block();
                foreach (var one in choice.Cases)
                    Read(one, cases);
                break;
            case BlockStatement or ForStatement or ForInStatement or ForOfStatement:
                ReadAll(node, scope.Block());
                break;
            default:
                ReadAll(node, scope);
                break;
        }
    }

    private void Add(Node node, string name, ScriptScope scope, bool isShorthand = false) =>
        _names.Add(new ScriptName(node.Start, name, scope, isShorthand));

    /// <summary><c>{ name }</c>, or in a pattern <c>{ name = otherwise }</c>.</summary>
    private void ReadShorthand(Node value, ScriptScope scope)
    {
        var pattern = value as AssignmentPattern;
        var name = (Identifier)(pattern?.Left ?? value);
        Add(name, name.Name, scope, isShorthand: true);
        Read(pattern?.Right, scope);
    }

    private void ReadKey(IProperty property, ScriptScope scope)
    {
        if (property.Key is PrivateIdentifier member)
            scope.Declare($"#{member.Name}");
        if (property.Computed || property.Key is PrivateIdentifier)
            Read(property.Key, scope);
    }

    private void ReadFunction(IFunction function, Identifier? name, ScriptScope scopeOfName)
    {
        if (name is not null)
        {
            scopeOfName.Declare(name.Name);
            Read(name, scopeOfName);
        }

        var parameters = scopeOfName.Block();
        foreach (var declared in function.Params.SelectMany(NamesOf))
            parameters.Declare(declared);
        foreach (var parameter in function.Params)
            Read(parameter, parameters);
        var body = parameters.FunctionBody();
        if (function.Body is BlockStatement block)
            ReadAll(block, body);
        else
            Read(function.Body, body);
    }

    private void ReadClass(IClass declared, Identifier? name, ScriptScope scopeOfName)
    {
        if (name is not null)
        {
            scopeOfName.Declare(name.Name);
            Read(name, scopeOfName);
        }

        Read(declared.SuperClass, scopeOfName);
        ReadAll(declared.Body, scopeOfName.Block());
    }

    private void ReadCatch(CatchClause clause, ScriptScope parameters)
    {
        foreach (var name in NamesOf(clause.Param))
            parameters.Declare(name);
        Read(clause.Param, parameters);
        ReadAll(clause.Body, parameters.CatchBody());
    }

    /// <summary>The names that a pattern declares: <c>a</c>, <c>[a, b = 1]</c>, <c>{ a, b: c, ...d }</c>.</summary>
    internal static IEnumerable<string> NamesOf(Node? pattern) => pattern switch
    {
        Identifier identifier => [identifier.Name],
        AssignmentPattern assignment => NamesOf(assignment.Left),
        RestElement rest => NamesOf(rest.Argument),
        ArrayPattern array => array.Elements.SelectMany(NamesOf),
        ObjectPattern pairs => pairs.Properties.SelectMany(property => NamesOf(property is Property pair ? pair.Value : property)),
        _ => [],
    };
}
