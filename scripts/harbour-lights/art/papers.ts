import { portrait } from './figure';
import { type Brush, box, disc, letter, type Picture, polygon, stroke, within } from './picture';

const ink = '#2a2b33';
const faint = '#8d8b86';

/** Every paper says that it is none. */
function synthetic(brush: Brush, w: number, h: number): void {
  letter(brush, 'SYNTHETIC · FOR TRAINING · مادة تدريبية مصطنعة', w / 2, h - 10, {
    size: 11,
    colour: 'rgba(60,60,70,0.65)',
    align: 'center',
  });
}

function table(brush: Brush, w: number, h: number, wood = '#a8794f'): void {
  box(brush, wood, 0, 0, w, h);
  for (let plank = 0; plank < 6; plank++) {
    stroke(brush, 'rgba(60,30,10,0.18)', 3, [
      [0, plank * (h / 5)],
      [w, plank * (h / 5) + 4],
    ]);
    stroke(brush, 'rgba(60,30,10,0.08)', 2, [
      [0, plank * (h / 5) + 34],
      [w, plank * (h / 5) + 28],
    ]);
  }
}

function stamp(brush: Brush, x: number, y: number, r: number, colour: string, text: string): void {
  within(brush, { x, y, turn: -0.25, alpha: 0.75 }, () => {
    for (const radius of [r, r - 6]) {
      brush.beginPath();
      brush.arc(0, 0, radius, 0, Math.PI * 2);
      brush.strokeStyle = colour;
      brush.lineWidth = 2.4;
      brush.stroke();
    }
    letter(brush, text, 0, 4, { size: r * 0.28, weight: 700, colour, align: 'center' });
    for (const x of [-0.3, 0, 0.3]) disc(brush, colour, r * x, -r * 0.42, r * 0.07);
  });
}

function textBlock(brush: Brush, x: number, y: number, w: number, lines: number, gap = 15): void {
  for (let line = 0; line < lines; line++) {
    box(
      brush,
      'rgba(60,62,72,0.28)',
      x,
      y + line * gap,
      line === lines - 1 ? w * 0.56 : w - ((line * 37) % 40),
      5,
      2,
    );
  }
}

function sheet(
  brush: Brush,
  x: number,
  y: number,
  w: number,
  h: number,
  turn: number,
  draw: () => void,
  paper = '#fdfbf5',
): void {
  within(brush, { x: x + w / 2, y: y + h / 2, turn }, () => {
    box(brush, 'rgba(0,0,0,0.22)', -w / 2 + 7, -h / 2 + 9, w, h, 3);
    box(brush, paper, -w / 2, -h / 2, w, h, 3);
    brush.translate(-w / 2, -h / 2);
    draw();
  });
}

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

type Draw = Picture['draw'];
const photo = (id: string, alt: string, draw: Draw, width = 640, height = 480): Picture => ({
  id,
  alt,
  width,
  height,
  format: 'jpg',
  draw,
});

export const papers: Picture[] = [
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
  photo('ticket-kiko', 'A ferry ticket, one way, 16 April', (b, w, h) => {
    box(b, '#3f6f4f', 0, 0, w, h);
    within(b, { x: w / 2, y: h / 2, turn: -0.05 }, () => {
      box(b, 'rgba(0,0,0,0.25)', -262, -128, 536, 272, 12);
      box(b, '#fdf6e3', -268, -136, 536, 272, 12);
      box(b, '#c4472e', -268, -136, 536, 62, 12);
      letter(b, 'RUVANE FERRIES', -246, -96, { size: 26, weight: 800, colour: '#fff' });
      letter(b, 'ALLER SIMPLE · ONE WAY · ذهاب', 246, -98, {
        size: 15,
        weight: 600,
        colour: '#ffe9d6',
        align: 'right',
      });
      letter(b, 'Port Ruvane', -246, -30, { size: 30, weight: 700, colour: ink });
      stroke(b, ink, 4, [
        [-48, -40],
        [-14, -40],
      ]);
      stroke(b, ink, 4, [
        [-24, -50],
        [-13, -40],
        [-24, -30],
      ]);
      letter(b, 'Orlo (Estmark)', 2, -30, { size: 30, weight: 700, colour: ink });
      letter(b, 'WED 16 APR 2031   22:30   M/V NAWRAS', -246, 14, {
        size: 19,
        weight: 600,
        colour: '#5a4a3a',
      });
      letter(b, 'Passenger: NASSIF K.   Seat: open deck', -246, 48, { size: 16, colour: '#5a4a3a' });
      letter(b, 'Paid by: HL CLUB, group of 4', -246, 78, { size: 16, colour: '#5a4a3a' });
      for (let bar = 0; bar < 42; bar++)
        box(b, ink, -246 + bar * 6 + (bar % 3), 92, bar % 4 === 0 ? 4 : 2, 30);
      for (let hole = -130; hole < 136; hole += 16) disc(b, '#3f6f4f', 150, hole, 3);
      letter(b, 'SPECIMEN', 208, 60, {
        size: 19,
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
