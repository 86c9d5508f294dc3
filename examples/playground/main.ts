import {chooseAsUsual} from './settings.js';

chooseAsUsual();

// The editor is large: the page is there before it.
requestAnimationFrame(() => setTimeout(() => void import('./workshop.js')));
