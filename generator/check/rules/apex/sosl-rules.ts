/** What searches return: the objects and fields after RETURNING. */
import {
  FieldListContext,
  FieldNameContext,
  FieldSpecContext,
  type ApexParserRuleContext
} from '@apexdevtools/apex-parser';
import { queryTexts, unknownName } from '../../apex/dynamic-soql.ts';
import { maybe, walk } from '../../apex/unit.ts';
import { pathProblems } from '../formula/problems.ts';
import { apexRule } from '../rule.ts';

export const searches = apexRule({
  id: 'sosl-name',
  what: 'A search returns, filters or sorts by an object or a field that does not exist.',
  mend: 'Correct the API name after RETURNING.',
  *check(project) {
    for (const unit of [...project.apexWith(/\bFIND\b/i), ...queryTexts(project)]) {
      for (const spec of unit.nodes(FieldSpecContext)) {
        const name = spec.soslId(0).getText();
        const object = project.schema.object(name);
        if (!object && name !== unknownName) yield { place: unit.place(spec), message: `there is no object ${name}` };
        for (const field of object ? fieldsOf(spec) : []) {
          const path = field.getText().split('.');
          for (const message of object && !path.includes(unknownName) ? pathProblems(path, object, project) : [])
            yield { place: unit.place(field), message };
        }
      }
    }
  }
});

/** The names of fields that a search returns, filters by and sorts by; functions such as `toLabel()` are left out. */
function fieldsOf(spec: FieldSpecContext): ApexParserRuleContext[] {
  const returned = walk(spec).flatMap((node) => (node instanceof FieldListContext ? node.soslId_list() : []));
  const compared = [maybe(spec.logicalExpression()), maybe(spec.fieldOrderList())].flatMap((clause) =>
    clause ? walk(clause).filter((node) => node instanceof FieldNameContext) : []
  );
  return [...returned, ...compared];
}
