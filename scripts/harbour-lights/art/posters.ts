import { ferry, fishingBoat, sailingDhow } from './boats';
import { cat } from './cat';
import { lightOf } from './light';
import { type Brush, box, disc, letter, type Picture, polygon, shape, stroke } from './picture';
import { lighthouse } from './town';

interface Notice {
  id: string;
  alt: string;
  ground: string;
  ink: string;
  lines: [en: string, ar: string, small: string];
  draw(brush: Brush): void;
}

const dusk = lightOf('dusk');
const noon = lightOf('noon');

const waves = (brush: Brush, y: number, colour: string) => {
  for (let row = 0; row < 3; row++) {
    stroke(
      brush,
      colour,
      6,
      Array.from({ length: 25 }, (_, i) => [i * 20, y + row * 22 + Math.sin(i * 0.9 + row) * 7] as const),
    );
  }
};

const notices: Notice[] = [
  {
    id: 'poster-open-day',
    alt: 'Poster: Harbour Lights Club, everybody 17 to 25',
    ground: '#14304f',
    ink: '#ffd678',
    lines: ['Harbour Lights', 'أضواء المرفأ', 'club · 17–25 · free · مجاناً'],
    draw: (b) => {
      lighthouse(b, 240, 440, 1.35, dusk);
      waves(b, 450, '#3f6f9a');
    },
  },
  {
    id: 'poster-beach-clean',
    alt: 'Poster: beach clean-up, Saturday 22, 9:00',
    ground: '#e8d3a6',
    ink: '#1f5f73',
    lines: ['Beach clean-up', 'ننظف الشاطئ معاً', 'Sat. 22 · 9:00 · old lighthouse'],
    draw: (b) => {
      waves(b, 300, '#4f9fb5');
      for (let i = 0; i < 5; i++) {
        shape(b, i % 2 ? '#4f7f4f' : '#2f6f9a', () => {
          b.ellipse(90 + i * 76, 440, 30, 38, 0, 0, 7);
        });
        polygon(b, '#2b3f3a', [
          [82 + i * 76, 396],
          [90 + i * 76, 410],
          [98 + i * 76, 396],
        ]);
      }
    },
  },
  {
    id: 'poster-film-night',
    alt: 'Poster: film night on the quay, 1 March',
    ground: '#1b1530',
    ink: '#f6a35e',
    lines: ['Film night', 'سينما على الرصيف', '1 March · 20:30 · bring a cushion'],
    draw: (b) => {
      polygon(b, 'rgba(255,240,200,0.18)', [
        [110, 470],
        [90, 250],
        [390, 250],
      ]);
      box(b, '#f7f1e2', 90, 230, 300, 170, 4);
      disc(b, '#c4472e', 240, 315, 46);
      polygon(b, '#f7f1e2', [
        [228, 290],
        [228, 340],
        [266, 315],
      ]);
    },
  },
  {
    id: 'poster-crew',
    alt: 'Poster: sea skills day with a papers and transport desk',
    ground: '#0f5f6f',
    ink: '#fbf8f1',
    lines: ['Sea skills day', 'يوم مهارات البحر', 'knots · charts · papers & transport desk'],
    draw: (b) => {
      ferry(b, 240, 420, 0.95, noon, '#e0a63c');
      waves(b, 445, '#2f8f9f');
    },
  },
  {
    id: 'poster-concert',
    alt: 'Poster: spring evening, 19 April',
    ground: '#7a2d4a',
    ink: '#ffd9a0',
    lines: ['Spring evening', 'أمسية الربيع', '19 April · music, tea, "first berth"'],
    draw: (b) => {
      for (let s = 0; s < 5; s++)
        stroke(b, 'rgba(255,217,160,0.5)', 3, [
          [60, 280 + s * 24],
          [420, 260 + s * 24],
        ]);
      for (const [x, y] of [
        [140, 360],
        [230, 320],
        [330, 350],
      ] as const) {
        disc(b, '#ffd9a0', x, y, 22, 16);
        stroke(b, '#ffd9a0', 6, [
          [x + 20, y],
          [x + 20, y - 90],
        ]);
      }
    },
  },
  {
    id: 'poster-football',
    alt: 'Poster: Étoile du Port against Asmaral',
    ground: '#b4452c',
    ink: '#fff6e6',
    lines: ['Étoile — Asmaral', 'نجم المرفأ × أسمرال', 'samedi 17:00 · stade du Quai'],
    draw: (b) => {
      disc(b, '#fff6e6', 240, 370, 92);
      const pent = (cx: number, cy: number, r: number) =>
        polygon(
          b,
          '#2b2330',
          Array.from(
            { length: 5 },
            (_, i) => [cx + Math.cos(-1.57 + i * 1.2566) * r, cy + Math.sin(-1.57 + i * 1.2566) * r] as const,
          ),
        );
      pent(240, 370, 32);
      for (let i = 0; i < 5; i++)
        pent(240 + Math.cos(-0.94 + i * 1.2566) * 76, 370 + Math.sin(-0.94 + i * 1.2566) * 76, 15);
    },
  },
  {
    id: 'poster-library',
    alt: 'Poster: story hour at the library',
    ground: '#35506a',
    ink: '#f2e6d0',
    lines: ['Heure du conte', 'ساعة الحكاية', 'mercredi 15h · bibliothèque'],
    draw: (b) => {
      ['#e0a63c', '#c4572f', '#8fb88a', '#f2e6d0', '#7f6a9a'].forEach((colour, i) => {
        box(b, colour, 110 + i * 54, 270 + (i % 3) * 18, 44, 190 - (i % 3) * 18, 4);
      });
      box(b, '#d9c9a8', 90, 460, 300, 12, 3);
    },
  },
  {
    id: 'poster-market',
    alt: 'Poster: flea market on Sunday',
    ground: '#f3e3c0',
    ink: '#8a3f2a',
    lines: ['Vide-grenier', 'سوق الأحد', 'dimanche 8h · place des Filets'],
    draw: (b) => {
      for (let i = 0; i < 6; i++)
        polygon(b, i % 2 ? '#fdfbf5' : '#c4572f', [
          [60 + i * 60, 280],
          [120 + i * 60, 280],
          [114 + i * 60, 340],
          [66 + i * 60, 340],
        ]);
      box(b, '#a8744a', 70, 420, 340, 14);
      for (const [x, c] of [
        [120, '#4f8a8f'],
        [200, '#e0a63c'],
        [290, '#7f6a9a'],
        [360, '#6f9a4f'],
      ] as const)
        box(b, c, x - 24, 376, 48, 44, 8);
    },
  },
  {
    id: 'poster-museum',
    alt: 'Poster: night at the maritime museum',
    ground: '#22405f',
    ink: '#e0d2b4',
    lines: ['Nuit au musée', 'ليلة في المتحف', 'la baleine reste éveillée'],
    draw: (b) => {
      sailingDhow(b, 250, 460, 1.5, noon);
    },
  },
  {
    id: 'poster-cats',
    alt: 'Poster: adopt a quay cat',
    ground: '#f2c9a0',
    ink: '#6a3a1e',
    lines: ['Adopte un chat', 'تبنَّ قطة', 'vaccinée, stérilisée, susceptible'],
    draw: (b) => cat(b, 240, 470, 1.9, '#d9803a', '#f6e4cc', 'sit'),
  },
  {
    id: 'poster-fish',
    alt: 'Poster of the fishermen’s cooperative: auction times',
    ground: '#d5e6e6',
    ink: '#1f4f5f',
    lines: ['Criée', 'مزاد السمك', 'tous les jours 5h45 · ٥:٤٥'],
    draw: (b) => {
      fishingBoat(b, 240, 400, 2, '#c4472e', noon);
      waves(b, 420, '#6fa9b5');
    },
  },
];

export const posters: Picture[] = notices.map(({ id, alt, ground, ink, lines, draw }) => ({
  id,
  alt,
  width: 480,
  height: 620,
  format: 'jpg',
  draw(brush, w, h) {
    box(brush, ground, 0, 0, w, h);
    box(brush, 'rgba(255,255,255,0.08)', 18, 18, w - 36, h - 36, 6);
    letter(brush, lines[0], w / 2, 102, { size: 48, weight: 800, colour: ink, align: 'center' });
    letter(brush, lines[1], w / 2, 170, { size: 44, weight: 700, colour: ink, align: 'center', rtl: true });
    draw(brush);
    letter(brush, lines[2], w / 2, h - 62, { size: 21, weight: 600, colour: ink, align: 'center' });
    letter(brush, 'Port Ruvane · synthetic', w / 2, h - 32, { size: 12, colour: ink, align: 'center' });
  },
}));
