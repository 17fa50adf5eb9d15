import { type Brush, box, disc, letter, type Picture, polygon, stroke } from './picture';

const W = 420;
const H = 620;

function phone(
  id: string,
  alt: string,
  ground: string,
  title: string,
  draw: (b: Brush) => void,
  dark = false,
): Picture {
  return {
    id,
    alt,
    width: W,
    height: H,
    format: 'jpg',
    draw(brush, w, h) {
      box(brush, ground, 0, 0, w, h);
      const ink = dark ? '#f4f1e8' : '#23262b';
      letter(brush, '14:07', 22, 30, { size: 15, weight: 600, colour: ink });
      box(brush, ink, w - 52, 18, 28, 13, 4);
      letter(brush, title, 22, 78, { size: 26, weight: 700, colour: ink });
      draw(brush);
      letter(brush, 'synthetic · for training', w / 2, h - 12, {
        size: 11,
        colour: dark ? 'rgba(255,255,255,0.5)' : 'rgba(0,0,0,0.4)',
        align: 'center',
      });
    },
  };
}

const bubble = (b: Brush, y: number, text: string, mine: boolean, rtl = false) => {
  const x = mine ? 120 : 22;
  box(b, mine ? '#cfeae4' : '#ffffff', x, y, 278, 52, 14);
  letter(b, text, rtl ? x + 262 : x + 16, y + 33, { size: 17, colour: '#23262b', rtl });
};

const sun = (b: Brush, x: number, y: number, r: number) => {
  for (let i = 0; i < 8; i++)
    stroke(b, '#f6c445', 4, [
      [x + Math.cos(i * 0.785) * r * 1.3, y + Math.sin(i * 0.785) * r * 1.3],
      [x + Math.cos(i * 0.785) * r * 1.6, y + Math.sin(i * 0.785) * r * 1.6],
    ]);
  disc(b, '#f6c445', x, y, r);
};
const rain = (b: Brush, x: number, y: number, r: number) => {
  disc(b, '#d5dde2', x, y, r, r * 0.7);
  disc(b, '#e6ecef', x + r * 0.7, y + r * 0.15, r * 0.7, r * 0.5);
  for (const s of [-0.4, 0.1, 0.6])
    stroke(b, '#7fb3d6', 4, [
      [x + r * s, y + r],
      [x + r * s - 6, y + r * 1.5],
    ]);
};
const wind = (b: Brush, x: number, y: number, r: number) => {
  for (const s of [-0.5, 0, 0.5])
    stroke(b, '#f4f1e8', 6, [
      [x - r, y + r * s],
      [x + r * (0.6 + s), y + r * s],
      [x + r * (0.8 + s), y + r * (s - 0.25)],
    ]);
};

const forecast = (
  id: string,
  alt: string,
  ground: string,
  icon: (b: Brush, x: number, y: number, r: number) => void,
  degrees: string,
  note: string,
) =>
  phone(
    id,
    alt,
    ground,
    'Port Ruvane',
    (b) => {
      icon(b, W / 2, 200, 58);
      letter(b, degrees, W / 2, 350, { size: 72, weight: 700, colour: '#f4f1e8', align: 'center' });
      letter(b, note, W / 2, 398, { size: 20, colour: '#f4f1e8', align: 'center' });
      ['lun', 'mar', 'mer', 'jeu'].forEach((day, i) => {
        box(b, 'rgba(255,255,255,0.14)', 24 + i * 94, 440, 84, 120, 10);
        letter(b, day, 66 + i * 94, 470, { size: 16, colour: '#f4f1e8', align: 'center' });
        (i % 2 ? sun : icon)(b, 66 + i * 94, 508, 14);
      });
    },
    true,
  );

