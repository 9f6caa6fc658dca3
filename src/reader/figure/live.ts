import type { Diagram, State } from "../../diagram.ts";
import { drawOn } from "../../stage.ts";
import { changeState, initialState, readState, readValues } from "../../state.ts";
import { operateActions } from "./actions.ts";
import { askedOf } from "./address.ts";
import { announce } from "./announce.ts";
import { hintParts } from "./hint.ts";
import { operateControls, showControls } from "./operate-controls.ts";
import { reachParts, walkParts } from "./parts.ts";
import { operateNumbers, showProse } from "./prose.ts";
import type { playSound } from "./sound.ts";
import { pauseAll } from "./transport.ts";

/** A figure that a reader can operate. */
export interface LiveFigure {
  readonly element: HTMLElement;
  readonly diagram: Diagram;
  readonly state: State;
  readonly values: object;
  /** Plays what it sounds like; none where it is silent. */
  readonly playSound: typeof playSound | undefined;
  /** Takes other values of some parameters, as near to what is asked as is valid. */
  change(to: Partial<State>): void;
  /** Takes the values that `entries` write; what they do not name stays, or follows. */
  show(entries: Iterable<readonly [name: string, text: string]>): void;
  /** Goes back to the state that the author gave it. */
  reset(): void;
  /** Puts the keyboard's focus on the first thing that can be operated. */
  focus(): void;
}

/** What only development asks of a figure. */
interface EditedFigure extends LiveFigure {
  /** Goes on under another version of the diagram, in a state of this one; what was learnt is forgotten. */
  replace(diagram: Diagram, kept: State): void;
  /** Ends its work: another figure has taken its place. */
  end(): void;
}

/** The figures by their ids. */
const figures = new Map<string, EditedFigure>();

/** Takes over a figure that was drawn at build time, in the state that the address asks for. */
export async function bringToLife(element: HTMLElement, first: Diagram): Promise<LiveFigure> {
  // Fetched before it is asked for: some browsers play only what a press starts at once.
  const sound = first.sound && (await import("./sound.ts"));
  const work = first.learn && (await import("./learning.ts"));
  const drawings = [...element.querySelectorAll<SVGSVGElement>(".drawing")];
  const stale = new Set(drawings);
  let diagram = first;
  let authored = authoredState(element, diagram);
  let state = addressedState(element.id, diagram, authored);
  let values = diagram.compute(state);
  let report: unknown;
  let waiting = false;

  const refreshHint = hintParts(element);
  const learning = work?.followLearning(element, (newer, isOver) => {
    report = newer;
    if (isOver && state.running) change({ running: false });
    else render();
  });

  const change = (to: Partial<State>) => {
    state = changeState(diagram.params, state, to);
    learning?.follow(diagram, state);
    render();
  };

  /** Computes and draws once a frame, however many changes come in it. */
  const render = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      show();
    });
  };

  const show = () => {
    values = diagram.compute(state, report);
    for (const drawing of drawings) stale.add(drawing);
    drawVisible();
    showControls(live);
    showProse(live);
    refreshHint();
    const now = element.querySelector(".now")!;
    now.textContent = diagram.describe(values);
    diagram.describeIn?.(now, values);
    announce(now);
  };

  /** Draws the picture that shows; the other one when a change of width brings it out. */
  const drawVisible = () => {
    for (const drawing of stale) {
      if (!drawing.getClientRects()[0]) continue;
      drawOn(drawing, diagram, state, values, change);
      reachParts(drawing);
      stale.delete(drawing);
    }
  };

  const sizes = new ResizeObserver(drawVisible);

  const live = {
    element,
    get diagram() {
      return diagram;
    },
    get state() {
      return state;
    },
    get values() {
      return values;
    },
    playSound: sound?.playSound,
    change,
    show(entries: Iterable<readonly [string, string]>) {
      pauseAll(element);
      change(readValues(diagram.params, entries));
    },
    reset() {
      pauseAll(element);
      learning?.end();
      report = undefined;
      change(authored);
    },
    focus: () => element.querySelector<SVGElement>(".drawing [tabindex='0']")?.focus(),
    replace(newer: Diagram, kept: State) {
      learning?.end();
      report = undefined;
      diagram = newer;
      authored = authoredState(element, diagram);
      change({ ...authored, ...kept });
    },
    end() {
      pauseAll(element);
      learning?.end();
      sizes.disconnect();
    },
  };

  element.dataset.live = "";
  if (!figures.size) operateNumbers(liveFigure);
  figures.get(element.id)?.end();
  figures.set(element.id, live);
  operateControls(live);
  operateActions(live);
  walkParts(element);
  drawVisible();
  showControls(live);
  showProse(live);
  learning?.follow(diagram, state);
  if (state !== authored) show();
  sizes.observe(element);
  return live;
}

/**
 * The figures that show a diagram; also those that a mistake has taken from the page, since a
 * mended one brings them back.
 */
export function figuresOf(name: string): EditedFigure[] {
  return [...figures.values()].filter(({ diagram }) => diagram.name === name);
}

/** Brings the numbers in the text in line with the live figures, after the text was edited. */
export function showAllProse(): void {
  for (const live of figures.values()) if (live.element.isConnected) showProse(live);
}

function liveFigure(id: string): LiveFigure | undefined {
  const live = figures.get(id);
  return live?.element.isConnected ? live : undefined;
}

function authoredState(element: HTMLElement, { params }: Diagram): State {
  return readState(params, initialState(params), new URLSearchParams(element.dataset.state));
}

/** The state that the address asks of the figure `id`; `authored` where it asks for none. */
function addressedState(id: string, { params }: Diagram, authored: State): State {
  const asked = askedOf(id);
  return asked.length > 0 ? readState(params, authored, asked) : authored;
}
