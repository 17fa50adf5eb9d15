import type { Post } from '../../core/domain/dataset/records';

const french =
  /\b(le|la|les|des|une|est|c'est|j'ai|je|tu|vous|nous|pas|pour|avec|dans|sur|qui|que|mais|très|trop|merci|bonjour|bonsoir|demain|ce|cette|mon|ma|mes|du|au|aux|où|ça|on|sont|était|quai|grave|mdr|chez|encore|ici|moi|toi|oui|non|bon|bonne|salut|bravo|voilà|ouvert|fermé|soir|matin)\b/giu;
const english =
  /\b(the|is|are|was|and|of|to|for|with|in|on|it|that|this|you|we|my|i'm|don't|at|not|but|have|has|from|just|what|who|when|if|so|be|can|will|one|all|out|up|no|yes|ok|your|they|he|she|a|an|still|today|tomorrow)\b/giu;
/** Digits inside Latin words that stand for Arabic letters: 3ayn, 7a, 2 for hamza, 5 or kh. */
const arabizi = /\b\p{L}*[23579]\p{L}+\b/u;

/** The language that a platform would detect; mixed or Arabizi is undetermined. */
export function languageOf(text: string): Post['lang'] {
  const arabicLetters = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latinLetters = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (arabicLetters > 0 && arabicLetters >= latinLetters * 0.6) return 'ar';
  if (arabicLetters > 0 || latinLetters < 3 || arabizi.test(text)) return 'und';
  const asFrench = text.match(french)?.length ?? 0;
  const asEnglish = text.match(english)?.length ?? 0;
  if (/[éèêàçùœ]/iu.test(text) && asFrench >= asEnglish) return 'fr';
  if (asFrench > asEnglish) return 'fr';
  return asEnglish > asFrench ? 'en' : 'und';
}
