/** Colours of an hour of the day. */
export interface Light {
  sky: [top: string, middle: string, low: string];
  sea: [far: string, near: string];
  glint: string;
  sun?: { colour: string; x: number; y: number; r: number };
  moon?: { x: number; y: number };
  far: string;
  mid: string;
  near: string;
  wall: string[];
  window: string;
  stone: string;
  dark: boolean;
}

const walls = ['#f2dfc4', '#e9c9a2', '#f6ece0', '#dba98a', '#cfd8d0', '#e8b78f', '#b9cad0'];
const duskWalls = ['#8d5a5c', '#7a4f60', '#a06a5c', '#6b4a63', '#93705f', '#5d4b66', '#b17a60'];
const nightWalls = ['#22304a', '#2a3551', '#1d2a43', '#303a57', '#26324c', '#2c2f4d', '#1f3048'];

export const lights = {
  dawn: {
    sky: ['#7fa3c7', '#f0c3b4', '#fbe6c8'],
    sea: ['#d9c3bd', '#5f88a3'],
    glint: '#fff1dc',
    sun: { colour: '#fff0cf', x: 0.72, y: 0.5, r: 34 },
    far: '#9aa6bd',
    mid: '#7488a3',
    near: '#3f5772',
    wall: ['#d9b7a6', '#c9a596', '#e6cbb8', '#b98f86', '#a9aab6', '#cfa48c', '#98a4b4'],
    window: '#fbe2ae',
    stone: '#8d8796',
    dark: false,
  },
  noon: {
    sky: ['#4aa3d6', '#8fcbe6', '#d9f0f2'],
    sea: ['#3f9fbd', '#16637f'],
    glint: '#d6f4f5',
    sun: { colour: '#fffbe6', x: 0.2, y: 0.16, r: 30 },
    far: '#8fb6bf',
    mid: '#5f9190',
    near: '#2f5f63',
    wall: walls,
    window: '#4b6a78',
    stone: '#b8ab97',
    dark: false,
  },
  afternoon: {
    sky: ['#5f9fc4', '#a9cfd6', '#f3e6c6'],
    sea: ['#6fa9b5', '#2a6b83'],
    glint: '#fdf2d0',
    sun: { colour: '#fff3c4', x: 0.8, y: 0.28, r: 32 },
    far: '#9fb0ab',
    mid: '#75938b',
    near: '#3e625f',
    wall: walls,
    window: '#546a72',
    stone: '#bda88a',
    dark: false,
  },
  dusk: {
    sky: ['#2f3a63', '#c2566a', '#f6a35e'],
    sea: ['#d9745c', '#3a3558'],
    glint: '#ffd08a',
    sun: { colour: '#ffd27a', x: 0.34, y: 0.53, r: 44 },
    far: '#7d4a68',
    mid: '#56385c',
    near: '#2b2344',
    wall: duskWalls,
    window: '#ffcf7d',
    stone: '#4e3f58',
    dark: true,
  },
  night: {
    sky: ['#0b1330', '#16244a', '#2c3d66'],
    sea: ['#24365c', '#0a1228'],
    glint: '#f4dd9a',
    moon: { x: 0.78, y: 0.18 },
    far: '#18254a',
    mid: '#131d3c',
    near: '#0b1229',
    wall: nightWalls,
    window: '#ffd37a',
    stone: '#1c2440',
    dark: true,
  },
  fog: {
    sky: ['#c9d2d3', '#d8dedd', '#e6e9e6'],
    sea: ['#cdd6d6', '#93a6aa'],
    glint: '#eef2f0',
    far: '#bcc7c8',
    mid: '#a3b1b3',
    near: '#6d7f84',
    wall: ['#c2c9c8', '#b7bfc0', '#ccd1ce', '#aeb8b9', '#b5bfc3', '#c6c7c1', '#a8b3b6'],
    window: '#e9e3c8',
    stone: '#9aa5a6',
    dark: false,
  },
  storm: {
    sky: ['#39424f', '#5c6672', '#8b9296'],
    sea: ['#5c707a', '#22353f'],
    glint: '#c9d6d8',
    far: '#56616b',
    mid: '#434e59',
    near: '#242d36',
    wall: ['#8a8a88', '#7b7f83', '#969089', '#6c7378', '#80868a', '#8f867d', '#636d74'],
    window: '#e8c983',
    stone: '#535a60',
    dark: true,
  },
} satisfies Record<string, Light>;

export type LightName = keyof typeof lights;

export function lightOf(name: LightName): Light {
  return lights[name];
}
