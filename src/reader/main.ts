import { finishArrival } from "./chrome/arrival.ts";
import { startCards } from "./chrome/cards.ts";
import { startContents } from "./chrome/contents.ts";
import { startCopying } from "./chrome/copying.ts";
import { startPrinting } from "./chrome/printing.ts";
import { startProgress } from "./chrome/progress.ts";
import { startScrollers } from "./chrome/scrollers.ts";
import { startThemes } from "./chrome/themes.ts";
import { startFigures } from "./figure/start.ts";

startThemes();
startContents();
startProgress();
startCards();
startCopying();
startPrinting();
startScrollers();
startFigures();
finishArrival();
