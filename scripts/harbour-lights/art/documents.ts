import { portrait } from './figure';
import { faint, ink, photo, sheet, stamp, synthetic, table, textBlock } from './paper';
import { type Brush, box, disc, letter, type Picture, stroke, within } from './picture';

function invitation(brush: Brush, w: number, h: number): void {
  disc(brush, '#1f4f7a', 62, 58, 28);
  stroke(brush, '#ffffff', 4, [
    [62, 38],
    [62, 76],
  ]);
  stroke(brush, '#ffffff', 4, [
    [44, 66],
    [62, 78],
    [80, 66],
  ]);
  letter(brush, 'ESTMARK MARITIME FOUNDATION', 104, 54, { size: 19, weight: 700, colour: '#1f4f7a' });
  letter(brush, 'Training & Hospitality Afloat · Orlo, Estmark', 104, 76, { size: 13, colour: faint });
  stroke(brush, '#1f4f7a', 2, [
    [36, 100],
    [w - 36, 100],
  ]);
  letter(brush, 'LETTER OF INVITATION', 36, 140, { size: 22, weight: 700, colour: ink });
  letter(brush, 'Ref. EMF / 31 / 0000', w - 36, 140, { size: 13, colour: faint, align: 'right' });
  letter(brush, 'Whom it may concern,', 36, 176, { size: 14, colour: ink });
  letter(brush, 'Ms D. F. is invited as an intern, reception on board,', 36, 204, { size: 14, colour: ink });
  letter(brush, 'from 17 April 2031. Board and lodging are provided.', 36, 226, { size: 14, colour: ink });
  textBlock(brush, 36, 252, w - 72, 5);
  letter(brush, 'تُدعى الآنسة د. ف. للتدريب على متن السفينة', w - 36, 356, {
    size: 16,
    colour: ink,
    rtl: true,
  });
  textBlock(brush, 36, 376, w - 72, 3);
  stroke(brush, '#2b3f8f', 2.4, [
    [60, h - 96],
    [84, h - 118],
    [96, h - 90],
    [120, h - 120],
    [132, h - 96],
    [176, h - 108],
  ]);
  letter(brush, 'Director', 60, h - 68, { size: 12, colour: faint });
  stamp(brush, w - 96, h - 110, 46, '#b4452c', 'ESTMARK');
  within(brush, { x: w / 2, y: h / 2 + 20, turn: -0.55, alpha: 0.2 }, () => {
    letter(brush, 'SPECIMEN', 0, 0, { size: 92, weight: 800, colour: '#b4202c', align: 'center' });
  });
}

