import { portrait } from './figure';
import { faint, ink, photo, sheet, synthetic, table, textBlock } from './paper';
import { box, disc, letter, type Picture, polygon, stroke, within } from './picture';

/** Tickets, notices and other sheets. */
export const prints: Picture[] = [
  photo('ticket-kiko', 'A ferry ticket, one way, 16 April', (b, w, h) => {
    box(b, '#3f6f4f', 0, 0, w, h);
    within(b, { x: w / 2, y: h / 2, turn: -0.05 }, () => {
      box(b, 'rgba(0,0,0,0.25)', -262, -128, 536, 272, 12);
      box(b, '#fdf6e3', -268, -136, 536, 272, 12);
      box(b, '#c4472e', -268, -136, 536, 62, 12);
      letter(b, 'RUVANE FERRIES', -246, -96, { size: 26, weight: 800, colour: '#fff' });
      letter(b, 'ALLER SIMPLE · ذهاب', 164, -98, {
        size: 15,
        weight: 600,
        colour: '#ffe9d6',
        align: 'right',
      });
      letter(b, 'Port Ruvane', -246, -30, { size: 30, weight: 700, colour: ink });
      stroke(b, ink, 4, [
        [-48, -38],
        [-14, -38],
      ]);
      stroke(b, ink, 4, [
        [-24, -50],
        [-13, -40],
        [-24, -30],
      ]);
      letter(b, 'Orlo, Estmark', 0, -30, { size: 25, weight: 700, colour: ink });
      letter(b, 'WED 16 APR 2031   22:30   M/V NAWRAS', -246, 14, {
        size: 19,
        weight: 600,
        colour: '#5a4a3a',
      });
      letter(b, 'Passenger: NASSIF K.   Seat: open deck', -246, 48, { size: 16, colour: '#5a4a3a' });
      letter(b, 'Paid by: HL CLUB, group of 4', -246, 78, { size: 16, colour: '#5a4a3a' });
      for (let bar = 0; bar < 42; bar++)
        box(b, ink, -246 + bar * 6 + (bar % 3), 92, bar % 4 === 0 ? 4 : 2, 30);
      for (let hole = -130; hole < 136; hole += 16) disc(b, '#3f6f4f', 176, hole, 3);
      letter(b, 'SPECIMEN', 222, 60, {
        size: 15,
        weight: 800,
        colour: 'rgba(180,32,44,0.5)',
        align: 'center',
      });
    });
    synthetic(b, w, h);
  }),
  photo('ticket-concert', 'Two concert tickets on a table', (b, w, h) => {
    table(b, w, h, '#35506a');
    for (const [y, turn] of [
      [120, -0.06],
      [240, 0.04],
    ] as const) {
      within(b, { x: w / 2, y, turn }, () => {
        box(b, '#f0c24f', -210, -52, 420, 104, 10);
        letter(b, 'FÊTE DU PORT', -186, -4, { size: 30, weight: 800, colour: '#6a2f1e' });
        letter(b, 'حفلة المرفأ · 26.04', 186, 30, { size: 20, weight: 600, colour: '#6a2f1e', rtl: true });
      });
    }
  }),
  photo('list-note', 'A handwritten list of four initials', (b, w, h) => {
    table(b, w, h, '#3a2f2a');
    sheet(
      b,
      150,
      60,
      340,
      360,
      0.06,
      () => {
        for (let rule = 60; rule < 340; rule += 34)
          stroke(b, '#c9d6e6', 1.4, [
            [0, rule],
            [340, rule],
          ]);
        stroke(b, '#e3a0a0', 1.6, [
          [44, 0],
          [44, 360],
        ]);
        letter(b, '16', 62, 52, { size: 34, weight: 700, colour: '#24408f' });
        [
          'Y.   letter ok',
          'K.   letter ok',
          'D.   letter ok',
          'L.   ?',
          'Hadi = van',
          'Capt. ashore',
        ].forEach((line, i) => {
          letter(b, line, 62, 90 + i * 40, { size: 24, weight: 500, colour: '#24408f' });
        });
      },
      '#fffdf2',
    );
    synthetic(b, w, h);
  }),
  photo(
    'front-page',
    'Front page of La Dépêche du Quai',
    (b, w, h) => {
      table(b, w, h, '#4a3f38');
      sheet(
        b,
        70,
        24,
        500,
        600,
        -0.02,
        () => {
          letter(b, 'La Dépêche du Quai', 250, 62, {
            size: 42,
            weight: 800,
            colour: '#22262e',
            align: 'center',
          });
          stroke(b, '#22262e', 3, [
            [30, 80],
            [470, 80],
          ]);
          letter(b, 'Qui paie les traversées', 30, 128, { size: 30, weight: 700, colour: '#22262e' });
          letter(b, 'des jeunes du port ?', 30, 162, { size: 30, weight: 700, colour: '#22262e' });
          letter(b, 'من يدفع ثمن سفر الشباب؟', 470, 200, {
            size: 22,
            weight: 600,
            colour: '#22262e',
            rtl: true,
          });
          box(b, '#c9b8a4', 30, 220, 270, 170);
          polygon(b, '#5f7f8f', [
            [30, 330],
            [300, 318],
            [300, 390],
            [30, 390],
          ]);
          polygon(b, '#8f6a4f', [
            [90, 340],
            [220, 332],
            [204, 360],
            [106, 362],
          ]);
          textBlock(b, 316, 226, 154, 11, 15);
          textBlock(b, 30, 412, 200, 10, 16);
          textBlock(b, 250, 412, 220, 10, 16);
        },
        '#f7f2e6',
      );
      synthetic(b, w, h);
    },
    640,
    660,
  ),
  photo(
    'portrait-tarek',
    'A young man on a notice: have you seen him?',
    (b, w, h) => {
      box(b, '#fdfbf5', 0, 0, w, h);
      box(b, '#b4452c', 0, 0, w, 84);
      letter(b, 'هل رأيتموه؟', w / 2, 56, {
        size: 36,
        weight: 800,
        colour: '#fff',
        align: 'center',
        rtl: true,
      });
      box(b, '#d8a23a', 110, 116, 260, 260, 8);
      within(b, { x: 110, y: 136, scale: 1.2 }, () =>
        portrait(b, {
          skin: '#c98a5f',
          hair: '#2a1d16',
          hairStyle: 'short',
          shirt: '#23406a',
          moustache: true,
        }),
      );
      box(b, '#fdfbf5', 60, 376, 360, 30);
      letter(b, 'طارق سلمي · ٢١ سنة', w / 2, 424, {
        size: 30,
        weight: 700,
        colour: ink,
        align: 'center',
        rtl: true,
      });
      letter(b, 'غادر في ١٩ آذار', w / 2, 464, { size: 22, colour: faint, align: 'center', rtl: true });
      letter(b, 'Tarek Selmi · parti le 19 mars', w / 2, 500, { size: 20, colour: faint, align: 'center' });
      synthetic(b, w, h);
    },
    480,
    540,
  ),
  photo('drawing-harbour', 'A pencil drawing of the harbour on squared paper', (b, w, h, c) => {
    box(b, '#fbfaf2', 0, 0, w, h);
    for (let x = 0; x < w; x += 22)
      stroke(b, '#cfdcea', 1, [
        [x, 0],
        [x, h],
      ]);
    for (let y = 0; y < h; y += 22)
      stroke(b, '#cfdcea', 1, [
        [0, y],
        [w, y],
      ]);
    const pencil = (points: [number, number][]) => {
      for (let pass = 0; pass < 2; pass++)
        stroke(
          b,
          'rgba(60,60,80,0.7)',
          2,
          points.map(([x, y]) => [x + c.next() * 3, y + c.next() * 3] as const),
        );
    };
    pencil([
      [40, 260],
      [600, 250],
    ]);
    pencil([
      [120, 256],
      [132, 110],
      [160, 110],
      [172, 256],
    ]);
    pencil([
      [126, 110],
      [146, 84],
      [166, 110],
    ]);
    pencil([
      [300, 300],
      [330, 340],
      [450, 340],
      [486, 296],
      [300, 300],
    ]);
    pencil([
      [390, 298],
      [392, 180],
      [450, 280],
      [392, 284],
    ]);
    for (let wave = 0; wave < 9; wave++)
      pencil([
        [60 + wave * 60, 390],
        [75 + wave * 60, 380],
        [90 + wave * 60, 390],
      ]);
    disc(b, 'rgba(230,160,60,0.5)', 520, 110, 34);
    letter(b, 'f(x) = 2x + 3', 400, 60, { size: 22, colour: 'rgba(40,60,150,0.6)' });
  }),
];
