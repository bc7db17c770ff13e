import { useText } from '../ui/text.ts';
import type { PartView } from './checklist-view.ts';
import { ItemDetails } from './ItemDetails.tsx';

/** What is there to look things up: nothing to tick off. */
export function MoreParts({ title, parts }: { title: string; parts: readonly PartView[] }) {
  const t = useText();
  return (
    <details class="more-parts">
      <summary>
        <h2>{title}</h2>
      </summary>
      <ul class="items">
        {parts.flatMap(({ name, items }) =>
          items.map((item) => (
            <li class="item" key={item.name}>
              <details>
                <summary>
                  {name && <span class="item-sub">{name} </span>}
                  {t(item.title)}
                </summary>
                <ItemDetails item={item} />
              </details>
            </li>
          )),
        )}
      </ul>
    </details>
  );
}