export const screens: Picture[] = [
  forecast('forecast-sun', 'Forecast: sun', '#3f8fc4', sun, '24°', 'ciel clair · سماء صافية'),
  forecast('forecast-rain', 'Forecast: rain', '#5c6672', rain, '15°', 'averses · زخّات'),
  forecast('forecast-wind', 'Forecast: wind', '#35506a', wind, '18°', 'vent 28 nds · رياح'),
  phone('screen-chat-bus', 'Screenshot of a chat about a late bus', '#e6efee', 'Bus 3 ?', (b) => {
    bubble(b, 120, 'il est passé ?', true);
    bubble(b, 190, 'لأ لسه', false, true);
    bubble(b, 260, 'ça fait 40 min', true);
    bubble(b, 330, 'امشي، أسرع', false, true);
    bubble(b, 400, 'je marche', true);
  }),
  phone('screen-chat-recipe', 'Screenshot of a chat with a recipe', '#f6ead9', 'ماما', (b) => {
    bubble(b, 120, 'كم ملح؟', true, true);
    bubble(b, 190, 'حتى يكفي', false, true);
    bubble(b, 260, 'كم يعني؟', true, true);
    bubble(b, 330, 'حتى يقول لكِ', false, true);
  }),
  phone('screen-results', 'Screenshot of exam results', '#f4f0e6', 'Résultats', (b) => {
    [
      ['Anatomie', '14'],
      ['Pharmaco', '11'],
      ['Soins', '17'],
      ['Éthique', '13'],
      ['Anglais', '15'],
    ].forEach(([name = '', mark = ''], i) => {
      box(b, '#ffffff', 22, 110 + i * 78, W - 44, 64, 10);
      letter(b, name, 44, 150 + i * 78, { size: 20, colour: '#23262b' });
      letter(b, `${mark}/20`, W - 44, 150 + i * 78, {
        size: 22,
        weight: 700,
        colour: '#2f7a55',
        align: 'right',
      });
    });
  }),
  phone(
    'screen-playlist',
    'Screenshot of a playlist',
    '#231a30',
    'Quai, 2 h du matin',
    (b) => {
      [
        'Sel et sirènes',
        'يا مرفأ',
        'Domino Blues',
        'بحر بلا تذكرة',
        'Dernier bus',
        'Lemon Tree Radio',
      ].forEach((name, i) => {
        box(
          b,
          ['#c4472e', '#2f6f73', '#e0a63c', '#7a4b6b', '#35506a', '#4f7f4f'][i] ?? '#c4472e',
          24,
          110 + i * 76,
          56,
          56,
          8,
        );
        letter(b, name, 98, 146 + i * 76, { size: 20, weight: 600, colour: '#f4f1e8' });
      });
    },
    true,
  ),
  phone('screen-map', 'Screenshot of a walk on a map', '#e9efe4', 'Marche · 7,2 km', (b) => {
    box(b, '#bfe0ea', 0, 110, W, 470);
    polygon(b, '#e3dcc4', [
      [0, 110],
      [W, 110],
      [W, 240],
      [280, 330],
      [300, 440],
      [120, 470],
      [0, 560],
    ]);
    stroke(b, '#c4472e', 6, [
      [60, 480],
      [110, 400],
      [170, 380],
      [220, 300],
      [300, 250],
      [380, 190],
    ]);
    disc(b, '#c4472e', 60, 480, 10);
    disc(b, '#2f7a55', 380, 190, 10);
  }),
  phone(
    'screen-scores',
    'Screenshot of a football table',
    '#b4452c',
    'Championnat',
    (b) => {
      [
        '1  Étoile du Port   41',
        '2  FC Asmaral      40',
        '3  Olympique Cap   33',
        '4  Union Salines   31',
        '5  Jeunesse Nord   27',
      ].forEach((row, i) => {
        box(b, i === 0 ? '#fff6e6' : 'rgba(255,255,255,0.2)', 22, 110 + i * 70, W - 44, 58, 8);
        letter(b, row, 40, 147 + i * 70, { size: 19, weight: 600, colour: i === 0 ? '#8a2f1e' : '#fff6e6' });
      });
    },
    true,
  ),
  phone(
    'screen-battery',
    'Screenshot: battery at one per cent',
    '#111318',
    '1 %',
    (b) => {
      box(b, '#3a3f46', 110, 240, 200, 100, 16);
      box(b, '#c4472e', 122, 252, 14, 76, 4);
      box(b, '#3a3f46', 312, 270, 14, 40, 5);
      letter(b, 'branchez-moi · اشحنّي', W / 2, 400, { size: 20, colour: '#f4f1e8', align: 'center' });
    },
    true,
  ),
];
