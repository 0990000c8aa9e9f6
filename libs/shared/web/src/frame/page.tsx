import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Breadcrumbs, type Crumb } from './breadcrumbs.js';

export interface PageProps {
  /** The h1, and the title of the browser's tab. */
  title: string;
  /** More precise title for the tab and the history: « École de production · Plan d’action ». */
  documentTitle?: string;
  lede?: ReactNode;
  crumbs?: readonly Crumb[];
  /** Acts of the whole page, at the right of the title. */
  acts?: ReactNode;
  children: ReactNode;
}

let firstPage = true;

/** A page: title of the tab, one h1 that takes the focus on navigation, so that a screen reader says where one is. */
export function Page({ title, documentTitle, lede, crumbs, acts, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (firstPage) {
      // The browser itself announces the page it has just opened.
      firstPage = false;
      return;
    }
    heading.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <>
      <title>{`${documentTitle ?? title} · Binôme`}</title>
      {crumbs && crumbs.length > 0 && <Breadcrumbs crumbs={crumbs} />}
      <div className="page-head">
        <div className="page-head-text">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lede && <p className="page-lede">{lede}</p>}
        </div>
        {acts && <div className="page-acts">{acts}</div>}
      </div>
      {children}
    </>
  );
}