/** Letters, photographs and booklets of the office. */
export const documents: Picture[] = [
  photo(
    'letter-invitation',
    'A letter with a stamp and the word SPECIMEN across it',
    (b, w, h) => {
      table(b, w, h, '#5d6a70');
      sheet(b, 40, 30, 560, 720, 0.012, () => invitation(b, 560, 720));
      synthetic(b, w, h);
    },
    640,
    790,
  ),
  photo('letter-detail', 'Corner of a letter with a stamp', (b, w, h) => {
    table(b, w, h, '#7a6a5a');
    sheet(b, -120, -90, 700, 520, -0.08, () => {
      textBlock(b, 180, 150, 460, 5, 26);
      letter(b, '… invitation …', 190, 330, { size: 30, weight: 600, colour: ink });
      stamp(b, 520, 390, 74, '#2b4f8f', '48 H');
    });
    synthetic(b, w, h);
  }),
  photo('letter-pile', 'Three folded letters under a paper clip', (b, w, h) => {
    table(b, w, h, '#6a5a6a');
    for (const [x, y, turn] of [
      [120, 90, -0.12],
      [170, 110, 0.05],
      [150, 120, -0.02],
    ] as const) {
      sheet(b, x, y, 330, 240, turn, () => {
        disc(b, '#1f4f7a', 46, 44, 18);
        textBlock(b, 80, 36, 200, 2);
        textBlock(b, 30, 90, 270, 6, 20);
      });
    }
    stroke(b, '#c9ccd2', 5, [
      [300, 96],
      [300, 160],
      [316, 160],
      [316, 110],
      [308, 110],
      [308, 150],
    ]);
    synthetic(b, w, h);
  }),
  photo(
    'receipt-transfer',
    'Screen of a completed transfer',
    (b, w, h) => {
      box(b, '#eef2f4', 0, 0, w, h);
      box(b, '#0f5f6f', 0, 0, w, 92);
      letter(b, 'Banque du Rivage', 28, 56, { size: 26, weight: 700, colour: '#fff' });
      disc(b, '#3f9a6a', w / 2, 168, 40);
      stroke(b, '#fff', 8, [
        [w / 2 - 18, 168],
        [w / 2 - 4, 184],
        [w / 2 + 20, 152],
      ]);
      letter(b, 'Virement effectué · تم التحويل', w / 2, 250, {
        size: 22,
        weight: 700,
        colour: ink,
        align: 'center',
      });
      const rows = [
        ['De', 'Harbour Lights Club'],
        ['À', 'Ruvane Ferries, guichet'],
        ['Montant', '4 × 310,00'],
        ['Motif', 'sponsorship crew 16/04'],
        ['Date', '05/04/2031 12:41'],
      ];
      rows.forEach(([name = '', value = ''], i) => {
        letter(b, name, 44, 310 + i * 44, { size: 17, colour: faint });
        letter(b, value, w - 44, 310 + i * 44, { size: 17, weight: 600, colour: ink, align: 'right' });
        stroke(b, '#d5dbde', 1, [
          [40, 324 + i * 44],
          [w - 40, 324 + i * 44],
        ]);
      });
      synthetic(b, w, h);
    },
    480,
    580,
  ),
  photo('signed-sheet', 'A page with a signature and little else', (b, w, h) => {
    table(b, w, h);
    sheet(b, 110, 40, 420, 400, -0.03, () => {
      letter(b, 'Feuille', 40, 64, { size: 24, weight: 600, colour: ink });
      box(b, '#fdfbf5', 40, 84, 340, 200);
      stroke(b, '#2b3f8f', 3, [
        [70, 320],
        [96, 286],
        [104, 326],
        [130, 292],
        [148, 322],
        [170, 300],
        [230, 314],
      ]);
      letter(b, '15/03', 300, 330, { size: 18, colour: faint });
    });
    synthetic(b, w, h);
  }),
  photo('id-photos', 'A strip of passport photographs', (b, w, h) => {
    box(b, '#cbb7c9', 0, 0, w, h);
    [0, 1, 2, 3].forEach((i) => {
      box(b, '#fff', 26 + i * 150, 140, 138, 200, 4);
      box(b, '#c9d8e2', 34 + i * 150, 148, 122, 160);
      within(b, { x: 35 + i * 150, y: 188, scale: 0.6 }, () =>
        portrait(b, {
          skin: '#d9b79a',
          hair: '#6a6a70',
          hairStyle: i % 2 ? 'short' : 'bob',
          shirt: '#8a8f98',
        }),
      );
    });
    letter(b, 'modèle · نموذج', w / 2, 400, { size: 22, colour: '#5a4a5a', align: 'center' });
    synthetic(b, w, h);
  }),
  photo('id-photos-2', 'Two passport photographs of one person', (b, w, h) => {
    table(b, w, h, '#8d9a8f');
    [0, 1].forEach((i) => {
      sheet(b, 130 + i * 200, 100, 170, 240, i ? 0.05 : -0.04, () => {
        box(b, '#d5e0e6', 10, 10, 150, 190);
        within(b, { x: 0, y: 40, scale: 0.85 }, () =>
          portrait(b, { skin: '#e8b48e', hair: '#2a1a22', hairStyle: 'long', shirt: '#4a4f58' }),
        );
        box(b, '#fdfbf5', 0, 204, 170, 36);
      });
    });
    synthetic(b, w, h);
  }),
  photo('seaman-book', 'Cover of a small blue booklet', (b, w, h) => {
    table(b, w, h, '#a8794f');
    within(b, { x: w / 2, y: h / 2, turn: 0.08 }, () => {
      box(b, 'rgba(0,0,0,0.3)', -122, -166, 260, 350, 12);
      box(b, '#1f3a5f', -130, -176, 260, 350, 12);
      stroke(b, '#d8b45f', 6, [
        [0, -70],
        [0, 40],
      ]);
      stroke(b, '#d8b45f', 6, [
        [-50, 6],
        [-30, 34],
        [0, 44],
        [30, 34],
        [50, 6],
      ]);
      letter(b, 'LIVRET MARITIME', 0, 96, { size: 22, weight: 700, colour: '#d8b45f', align: 'center' });
      letter(b, 'دفتر بحّار', 0, 128, {
        size: 22,
        weight: 600,
        colour: '#d8b45f',
        align: 'center',
        rtl: true,
      });
      letter(b, 'SPECIMEN', 0, -120, {
        size: 20,
        weight: 700,
        colour: 'rgba(216,180,95,0.6)',
        align: 'center',
      });
    });
    synthetic(b, w, h);
  }),
  photo('stamp-odile', 'A numbered translator’s stamp', (b, w, h) => {
    table(b, w, h, '#d8cfe0');
    sheet(b, 100, 70, 440, 330, 0.02, () => {
      textBlock(b, 40, 40, 360, 8, 20);
      stamp(b, 320, 250, 56, '#3f4a8a', 'N° 1042');
    });
    synthetic(b, w, h);
  }),
];
