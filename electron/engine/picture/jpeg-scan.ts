import type { Component, Frame, HuffmanTable } from './jpeg-frame';
import { UnreadablePicture } from './raster';

/** What one scan brings (ITU-T T.81, B.2.3): of which colours, which coefficients, and how exactly. */
export interface Scan {
  components: Component[];
  from: number;
  until: number;
  /** Successive approximation: the bit before, and this one. */
  before: number;
  bit: number;
  /** Units between two restarts; 0: none. */
  restart: number;
}

/** Reads the entropy-coded part of a scan into its components; gives where the part ends. Of what is lost, nothing is changed. */
export function readScan(file: Uint8Array, start: number, frame: Frame, scan: Scan): number {
  let at = start;
  let held = 0;
  let count = 0;
  /** Bits of those held that no file has: zeros after the end, so that the unit in hand is read, whatever is missing. */
  let made = 0;

  /** The next octet. */
  function octet(): number {
    const next = file[at];
    if (made > 0 || next === undefined || (next === 0xff && file[at + 1] !== 0)) {
      made += 8;
      return 0;
    }
    at += next === 0xff ? 2 : 1;
    return next;
  }
  /** Whether all that the file has was read: what comes after costs nothing, however large the picture is said to be. */
  const exhausted = () => made > 0 && count <= made;

  function need(bits: number): void {
    while (count < bits) {
      held = ((held << 8) | octet()) & 0xffffff;
      count += 8;
    }
  }
  function take(bits: number): number {
    if (bits === 0) return 0;
    need(bits);
    count -= bits;
    return (held >> count) & ((1 << bits) - 1);
  }
  function decode(table: HuffmanTable | undefined): number {
    if (!table) throw new UnreadablePicture('a table is missing');
    need(16);
    const entry = table.lookup[(held >> (count - 16)) & 0xffff] ?? 0;
    if (entry === 0) throw new UnreadablePicture('a code that no table has');
    count -= entry >> 8;
    return entry & 255;
  }
  /** A signed number of so many bits (F.2.2.1). */
  function extended(bits: number): number {
    if (bits === 0) return 0;
    if (bits > 15) throw new UnreadablePicture('a number that is too long');
    const value = take(bits);
    return value < 1 << (bits - 1) ? value - (1 << bits) + 1 : value;
  }

  /** Blocks left that a run of ends covers (G.1.2.2). */
  let run = 0;

  function baseline(component: Component, to: number): void {
    const { coefficients } = component;
    component.predictor += extended(decode(component.dc));
    coefficients[to] = component.predictor;
    for (let k = 1; k < 64; k += 1) {
      const code = decode(component.ac);
      const bits = code & 15;
      const zeros = code >> 4;
      if (bits === 0) {
        if (zeros < 15) return;
        k += 15;
        continue;
      }
      k += zeros;
      if (k > 63) throw new UnreadablePicture('more coefficients than a block has');
      coefficients[to + k] = extended(bits);
    }
  }

  function firstDc(component: Component, to: number): void {
    component.predictor += extended(decode(component.dc));
    component.coefficients[to] = component.predictor << scan.bit;
  }

  function moreDc({ coefficients }: Component, to: number): void {
    if (take(1)) coefficients[to] = (coefficients[to] ?? 0) | (1 << scan.bit);
  }

  function firstAc({ coefficients, ac }: Component, to: number): void {
    if (run > 0) {
      run -= 1;
      return;
    }
    for (let k = scan.from; k <= scan.until; k += 1) {
      const code = decode(ac);
      const bits = code & 15;
      const zeros = code >> 4;
      if (bits === 0) {
        if (zeros < 15) {
          run = (1 << zeros) - 1 + take(zeros);
          return;
        }
        k += 15;
        continue;
      }
      k += zeros;
      if (k > 63) throw new UnreadablePicture('more coefficients than a block has');
      coefficients[to + k] = extended(bits) << scan.bit;
    }
  }

  /** Refines what is known, and brings what is new (G.1.2.3). */
  function moreAc({ coefficients, ac }: Component, to: number): void {
    const one = 1 << scan.bit;
    let k = scan.from;
    const refine = (index: number) => {
      const value = coefficients[index] ?? 0;
      if (take(1) && (value & one) === 0) coefficients[index] = value > 0 ? value + one : value - one;
    };
    if (run === 0) {
      while (k <= scan.until) {
        const code = decode(ac);
        const bits = code & 15;
        let zeros = code >> 4;
        let value = 0;
        if (bits === 0) {
          if (zeros < 15) {
            run = (1 << zeros) + take(zeros);
            break;
          }
        } else value = take(1) ? one : -one;
        while (k <= scan.until) {
          const index = to + k;
          if ((coefficients[index] ?? 0) !== 0) refine(index);
          else if (zeros === 0) {
            if (value !== 0) coefficients[index] = value;
            k += 1;
            break;
          } else zeros -= 1;
          k += 1;
        }
      }
    }
    if (run === 0) return;
    for (; k <= scan.until; k += 1) if ((coefficients[to + k] ?? 0) !== 0) refine(to + k);
    run -= 1;
  }

  const block = !frame.progressive
    ? baseline
    : scan.from === 0
      ? scan.before === 0
        ? firstDc
        : moreDc
      : scan.before === 0
        ? firstAc
        : moreAc;

  const [only] = scan.components;
  const alone = scan.components.length === 1 ? only : undefined;
  const units = alone ? alone.blocksWide * alone.blocksHigh : frame.unitsAcross * frame.unitsDown;
  for (let unit = 0; unit < units; unit += 1) {
    if (scan.restart > 0 && unit > 0 && unit % scan.restart === 0) restart();
    if (exhausted()) {
      unit += (scan.restart > 0 ? scan.restart - (unit % scan.restart) : units) - 1;
      continue;
    }
    if (alone) {
      const row = Math.floor(unit / alone.blocksWide);
      block(alone, (row * alone.blocksAcross + (unit % alone.blocksWide)) * 64);
      continue;
    }
    const row = Math.floor(unit / frame.unitsAcross);
    const column = unit % frame.unitsAcross;
    for (const component of scan.components) {
      for (let v = 0; v < component.v; v += 1) {
        for (let h = 0; h < component.h; h += 1) {
          const across = column * component.h + h;
          block(component, ((row * component.v + v) * component.blocksAcross + across) * 64);
        }
      }
    }
  }
  return nextMarker();

  function restart(): void {
    at = nextMarker();
    const marker = file[at + 1] ?? 0;
    if (marker >= 0xd0 && marker <= 0xd7) at += 2;
    held = 0;
    count = 0;
    run = 0;
    made = 0;
    for (const component of scan.components) component.predictor = 0;
  }

  /** Where the next marker begins: the last 0xff before something that is no zero (any number may stand before a marker, B.1.1.2). */
  function nextMarker(): number {
    let place = at;
    while (place < file.length) {
      const then = file[place] === 0xff ? file[place + 1] : 0;
      if (then !== 0 && then !== 0xff) break;
      place += 1;
    }
    return place;
  }
}
