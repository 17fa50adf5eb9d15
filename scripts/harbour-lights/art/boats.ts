import type { Light } from './light';
import { type Brush, box, disc, polygon, shape, stroke, within } from './picture';

const shade = 'rgba(10,16,34,0.25)';

/** A small fishing boat, some 130 wide, its keel at (0, 0). */
export function fishingBoat(
  brush: Brush,
  x: number,
  y: number,
  scale: number,
  hull: string,
  light: Light,
  flip = false,
): void {
  within(brush, { x, y, scale, flip }, () => {
    disc(brush, 'rgba(0,0,0,0.14)', 0, 3, 70, 5);
    stroke(brush, '#4c3d33', 3, [
      [8, -30],
      [8, -84],
    ]);
    stroke(brush, '#4c3d33', 2, [
      [8, -80],
      [52, -34],
    ]);
    shape(brush, hull, () => {
      brush.moveTo(-66, -36);
      brush.quadraticCurveTo(0, -20, 70, -40);
      brush.lineTo(50, -2);
      brush.quadraticCurveTo(0, 6, -48, -2);
      brush.closePath();
    });
    shape(brush, 'rgba(255,255,255,0.75)', () => {
      brush.moveTo(-66, -36);
      brush.quadraticCurveTo(0, -20, 70, -40);
      brush.lineTo(68, -34);
      brush.quadraticCurveTo(0, -14, -64, -30);
      brush.closePath();
    });
    box(brush, light.dark ? '#cfc4b6' : '#f7f1e6', -34, -58, 34, 30, 3);
    box(brush, light.window, -28, -52, 10, 9, 2);
    box(brush, light.window, -14, -52, 9, 9, 2);
    box(brush, hull, -38, -62, 42, 6, 2);
    polygon(brush, shade, [
      [-60, -14],
      [60, -18],
      [50, -2],
      [-48, -2],
    ]);
    disc(brush, '#d9552f', 34, -24, 5);
  });
}

/** A dhow under sail, some 150 wide. */
export function sailingDhow(
  brush: Brush,
  x: number,
  y: number,
  scale: number,
  light: Light,
  flip = false,
): void {
  within(brush, { x, y, scale, flip }, () => {
    shape(brush, light.dark ? '#e5c9a8' : '#fdf6e8', () => {
      brush.moveTo(-6, -18);
      brush.quadraticCurveTo(64, -60, 40, -150);
      brush.quadraticCurveTo(-10, -100, -52, -26);
      brush.closePath();
    });
    shape(brush, 'rgba(120,70,40,0.18)', () => {
      brush.moveTo(-6, -18);
      brush.quadraticCurveTo(64, -60, 40, -150);
      brush.quadraticCurveTo(30, -80, -6, -18);
      brush.closePath();
    });
    stroke(brush, '#57402f', 3, [
      [-4, -16],
      [4, -118],
    ]);
    shape(brush, '#6b4630', () => {
      brush.moveTo(-78, -30);
      brush.quadraticCurveTo(-10, -8, 62, -22);
      brush.lineTo(46, 0);
      brush.quadraticCurveTo(-10, 8, -50, -2);
      brush.closePath();
    });
    stroke(brush, '#e3c8a2', 2, [
      [-70, -26],
      [-10, -13],
      [58, -20],
    ]);
  });
}

/** A ferry, some 380 wide. `name` stands on the bow. */
export function ferry(
  brush: Brush,
  x: number,
  y: number,
  scale: number,
  light: Light,
  stripe = '#c4472e',
  flip = false,
): void {
  const white = light.dark ? '#d6d3d6' : '#fbfaf6';
  within(brush, { x, y, scale, flip }, () => {
    disc(brush, 'rgba(0,0,0,0.16)', 0, 2, 200, 8);
    box(brush, stripe, 40, -140, 34, 34, 3);
    box(brush, '#2d3440', 40, -140, 34, 8, 2);
    box(brush, white, -110, -106, 220, 30, 5);
    box(brush, white, -150, -80, 290, 36, 5);
    shape(brush, white, () => {
      brush.moveTo(-190, -48);
      brush.lineTo(186, -48);
      brush.lineTo(168, 0);
      brush.lineTo(-172, 0);
      brush.closePath();
    });
    polygon(brush, stripe, [
      [-183, -26],
      [178, -26],
      [168, 0],
      [-172, 0],
    ]);
    polygon(brush, '#27304a', [
      [-175, -9],
      [172, -9],
      [168, 0],
      [-172, 0],
    ]);
    for (let deck = 0; deck < 2; deck++) {
      for (let hole = 0; hole < (deck === 0 ? 15 : 11); hole++) {
        box(
          brush,
          light.window,
          (deck === 0 ? -140 : -100) + hole * 18,
          deck === 0 ? -72 : -98,
          11,
          deck === 0 ? 14 : 11,
          2,
        );
      }
    }
    for (let hole = 0; hole < 18; hole++) disc(brush, light.window, -160 + hole * 19, -37, 3.4);
    stroke(brush, white, 3, [
      [-70, -106],
      [-70, -142],
    ]);
    stroke(brush, white, 2, [
      [-82, -130],
      [-58, -130],
    ]);
  });
}

/** A sailing yacht, some 70 wide. */
export function yacht(brush: Brush, x: number, y: number, scale: number, light: Light, flip = false): void {
  within(brush, { x, y, scale, flip }, () => {
    polygon(brush, light.dark ? '#d9cfd0' : '#ffffff', [
      [2, -12],
      [2, -104],
      [42, -14],
    ]);
    polygon(brush, light.dark ? '#b9a7ad' : '#e9eef0', [
      [-3, -14],
      [-3, -92],
      [-30, -16],
    ]);
    stroke(brush, '#5a5560', 2, [
      [0, -8],
      [0, -108],
    ]);
    shape(brush, '#29405e', () => {
      brush.moveTo(-38, -10);
      brush.lineTo(44, -12);
      brush.quadraticCurveTo(30, 2, 14, 2);
      brush.lineTo(-26, 2);
      brush.closePath();
    });
  });
}
