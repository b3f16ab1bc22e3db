import type { Column, ListFilter } from './pages.ts';

/** A folder of reports that everybody in the org may open. */
export interface ReportFolderDefinition {
  label: string;
}

/** A table over the records that a report type joins to its base: its columns and filters are their members. */
export interface ReportDefinition<Folder extends string, Type extends string, Entity> {
  label: string;
  description: string;
  folder: Folder;
  type: Type;
  columns: readonly Column<Entity>[];
  filters: readonly ListFilter<Entity>[];
  /** The newest by this member come first. */
  newestBy: Column<Entity>;
}
