/** Scripts of the report's fonts, with the characters that each brings. */
const ranges = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  latinExtended:
    'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
  arabic:
    'U+0600-06FF, U+0750-077F, U+0870-088E, U+0890-0891, U+0897-08E1, U+08E3-08FF, U+200C-200E, U+204F, U+2E41, U+FB50-FDFF, U+FE70-FE74, U+FE76-FEFC',
} as const;

/**
 * Fonts of a printed report: whoever prints it serves each as `fonts/<file>` beside the document. Elsewhere the system's stand in.
 * One file a weight: variable fonts would go into the PDF as Type 3 glyphs, twice as large and badly drawn by some readers.
 */
export const reportFonts = [
  { file: 'inter-latin-400.woff2', family: 'Hirz Inter', weight: 400, range: ranges.latin },
  { file: 'inter-latin-600.woff2', family: 'Hirz Inter', weight: 600, range: ranges.latin },
  { file: 'inter-latin-ext-400.woff2', family: 'Hirz Inter', weight: 400, range: ranges.latinExtended },
  { file: 'inter-latin-ext-600.woff2', family: 'Hirz Inter', weight: 600, range: ranges.latinExtended },
  { file: 'noto-sans-arabic-400.woff2', family: 'Hirz Noto Sans Arabic', weight: 400, range: ranges.arabic },
  { file: 'noto-sans-arabic-600.woff2', family: 'Hirz Noto Sans Arabic', weight: 600, range: ranges.arabic },
] as const;
