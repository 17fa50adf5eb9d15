import type { Derivative, DerivativeOperation } from '../../../core/domain/evidence/derivative';
import { markNumbers } from '../../../core/domain/evidence/derivative';
import { useLanguage, useText } from '../../i18n';

/** One line of what a working copy says of itself: a reason, a legend, who wrote it. */
export interface DerivativeFact {
  key: string;
  name?: string;
  text: string;
}

/** Names of languages by their tags, as the reader calls them. */
export function useLanguageNames(): (tag: string) => string {
  const language = useLanguage();
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' });
  return (tag) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
}

/** What working copies are and say, in words. */
export function useDerivativeWords(): {
  operation: (operation: DerivativeOperation) => string;
  facts: (derivative: Derivative) => DerivativeFact[];
} {
  const t = useText();
  const languages = useLanguageNames();
  const remark = (text: string | undefined): DerivativeFact[] => (text ? [{ key: 'remark', text }] : []);
  return {
    operation: (operation) => t(`app.derivative.${operation}`),
    facts(derivative) {
      switch (derivative.operation) {
        case 'redaction':
          return derivative.parameters.boxes.map(({ reason }, at) => ({
            key: `box ${at}`,
            name: t('app.derivative.box', { number: at + 1 }),
            text: reason,
          }));
        case 'crop':
          return [{ key: 'reason', text: derivative.parameters.reason }];
        case 'annotation': {
          const numbers = markNumbers(derivative.parameters.marks);
          return derivative.parameters.marks.flatMap(({ label }, at) =>
            numbers[at] === undefined ? [] : [{ key: `mark ${at}`, name: String(numbers[at]), text: label }],
          );
        }
        case 'translation': {
          const { from, to, by, remark: words } = derivative.parameters;
          const between = t('app.derivative.between', { from: languages(from), to: languages(to) });
          return [{ key: 'by', name: between, text: by }, ...remark(words)];
        }
        case 'transcript': {
          const { language, by, remark: words } = derivative.parameters;
          return [{ key: 'by', name: languages(language), text: by }, ...remark(words)];
        }
      }
    },
  };
}
