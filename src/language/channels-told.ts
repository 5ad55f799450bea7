const named: Readonly<Record<string, RegExp>> = {
  telephone:
    /\b(?:calls?|phones?|telephones?|recordings?|recorded message|ring|listen(?:ing)?(?: in| to)?)\b(?! (?:the )?centre)/iu,
  online:
    /\b(?:chats?|web ?chats?|online|messages?(?! before| played| on the line)|app|web ?site|portal)\b/iu,
  written:
    /\b(?:e-?mails?|letters?|written|what (?:we|you|they) write|messages?(?! before| played| on the line)|correspondence|text messages?)\b/iu,
  'social-media':
    /\b(?:social(?: media)?|tweets?|posts?(?! office)|facebook|instagram|threads?|public replies|messages?(?! before| played| on the line)|X account|twitter)\b/iu,
  'face-to-face':
    /\b(?:counter|tills?|face to face|face-to-face|in person|visits?|sit(?:ting)? beside|side[ -]by[ -]side|over (?:a|your) shoulder|shop floor|reception|mystery shop\w*|desk|watch(?:ed)?)\b/iu,
};

/** What names every channel at once. */
const all =
  /\b(?:all|every|any|our|few|of) (?:of )?(?:our |your |the )?(?:channels?|contacts?|transactions?|interactions?|enquiries|dealings|conversations|ways)\b|\b(?:one|two|three|four|five|six|some|most) (?:or \p{L}+ )?(?:contacts?|transactions?|interactions?)\b|\b(?:contact|contacts|dealings) with (?:us|you)\b|\bhowever (?:you|they|customers) (?:reach|contact|write|get in touch)\b/iu;

/** "A recorded message before every call" is played on the telephone and is no message of a customer. */
const played = /\brecorded message/giu;

/** Whether the words of a notice tell of monitoring on a channel: by its name, or by all of them. */
export const tellsOfChannel = (channel: string, words: string): boolean =>
  all.test(words) || (named[channel]?.test(words.replace(played, 'recording')) ?? true);
