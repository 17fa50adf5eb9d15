import interExtended from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?asset';
import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?asset';
import notoSansArabic from '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2?asset';
import type { reportFonts } from '../../../core/domain/report/report-fonts';

/** File of each font that a report names. */
export const reportFontFiles: Record<(typeof reportFonts)[number]['file'], string> = {
  'inter-latin.woff2': inter,
  'inter-latin-ext.woff2': interExtended,
  'noto-sans-arabic.woff2': notoSansArabic,
};
