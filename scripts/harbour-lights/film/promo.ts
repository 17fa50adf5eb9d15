import { ferry, sailingDhow } from '../art/boats';
import { lightOf } from '../art/light';
import { box, letter } from '../art/picture';
import { sea, sky } from '../art/sea';
import type { Film } from './film';

/** What slides in, one after the other. */
const slides: readonly { from: number; latin: string; arabic: string }[] = [
  { from: 0, latin: 'THE SEA IS HIRING', arabic: 'البحر يناديك' },
  { from: 1.5, latin: 'Papers? Paid.', arabic: 'الأوراق علينا' },
  { from: 3, latin: 'Questions? Later.', arabic: 'الأسئلة لاحقاً' },
  { from: 4.5, latin: 'Dhow: capt_sami', arabic: 'أول رحلة تبدأ بخطوة' },
];

/** The recruiter's clip: large words over a calm sea. */
export const promo: Film = {
  id: 'film-first-berth',
  alt: 'Film, 6 seconds: "The sea is hiring. Papers? Paid. Questions? Later." over a calm sea',
  width: 400,
  height: 400,
  framesPerSecond: 8,
  seconds: 6,
  stillAt: 2.4,
  draw(brush, w, h, seconds, chance) {
    const light = lightOf('dawn');
    sky(brush, w, h * 0.52, light, chance);
    sea(brush, w, h * 0.52, h, light, chance);
    sailingDhow(brush, w * (0.1 + seconds * 0.12), h * 0.74, 0.8, light);
    ferry(brush, w * (0.92 - seconds * 0.04), h * 0.55, 0.22, light);
    const slide = slides.findLast(({ from }) => from <= seconds) ?? slides[0];
    if (!slide) return;
    const arrived = Math.min(1, (seconds - slide.from) / 0.5);
    const shift = (1 - arrived * (2 - arrived)) * w;
    box(brush, 'rgba(20,48,79,0.82)', -shift, h * 0.2, w, h * 0.27);
    letter(brush, slide.latin, w / 2 - shift, h * 0.325, {
      size: 36,
      weight: 800,
      colour: '#ffd678',
      align: 'center',
    });
    letter(brush, slide.arabic, w / 2 - shift, h * 0.425, {
      size: 28,
      weight: 600,
      colour: '#fbf8f1',
      align: 'center',
      rtl: true,
    });
    letter(brush, 'First Berth', 14, 26, { size: 13, weight: 700, colour: 'rgba(20,48,79,0.8)' });
  },
};
