import { openWindow } from '../main/window';

openWindow();
