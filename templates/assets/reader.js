// What every page does for its reader. Each topic is a module of reader/; this file only starts them.
import { speakAsChosen } from "./reader/language.js";

speakAsChosen();
