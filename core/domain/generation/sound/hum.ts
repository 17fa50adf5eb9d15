import type { Chance } from '../chance/chance';

const rate = 8000;

/**
 * A voice note in which nobody speaks: it hums in syllables. WAV, PCM, 8 bits, mono, 8 kHz; whole numbers only, so that it
 * is the same on every machine.
 */
export function humOf(chance: Chance, seconds: number): Uint8Array {
  const samples = seconds * rate;
  const bytes = new Uint8Array(44 + samples).fill(128, 44);
  writeHeader(bytes, samples);
  const pitch = chance.between(98, 230);
  for (let start = rate / 8; start < samples - rate / 3; ) {
    const length = chance.between(rate / 12, rate / 4);
    // Phase of 16 bits: how far the wave goes on with each sample.
    let step = Math.floor((pitch * chance.between(86, 122) * 65_536) / (100 * rate));
    const bend = chance.between(-1, 1);
    const bright = chance.between(2, 5);
    let phase = 0;
    for (let at = 0; at < length && start + at < samples; at++) {
      if (at % 400 === 399) step += bend;
      phase = (phase + step) & 0xffff;
      const swell = Math.floor((4 * at * (length - at) * 46) / (length * length));
      const tone = wave(phase) * 2 + wave((phase * bright) & 0xffff);
      bytes[44 + start + at] = 128 + Math.floor((tone * swell) / (3 * 128));
    }
    start += length + (chance.happens(1, 5) ? chance.between(rate / 5, rate / 2) : chance.below(rate / 20));
  }
  return bytes;
}

/** A round wave of two parabolas: −127 to 127 for a phase of 16 bits. */
function wave(phase: number): number {
  const half = phase & 0x7fff;
  const height = Math.floor((half * (0x8000 - half)) / 2_114_000);
  return phase < 0x8000 ? height : -height;
}

function writeHeader(bytes: Uint8Array, samples: number): void {
  const view = new DataView(bytes.buffer);
  const text = (at: number, letters: string) => {
    for (let letter = 0; letter < letters.length; letter++) bytes[at + letter] = letters.charCodeAt(letter);
  };
  text(0, 'RIFF');
  view.setUint32(4, 36 + samples, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, 'data');
  view.setUint32(40, samples, true);
}
