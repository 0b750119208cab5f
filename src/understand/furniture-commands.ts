/** Buttons and headings that are made of the same few words in ever other ways: “Load more posts”, “Read the full story”, “Latest news in …” */

import { lazy } from '../text/lazy.ts';

/** What is done with pages, in the words of buttons and headings. */
const DOING =
	'share|save|print|e-?mail|tweet|bookmark|read|view|see|show|load|hide|browse|open|copy|cite|report|rate|recommend|discuss|explore|discover|search|close|skip to|jump to|back to|return to|go to|click for|click to (?:read|view|see|share|print|download)|click here (?:for|to (?:read|view|see|share|print|download|comment on))|download|listen to|watch|follow|comment on|continue reading|keep reading|check out|like|edit|flag|get|submit|send|send us|add|leave|post|write|write us';
const SOME =
	'the|this|these|all|more|full|our|your|a|an|other|next|previous|original|latest|related|recent|similar|popular|top|new|blog|news|entire|complete|whole|rest of|of|my|older|newer|and|in|from|first';
const WHICH =
	"latest|recent|related|popular|similar|more|other|top|next|previous|older|newer|featured|recommended|suggested|trending|most (?:read|viewed|popular|recent|shared|commented|liked|watched|discussed)|all|hot|new|recently (?:viewed|published|added)|our (?:latest|recent|top|best|favou?rite|other|most (?:popular|read))|today’s (?:top|best)|today's (?:top|best)|also in|additional";
/** What a name of the site’s own may stand between. */
const FIELD =
	'blog|news|local|world|sports|business|food|travel|video|photo|press|podcast|forum|magazine|featured|related|recent|popular|latest';
const WHAT =
	'articles?|story|stories|(?:blog |forum |guest |news )?posts?|web ?pages?|comments?|replies|reply|headlines|videos?|(?:photo )?galler(?:y|ies)|slide ?shows?|episodes?|podcasts?|newsletters?|blogs?|blog entries|entry|entries|categor(?:y|ies)|tags|press releases?|news ?releases?|news(?: items?)?|listings?|threads?|coupons?|deals|recipes|reviews?|biograph(?:y|ies)|bio|transcripts?|original article|permalink|article tools|sharing options|share options|print options|tweets?';

const command = lazy(
	() =>
		new RegExp(
			`^(?:(?:${DOING}) (?:(?:${SOME}) ){1,4}(?:${WHAT})(?: (?:here|now|below|online|via e-?mail|by e-?mail|on facebook|on twitter|first))?|(?:${WHICH}) (?:(?:${FIELD}) ){0,2}(?:${WHAT})(?: (?:from|by|in|on|about|for) .{2,30}(?<![.]))?)[ »›→>!:…]{0,4}$`,
		),
);
/** The first words of either. */
const BEGINNINGS: ReadonlySet<string> = new Set(
	(
		'share save print email e-mail tweet bookmark read view see show load hide browse open copy cite report rate recommend discuss ' +
		'explore discover search close skip jump back return go click download listen watch follow comment continue keep check like ' +
		'edit flag get submit send add leave post write latest recent related popular similar more other top next previous older newer ' +
		'featured recommended suggested trending most all hot new recently our also additional'
	).split(' '),
);
/** “Today’s”, with whatever sign. */
const TODAY = 'today';
const MAX_LENGTH = 80;

/** Of a line in lower case. */
export const isCommand = (lower: string): boolean =>
	lower.length <= MAX_LENGTH && mayBegin(lower) && command().test(lower);

function mayBegin(lower: string): boolean {
	const space = lower.indexOf(' ');
	return space > 0 && (BEGINNINGS.has(lower.slice(0, space)) || lower.startsWith(TODAY));
}
