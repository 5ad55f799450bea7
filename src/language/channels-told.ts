const named: Readonly<Record<string, RegExp>> = {
  telephone:
    /\b(?:calls?|phones?|telephones?|recordings?|recorded message|ring|headsets?|voice|lines? (?:is|are|may be|will be) recorded|conversations? (?:is|are|may be|will be|get)? ?recorded|plug(?:ged)? in\w*|listen(?:ing)?(?: in| to)?)\b(?! (?:the )?centre)/iu,
  online:
    /\b(?:chats?|web ?chats?|online|messages?(?! before| played| on the line)|app|web ?site|portal)\b/iu,
  written:
    /\b(?:e-?mails?|letters?|written|what (?:we|you|they) write|messages?(?! before| played| on the line)|correspondence|text messages?)\b/iu,
  'social-media':
    /\b(?:social(?: media)?|tweets?|posts?(?! office)|facebook|instagram|threads?|public replies|messages?(?! before| played| on the line)|X account|twitter)\b/iu,
  'face-to-face':
    /\b(?:counter|tills?|face to face|face-to-face|in person|visits?|sit(?:ting)? beside|side[ -]by[ -]side|shadow(?:ed|ing)?|stand(?:ing)? (?:beside|near|next|behind)|over (?:a|your) shoulder|shop floor|reception|mystery shop\w*|desk|watch(?:ed)?)\b/iu,
};

/** What names every channel at once. */
const all =
  /\b(?:all|every|any|our|few|of) (?:of )?(?:our |your |the )?(?:channels?|contacts?|transactions?|interactions?|enquiries|dealings|conversations|ways)\b|\b(?:one|two|three|four|five|six|some|most) (?:or \p{L}+ )?(?:contacts?|transactions?|interactions?)\b|\b(?:contact|contacts|dealings) with (?:us|you)\b|\b(?:any|every|each) (?:interaction|contact|dealing|conversation|exchange|message or call)\b|\b(?:everything|anything|whatever) (?:that )?(?:we|you) (?:send|receive|write|say)\b|\b(?:no matter how|whatever way|whichever (?:way|channel|means|route)|whatever (?:channel|means)|by (?:any|whatever|whichever) (?:means|channel|way)|in (?:any|whatever|whichever) way)\b|\bhowever (?:you|they|customers) (?:reach|contact|write|get in touch)\b/iu;

/** "A recorded message before every call" is played on the telephone and is no message of a customer. */
const played = /\brecorded message/giu;

/** Whether the words of a notice tell of monitoring on a channel: by its name, or by all of them. */
export const tellsOfChannel = (channel: string, words: string): boolean =>
  all.test(words) || (named[channel]?.test(words.replace(played, 'recording')) ?? true);
