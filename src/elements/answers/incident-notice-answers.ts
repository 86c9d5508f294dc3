/** Starts a checker answered. Downloaded where the owner of a page gives answers, which hardly any does. */
export {AnswerStarter} from './answer-starter.js';
