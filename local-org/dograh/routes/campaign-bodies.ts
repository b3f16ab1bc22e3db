import { z } from 'zod';

const time = z.string().regex(/^\d{2}:\d{2}$/, "String should match pattern '^\\d{2}:\\d{2}$'");
const slot = z
  .object({ day_of_week: z.number().int().min(0).max(6), start_time: time, end_time: time })
  .refine(({ start_time, end_time }) => start_time < end_time, 'Value error, end_time must be after start_time');

const retryRules = z.object({
  enabled: z.boolean().optional(),
  max_retries: z.number().int().min(0).max(10).optional(),
  retry_delay_seconds: z.number().int().min(30).max(3600).optional(),
  retry_on_busy: z.boolean().optional(),
  retry_on_no_answer: z.boolean().optional(),
  retry_on_voicemail: z.boolean().optional()
});

const schedule = z.object({
  enabled: z.boolean().default(true),
  timezone: z.string().default('UTC'),
  slots: z.array(slot).min(1).max(50)
});

const breaker = z.object({
  enabled: z.boolean().optional(),
  failure_threshold: z.number().min(0).max(1).optional(),
  window_seconds: z.number().int().min(30).max(600).optional(),
  min_calls_in_window: z.number().int().min(1).max(100).optional()
});

const name = z.string().min(1).max(255);
const concurrency = z.number().int().min(1).max(100);

/** Bodies of the requests that make and change campaigns. */
export const campaignBodies = {
  create: z.object({
    name,
    workflow_id: z.number().int(),
    source_type: z.string().regex(/^csv$/, "String should match pattern '^csv$'"),
    source_id: z.string(),
    telephony_configuration_id: z.number().int().nullish(),
    retry_config: retryRules.nullish(),
    max_concurrency: concurrency.nullish(),
    schedule_config: schedule.nullish(),
    circuit_breaker: breaker.nullish()
  }),
  update: z.object({
    name: name.nullish(),
    retry_config: retryRules.nullish(),
    max_concurrency: concurrency.nullish(),
    schedule_config: schedule.nullish(),
    circuit_breaker: breaker.nullish()
  }),
  redial: z.object({
    name: name.nullish(),
    retry_on_voicemail: z.boolean().default(true),
    retry_on_no_answer: z.boolean().default(true),
    retry_on_busy: z.boolean().default(true),
    retry_config: retryRules.nullish()
  })
};
