import type { DateString, Decimal, Integer } from '../vocabulary/api.ts';

/** Figures that Dograh itself computes. */
export interface ReportApi {
  /**
   * The calls of one day, by outcome and by length.
   *
   * @http GET /organizations/reports/daily
   * @timeout 30s
   * @errors 400 The date is not in the form `YYYY-MM-DD`.
   * @errors 500 The time zone is none that Dograh knows.
   * @differs DailyReport.date Dograh gives back the date as it was asked for; its document says any text.
   * @differs DailyReport.metrics Dograh's document says any whole numbers; these are the members that it sends.
   * @differs DailyReport.disposition_distribution Dograh's document says any objects; these are the members that it sends.
   * @differs DailyReport.call_duration_distribution Dograh's document says any objects; these are the members that it sends.
   */
  getDailyReport(query: {
    date: DateString;
    /** IANA name such as `America/Chicago`. */
    timezone: string;
    /** Calls of this workflow only. */
    workflow_id?: Integer;
  }): DailyReport;
}

/** The calls of one day. */
export interface DailyReport {
  date: DateString;
  /** IANA name. */
  timezone: string;
  /** Empty when the report is about every workflow. */
  workflow_id: Integer | null;
  metrics: DailyMetrics;
  disposition_distribution: DispositionShare[];
  call_duration_distribution: DurationShare[];
}

/** Counters of one day. */
export interface DailyMetrics {
  total_runs: Integer;
  /** Calls that were handed over to a person. */
  xfer_count: Integer;
}

/** How many calls ended in one way. */
export interface DispositionShare {
  disposition: string;
  count: Integer;
  /** 0 to 100. */
  percentage: Decimal;
}

/** How many calls lasted so long. */
export interface DurationShare {
  /** Name of the span, for people. */
  bucket: string;
  /** Seconds, inclusive. */
  range_start: Integer;
  /** Seconds, exclusive; empty for the last span. */
  range_end?: Integer | null;
  count: Integer;
  /** 0 to 100. */
  percentage: Decimal;
}
