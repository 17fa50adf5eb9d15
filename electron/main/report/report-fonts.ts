import interLatin400 from '@fontsource/inter/files/inter-latin-400-normal.woff2?asset';
import interLatin600 from '@fontsource/inter/files/inter-latin-600-normal.woff2?asset';
import interLatinExt400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?asset';
import interLatinExt600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff2?asset';
import notoSansArabic400 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?asset';
import notoSansArabic600 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?asset';
import type { reportFonts } from '../../../core/domain/report/report-fonts';

/** File of each font that a report names. */
export const reportFontFiles: Record<(typeof reportFonts)[number]['file'], string> = {
  'inter-latin-400.woff2': interLatin400,
  'inter-latin-600.woff2': interLatin600,
  'inter-latin-ext-400.woff2': interLatinExt400,
  'inter-latin-ext-600.woff2': interLatinExt600,
  'noto-sans-arabic-400.woff2': notoSansArabic400,
  'noto-sans-arabic-600.woff2': notoSansArabic600,
};
