using Acornima.Ast;

namespace Archive.Site;

/// <summary>A statement at the top of a script.</summary>
/// <param name="Module">The script.</param>
/// <param name="Node">The statement, without the word export.</param>
/// <param name="Names">The places of names in it.</param>
internal sealed record ScriptStatement(ScriptModule Module, Node Node, IReadOnlyList<ScriptName> Names)
{
    /// <summary>What it declares for all of the script.</summary>
    public IEnumerable<ScriptBinding> Declared => DeclaredNames.Select(name => Module.Scope.Own(name)!);

    /// <summary>Whether it does nothing but declare, so that it can be left out when nothing needs what it declares.</summary>
    public bool IsOnlyDeclaration => Node switch
    {
        FunctionDeclaration => true,
        ClassDeclaration declared => IsWithoutEffect(declared.SuperClass) && declared.Body.Body.All(IsWithoutEffect),
        VariableDeclaration variables => variables.Declarations.All(variable => variable.Id is Identifier && IsWithoutEffect(variable.Init)),
        _ => false,
    };

    private IEnumerable<string> DeclaredNames => Node switch
    {
        FunctionDeclaration function => [function.Id!.Name],
        ClassDeclaration declared => [declared.Id!.Name],
        VariableDeclaration variables => variables.Declarations.SelectMany(variable => ScopeReader.NamesOf(variable.Id)),
        _ => [],
    };

    /// <summary>Whether evaluating it does nothing but give a value. What calls anything may do more.</summary>
    private static bool IsWithoutEffect(Node? node) => node switch
    {
        null or Literal or Identifier or FunctionExpression or ArrowFunctionExpression => true,
        ArrayExpression or ObjectExpression or ObjectProperty or TemplateLiteral or TemplateElement or NonUpdateUnaryExpression => node.ChildNodes.All(IsWithoutEffect),
        MethodDefinition method => !method.Computed,
        PropertyDefinition property => !property.Computed && (!property.Static || IsWithoutEffect(property.Value)),
        _ => false,
    };
}
