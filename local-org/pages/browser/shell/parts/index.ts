import type { FlexiPageItem } from '../../../metadata/types.ts';
import type { PageContext } from '../flexi-page.ts';
import { activityPanel } from './activity-panel.ts';
import { detailPanel } from './detail-panel.ts';
import { highlightsPanel } from './highlights-panel.ts';
import { listViewCard } from './list-view-card.ts';
import { dynamicRelatedList, relatedListContainer } from './related-list.ts';
import { richText } from './rich-text.ts';

export type Part = (item: FlexiPageItem, context: PageContext) => HTMLElement;

/** Salesforce's own parts of pages, as far as the pages of this package use them. */
const parts: Readonly<Record<string, Part>> = {
  'flexipage:filterListCard': listViewCard,
  'flexipage:richText': richText,
  'force:detailPanel': detailPanel,
  'force:highlightsPanel': highlightsPanel,
  'force:relatedListContainer': relatedListContainer,
  'lst:dynamicRelatedList': dynamicRelatedList,
  'runtime_sales_activities:activityPanel': activityPanel
};

export function partOf(component: string): Part | undefined {
  return parts[component];
}
