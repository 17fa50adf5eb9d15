import { z } from 'zod';

/** The languages of the interface, of reports and of exercise texts. */
export const languages = ['en', 'ar', 'fr'] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** One text in the three languages. */
export const Localised = z.strictObject({
  en: z.string().min(1),
  ar: z.string().min(1),
  fr: z.string().min(1),
});
export type Localised = z.infer<typeof Localised>;

/** Reading direction of a language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr';
}
