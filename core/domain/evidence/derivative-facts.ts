import { languageName } from '../text/language-name';
import type { Language } from '../text/localised';
import { type Derivative, markNumbers } from './derivative';

/** One line of what a working copy says of itself: a reason, a legend, of which post it is, who wrote it. */
export interface DerivativeFact {
  name?: string;
  text: string;
}

/** What a working copy says of itself, in the reader's language. */
export function derivativeFacts(
  derivative: Derivative,
  language: Language,
  say: (key: string, values?: Record<string, string | number>) => string,
): DerivativeFact[] {
  switch (derivative.operation) {
    case 'redaction':
      return derivative.parameters.boxes.map(({ reason }, at) => ({
        name: say('app.derivative.box', { number: at + 1 }),
        text: reason,
      }));
    case 'crop':
      return [{ text: derivative.parameters.reason }];
    case 'annotation': {
      const { marks } = derivative.parameters;
      const numbers = markNumbers(marks);
      return marks.flatMap(({ label }, at) =>
        numbers[at] === undefined ? [] : [{ name: String(numbers[at]), text: label }],
      );
    }
    case 'translation': {
      const { from, to, by, entity, remark } = derivative.parameters;
      const between = { from: languageName(language, from), to: languageName(language, to) };
      return [
        ...(entity ? [{ name: say(`app.entity.${entity.kind}`), text: entity.id }] : []),
        { name: say('app.derivative.between', between), text: by },
        ...(remark ? [{ text: remark }] : []),
      ];
    }
    case 'transcript': {
      const { language: of, by, remark } = derivative.parameters;
      return [{ name: languageName(language, of), text: by }, ...(remark ? [{ text: remark }] : [])];
    }
  }
}
