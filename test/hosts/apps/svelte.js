import 'incident-notice/define/incident-notice.js';
import {mount} from 'svelte';
import Support from './Support.svelte';

mount(Support, {target: document.getElementById('app')});
