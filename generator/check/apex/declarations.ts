/** What names mean inside a method: enough typing to know which object a variable holds, and no more. */
import {
  CatchClauseContext,
  EnhancedForControlContext,
  FieldDeclarationContext,
  FormalParameterContext,
  LocalVariableDeclarationContext,
  PropertyDeclarationContext,
  WhenValueContext,
  type ApexParserRuleContext,
  type TypeRefContext
} from '@apexdevtools/apex-parser';
import { maybe, walk, type ApexUnit } from './unit.ts';

/** A declared variable, parameter, field or property, visible inside `scope`. */
export interface Declaration {
  readonly name: string;
  /** As written, without spaces: `List<Call__c>`. */
  readonly type: string;
  readonly scope: ApexParserRuleContext;
  readonly offset: number;
}

const declarationsByUnit = new WeakMap<ApexUnit, readonly Declaration[]>();

/** All declarations of a unit. */
export function declarationsOf(unit: ApexUnit): readonly Declaration[] {
  const known = declarationsByUnit.get(unit);
  if (known) return known;
  const found = walk(unit.tree).flatMap(declared);
  declarationsByUnit.set(unit, found);
  return found;
}

/** The declared type of a name at a place: the innermost scope that encloses the place wins. */
export function typeOfName(unit: ApexUnit, name: string, at: ApexParserRuleContext): string | undefined {
  const key = name.toLowerCase();
  const scopes = new Map<ApexParserRuleContext, number>();
  let depth = 0;
  for (let node: ApexParserRuleContext | undefined = at; node; node = node.parentCtx) scopes.set(node, (depth += 1));
  const visible = declarationsOf(unit).filter((one) => one.name === key && scopes.has(one.scope));
  return visible.sort((left, right) => (scopes.get(left.scope) ?? 0) - (scopes.get(right.scope) ?? 0))[0]?.type;
}

function declared(node: ApexParserRuleContext): Declaration[] {
  if (node instanceof LocalVariableDeclarationContext || node instanceof FieldDeclarationContext) {
    const type = typeText(node.typeRef());
    return node
      .variableDeclarators()
      .variableDeclarator_list()
      .map((one) => declaration(one.id(), type, scopeOf(node), one));
  }
  if (node instanceof PropertyDeclarationContext)
    return [declaration(node.id(), typeText(node.typeRef()), scopeOf(node), node)];
  if (node instanceof FormalParameterContext || node instanceof EnhancedForControlContext) {
    return [declaration(node.id(), typeText(node.typeRef()), scopeOf(node), node)];
  }
  if (node instanceof CatchClauseContext) return [declaration(node.id(), node.qualifiedName().getText(), node, node)];
  if (node instanceof WhenValueContext && maybe(node.typeRef()) && maybe(node.id())) {
    return [declaration(node.id(), typeText(node.typeRef()), node.parentCtx ?? node, node)];
  }
  return [];
}

function declaration(
  id: ApexParserRuleContext,
  type: string,
  scope: ApexParserRuleContext,
  at: ApexParserRuleContext
): Declaration {
  return { name: id.getText().toLowerCase(), type, scope, offset: at.start.start };
}

function typeText(type: TypeRefContext): string {
  return type.getText();
}

/** The statement list, method, loop or class body that limits a declaration's life. */
function scopeOf(node: ApexParserRuleContext): ApexParserRuleContext {
  for (let at = node.parentCtx; at; at = at.parentCtx) {
    const kind = at.constructor.name;
    if (
      /^(Block|MethodDeclaration|ConstructorDeclaration|ForStatement|ClassBody|InterfaceMethodDeclaration|TriggerUnit|TriggerBlock)Context$/.test(
        kind
      )
    )
      return at;
  }
  return node;
}
