import { chanceOf } from '../random';

const rate = 8000;

/** A voice note of the exercise. Nobody speaks: it hums in syllables, or chimes. */
export interface VoiceNote {
  id: string;
  alt: string;
  seconds: number;
  /** Pitch of the voice in hertz; a chime has none. */
  voice?: number;
  /** Came over a telephone line: begins with its tone, and sounds thin. */
  telephone?: true;
}

export const voiceNotes: readonly VoiceNote[] = [
  { id: 'voice-1', alt: 'Voice note, 7 seconds, a low voice', seconds: 7, voice: 104 },
  { id: 'voice-2', alt: 'Voice note, 5 seconds, a low voice', seconds: 5, voice: 108 },
  { id: 'voice-3', alt: 'Voice note, 4 seconds, a low voice', seconds: 4, voice: 101 },
  { id: 'voice-4', alt: 'Voice note, 6 seconds', seconds: 6, voice: 188 },
  { id: 'voice-5', alt: 'Voice note, 6 seconds, wind in it', seconds: 6, voice: 128 },
  { id: 'voice-6', alt: 'Voice note, 3 seconds', seconds: 3, voice: 210 },
  { id: 'voice-7', alt: 'Voice note, 5 seconds', seconds: 5, voice: 160 },
  { id: 'voice-8', alt: 'Voice note, 4 seconds, laughing', seconds: 4, voice: 232 },
  { id: 'voice-9', alt: 'Voice note, 8 seconds', seconds: 8, voice: 142 },
  { id: 'voice-10', alt: 'Voice note, 3 seconds', seconds: 3, voice: 176 },
  {
    id: 'phone-note-1',
    alt: 'Telephone call, 9 seconds, a woman’s voice',
    seconds: 9,
    voice: 204,
    telephone: true,
  },
  {
    id: 'phone-note-2',
    alt: 'Telephone call, 8 seconds, a man’s voice',
    seconds: 8,
    voice: 118,
    telephone: true,
  },
  { id: 'chime-ferry', alt: 'Chime of the ferry terminal', seconds: 4 },
  { id: 'chime-radio', alt: 'Jingle of Radio Quai', seconds: 5 },
  { id: 'chime-bell', alt: 'Bell of the fish auction', seconds: 3 },
];

/** Sine of so many turns; a table of rationals would be no more equal: the result is rounded to 16 bits. */
const turn = (turns: number) => Math.sin(2 * Math.PI * turns);

function hum(note: VoiceNote, pitch: number): Float64Array {
  const chance = chanceOf(`sound ${note.id}`);
  const samples = new Float64Array(note.seconds * rate);
  for (let start = Math.floor(0.12 * rate); start < samples.length - 0.3 * rate; ) {
    const length = Math.floor((0.09 + chance.next() * 0.2) * rate);
    const from = pitch * (0.86 + chance.next() * 0.36);
    const bend = 0.9 + chance.next() * 0.22;
    const vowel = chance.between(2, 6);
    let phase = 0;
    for (let step = 0; step < length && start + step < samples.length; step++) {
      const part = step / length;
      phase += (from * (1 + (bend - 1) * part)) / rate;
      const swell = turn(part / 2) ** 0.7;
      let tone = 0;
      for (let harmonic = 1; harmonic <= 8; harmonic++)
        tone += turn(phase * harmonic) / (harmonic * (1 + Math.abs(harmonic - vowel) * 0.55));
      samples[start + step] = (samples[start + step] ?? 0) + 0.34 * swell * tone;
    }
    start +=
      length +
      (chance.happens(0.2)
        ? Math.floor((0.22 + chance.next() * 0.3) * rate)
        : Math.floor(chance.next() * 0.05 * rate));
  }
  return samples;
}

function chime(note: VoiceNote): Float64Array {
  const chance = chanceOf(`sound ${note.id}`);
  const samples = new Float64Array(note.seconds * rate);
  const scale = chance.shuffle([523.25, 587.33, 659.25, 783.99, 880]);
  scale.slice(0, 4).forEach((pitch, order) => {
    const start = Math.floor(order * 0.42 * rate);
    for (let step = 0; start + step < samples.length; step++) {
      const time = step / rate;
      samples[start + step] =
        (samples[start + step] ?? 0) +
        0.26 * Math.exp(-2.6 * time) * (turn(pitch * time) + 0.4 * turn(pitch * 2.01 * time));
    }
  });
  return samples;
}

/** A tone of half a second, then the voice without its low parts, as a telephone line lets it through. */
function overTelephone(samples: Float64Array): Float64Array {
  const tone = Math.floor(0.5 * rate);
  let before = 0;
  let passed = 0;
  return samples.map((_, index) => {
    if (index < tone) return 0.12 * (turn((425 * index) / rate) + turn((450 * index) / rate));
    const value = samples[index - tone] ?? 0;
    // First-order high pass at some 400 Hz.
    passed = 0.76 * (passed + value - before);
    before = value;
    return 1.7 * passed;
  });
}

/** The note as a WAV file: PCM, 16 bits, mono, 8 kHz. */
export function renderVoiceNote(note: VoiceNote): Uint8Array {
  const said = note.voice === undefined ? chime(note) : hum(note, note.voice);
  const samples = note.telephone ? overTelephone(said) : said;
  const bytes = Buffer.alloc(44 + samples.length * 2);
  bytes.write('RIFF', 0, 'ascii');
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8, 'ascii');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36, 'ascii');
  bytes.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((value, index) => {
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * 30_000), 44 + index * 2);
  });
  return new Uint8Array(bytes);
}
