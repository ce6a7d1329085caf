/** The components a chapter may use, by the name an author writes. Nothing else may begin with a capital letter. */
import After from './After.astro';
import Case from './Case.astro';
import Check from './Check.astro';
import Choice from './Choice.astro';
import Claim from './Claim.astro';
import Confidentiality from './Confidentiality.astro';
import Figure from './Figure.astro';
import HostContacts from '../HostContacts.astro';
import IfYouAre from './IfYouAre.astro';
import NotSafe from './NotSafe.astro';
import Option from './Option.astro';
import Say from './Say.astro';
import Section from './Section.astro';
import Strategy from './Strategy.astro';
import TemplateLink from './TemplateLink.astro';
import Term from './Term.astro';
import SafetySteps from '../SafetySteps.astro';
import UrgentHelp from '../UrgentHelp.astro';

export const authorComponents = {
  After,
  Case,
  Check,
  Choice,
  Claim,
  Confidentiality,
  Figure,
  HostContacts,
  IfYouAre,
  NotSafe,
  Option,
  SafetySteps,
  Say,
  Section,
  Strategy,
  TemplateLink,
  Term,
  UrgentHelp,
};
