/** Makes no sense for this object. */
export function NotApplicable() {
  return (
    <abbr className="absent" title="sans objet">
      s.&nbsp;o.
    </abbr>
  );
}
