export { LanguageProvider } from './language-provider';
export { type FaultText, placeOf, useFaultText } from './use-fault-text';
export { type Formats, useFormats } from './use-formats';
export { useLanguage, useLocalised } from './use-language';
export { type RichValues, type TextValues, useRichText, useText } from './use-text';
