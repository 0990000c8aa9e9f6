import { useEffect, useRef, type PointerEvent } from 'react';
import type { MovingContextValue } from './moving-context.js';
import type { MovedAction } from './moving.js';
import { placeLines } from './place-lines.js';
import { placesFor } from './places.js';

/** A press that goes further than this is a drag. */
const REACH = 6;
/** Near an edge of the window, in pixels, the page scrolls by so much at each frame. */
const EDGE = 72;
const SCROLL = 12;

interface Press {
  x: number;
  y: number;
  dragging: boolean;
  frame: number;
}

/** Drags an action by its handle, with a mouse, a pen or a finger. */
export function useDrag({ moving, putDown, giveUp }: MovingContextValue, action: MovedAction) {
  const press = useRef<Press | null>(null);
  const dragged = useRef(false);
  const aim = (y: number) => {
    const lines = placeLines(document, placesFor(moving.groups(), action.id), action.id);
    const [first, ...others] = lines;
    if (!first) return;
    const nearest = others.reduce((best, line) => (Math.abs(line.y - y) < Math.abs(best.y - y) ? line : best), first);
    moving.aim(nearest.place);
  };
  const end = () => {
    if (press.current) cancelAnimationFrame(press.current.frame);
    press.current = null;
  };
  const scroll = () => {
    const held = press.current;
    if (!held) return;
    const by = held.y < EDGE ? -SCROLL : held.y > window.innerHeight - EDGE ? SCROLL : 0;
    if (by !== 0) {
      window.scrollBy(0, by);
      aim(held.y);
    }
    held.frame = requestAnimationFrame(scroll);
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !press.current?.dragging) return;
      end();
      giveUp();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
  useEffect(() => end, []);

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      dragged.current = false;
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      press.current = { x: event.clientX, y: event.clientY, dragging: false, frame: 0 };
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent<HTMLElement>) => {
      const held = press.current;
      if (!held) return;
      if (!held.dragging) {
        if (Math.hypot(clientX - held.x, clientY - held.y) < REACH) return;
        held.dragging = true;
        dragged.current = true;
        moving.take(action, 'pointer');
        held.frame = requestAnimationFrame(scroll);
      }
      held.y = clientY;
      aim(clientY);
    },
    onPointerUp: () => {
      const wasDragging = press.current?.dragging;
      end();
      if (wasDragging) putDown();
    },
    onPointerCancel: () => {
      end();
      giveUp();
    },
    isClickOfDrag: () => dragged.current,
  };
}
