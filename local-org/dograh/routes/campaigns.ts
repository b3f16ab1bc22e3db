import type { FastifyInstance } from 'fastify';
import type {
  Campaign,
  CampaignList,
  CreateCampaign,
  RedialCampaign,
  UpdateCampaign
} from '../../../generator/schema/dograh-api/campaigns.ts';
import type { CampaignProgress, CampaignRunPage } from '../../../generator/schema/dograh-api/campaign-reports.ts';
import { listedRun } from '../calls/run-views.ts';
import { campaignView, progressView } from '../campaigns/campaign-views.ts';
import { reportCsv } from '../campaigns/report-csv.ts';
import { API } from '../http/paths.ts';
import { validated } from '../http/validate.ts';
import type { Simulation } from '../simulation.ts';
import type { CampaignRecord } from '../store/campaign-record.ts';
import { campaignBodies } from './campaign-bodies.ts';
import { idIn } from './id-parameter.ts';
import { runFilter } from './run-filters.ts';
import { runPage, runQuery } from './run-pages.ts';

const BASE = `${API}/campaign`;
const ONE = `${BASE}/:campaign_id`;

/** Campaigns: making, changing, starting, stopping, and how they go. */
export function campaignRoutes(server: FastifyInstance, simulation: Simulation): void {
  const { store } = simulation;
  const view = (campaign: CampaignRecord): Campaign => campaignView(campaign, store);

  server.post(`${BASE}/create`, (request): Campaign => {
    return view(simulation.campaigns.create(validated(campaignBodies.create, request.body, 'body') as CreateCampaign));
  });
  server.get(`${BASE}/`, (): CampaignList => ({ campaigns: [...store.campaigns.values()].reverse().map(view) }));
  server.get(ONE, (request): Campaign => view(simulation.campaigns.get(idIn(request, 'campaign_id'))));
  server.patch(ONE, (request): Campaign => {
    const body = validated(campaignBodies.update, request.body, 'body') as UpdateCampaign;
    return view(simulation.campaigns.update(idIn(request, 'campaign_id'), body));
  });
  for (const action of ['start', 'pause', 'resume'] as const) {
    server.post(`${ONE}/${action}`, (request): Campaign => {
      return view(simulation.campaigns[action](idIn(request, 'campaign_id')));
    });
  }
  server.post(`${ONE}/redial`, (request): Campaign => {
    const body = validated(campaignBodies.redial, request.body, 'body') as RedialCampaign;
    return view(simulation.campaigns.redial(idIn(request, 'campaign_id'), body));
  });
  reportRoutes(server, simulation);
}

function reportRoutes(server: FastifyInstance, simulation: Simulation): void {
  const { store, addresses } = simulation;
  server.get(`${ONE}/progress`, (request): CampaignProgress => {
    return progressView(simulation.campaigns.get(idIn(request, 'campaign_id')), store);
  });
  server.get(`${ONE}/runs`, (request): CampaignRunPage => {
    const campaign = simulation.campaigns.get(idIn(request, 'campaign_id'));
    const query = runQuery(request.query, 'list');
    const { runs, counts } = runPage(store.runsOf(campaign.id).filter(runFilter(query.filters, 'list')), query);
    return { runs: runs.map(listedRun), ...counts };
  });
  server.get(`${ONE}/report`, (request, reply) => {
    const campaign = simulation.campaigns.get(idIn(request, 'campaign_id'));
    const csv = reportCsv(store.runsOf(campaign.id), request.query as Record<string, string>, addresses.apiUrl);
    void reply.header('Content-Disposition', `attachment; filename=campaign_${campaign.id}_report.csv`);
    return reply.type('text/csv; charset=utf-8').send(csv);
  });
}
