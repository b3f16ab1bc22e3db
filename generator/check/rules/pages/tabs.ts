/** Which tabs exist. */
import type { Project } from '../../project/project.ts';

/** Standard tabs that show no object of their name. */
const withoutObject: ReadonlySet<string> = new Set(
  `appexchange appinsights approval calibration caseworkspace chatter cmsauthorhome cmschannels cmsworkspaces
   collaborationgroup consumptionschedule dandbcompany dashboard datastreams document duplicaterecordset dynamicsearch
   einsteinbots feed file files flow forecasting3 forecasts home jigsaw knowledge lightningbolt lightninginstrumentation
   lightningsales livechattranscript mailapp magicupload mydomain notes omnisupervisorlightning openactivity portal
   quicktext recyclebin report reports scorecard servicenow social streamingchannel survey tasks today topics user
   voice waveanalytics wavehome wavehomelightning workbadge workthanks`.split(/\s+/)
);

/** True for a tab of the project, a standard tab, or a standard object's tab. */
export function tabExists(project: Project, name: string): boolean {
  if (name.startsWith('standard-')) {
    const standard = name.slice('standard-'.length);
    return withoutObject.has(standard.toLowerCase()) || project.schema.object(standard)?.kind === 'standard';
  }
  return project.component('CustomTab', name) !== undefined;
}
