import { createEngine } from '../engine/engine';

createEngine();
