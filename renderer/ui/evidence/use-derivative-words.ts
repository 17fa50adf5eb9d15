import type { Derivative, DerivativeOperation } from '../../../core/domain/evidence/derivative';
import { type DerivativeFact, derivativeFacts } from '../../../core/domain/evidence/derivative-facts';
import { useLanguage, useText } from '../../i18n';

/** What working copies are and say, in words. */
export function useDerivativeWords(): {
  operation: (operation: DerivativeOperation) => string;
  facts: (derivative: Derivative) => DerivativeFact[];
} {
  const t = useText();
  const language = useLanguage();
  return {
    operation: (operation) => t(`app.derivative.${operation}`),
    facts: (derivative) => derivativeFacts(derivative, language, t),
  };
}
