import { version } from 'virtual:program';
import { answeredBefore } from '../kept/kept-answer.ts';
import { portfolio } from './program.ts';

if (!answeredBefore(version)) await portfolio();
