/** Programs that write, by name. */
export const programs = `
ai|an ai|artificial intelligence|chatgpt|chat gpt|gpt|gpt \\d|gpt\\d|copilot|gemini|claude|bard|a chatbot|a chat bot|an ai tool|ai tool|ai tools|a language model|a large language model
`;

/** What such a program is asked to write. */
export const writing = `
version|draft|account|reflective account|reflection|testimony|witness testimony|witness statement|statement|paragraph|paragraphs|essay|response|answer|text|rewrite|bullet points|example answer|template|narrative|write up|wording|passage|assignment|evidence statement|introduction|conclusion|summary you
`;

/** How its drafts are called. */
export const reworked = `
polished|revised|improved|rewritten|updated|concise|shorter|longer|sample|example|possible|draft|suggested|professional|more \\w+|refined|enhanced|reworded|tailored|ready to use|simplified|expanded|natural|human|detailed|structured|strong|complete|first person|\\d+ word|reflective|basic|rough|short
`;

/** What a chat program says of itself, to whoever asked it, and of what it has written. */
export const chatWords = `
below you (will|can|would) find (a|an|your|the) (\\w+ )?(\\w+ )?(<writing>|piece)
i (aimed|have aimed|tried|have tried) (for|to keep|to make|to write) (a|it|this|the|an) (\\w+ )?(tone|reflective|professional|first person|sound|natural|style|simple|concise|personal)
happy to (adjust|expand|revise|rewrite|shorten|tweak|refine|change|edit|adapt|tailor|add) (any|this|it|the|anything|further|more|if)
this (draft|version|account|text|answer) (assumes|is based on|can be|should be|could be|will need|needs)
(swap|put|drop|slot|add|insert|type) (in )?your own (\\w+'s |\\w+ )?(name|employer*|details|examples?|company|workplace|dates?|experience*|words)
(since|as|because|without) (i )?(do not|knowing) know your (workplace|role|company|job|situation|organisation|team)
^ (prompt|user|assistant|system) (write|can you|please|create|make|give me|act as)
copy (and|this|it) (paste )?(this |it )?(into|straight into|to) your
(let|tell) me (know )?(which|what) (parts|part|bits|sections|tone|changes|you) (\\w+ )?(would|you would|to|like|want|need|should)
(have kept|have left) (it|this|things) (\\w+ )?(general|generic)
hope (this|that) helps$
as (an|a|your) (ai|artificial intelligence|large language|language)( (language )?model| assistant| chatbot)? (i|my|there)
i am (just |only )?(an ai|an artificial intelligence|a (large )?language model)
(do|can) not (have|provide|share) (any )?(personal|real|workplace|lived|first hand) (experience*|feelings|opinions|life)
do not have (access to|knowledge of|information about|details of) (your|real time)
(can|could) not (access|attend|observe|verify|see|confirm) (your|this|the workplace|real|actual|facts|specific)
(unable|not able) to (attend|access|observe|verify|visit|see|browse) … but i can
i can (help you|assist you|assist with|help with) … (draft|write|create|structure|rewrite|word|writing|drafting)
i (can|could) (also |then )?(create|write|generate|draft|produce|tailor|rewrite|adapt|provide|make) (a|an|this|another|it|you a) (\\w+ )?(\\w+ )?(<writing>|more|shorter|longer|to)
i (have|will|would) (also |now )?(rewritten|reworded|polished|expanded|kept|adjusted|updated|simplified|shortened|tailored|structured|refined|improved|adapted|written|drafted|included|made|added|aimed|used|removed|restructured|rephrased) (the|your|this|it|a few|some|more|made up|it to|all|everything|placeholder*) (\\w+ )?(text|tone|section|sections|account|language|wording|paragraph*|response|draft|structure|personal|reflection|statement|essay|answer|touches|names|sentences|evidence|sound|more|shorter|longer|flow|version|professional|placeholder*|in)
as (you )?(requested|asked)$
(knowledge (cutoff|cut off)|my (last|latest|most recent) (knowledge )?(update|training)|my training data|as of my)
(here is|here are|below is|below are|this is|i have written|following is) (a|an|the|your|some|one) (\\w+ )?(<reworked>) (\\w+ )?(<writing>)
(here is|here are|below is|below are|this is) (your|some|an example|a sample|a possible|one possible) (\\w+ )?(<writing>)
here is an (example|sample) of (a|an) (\\w+ )?(\\w+ )?(<writing>)
let me know if you (want|need|would like) (more|changes)$
^ i hope this helps$
here is (a|an|your) (<writing>) (for|that|you|of up|on|with|based|in|covering)
here is how (you|it|this) (could|can|might|would)
here is what (you|that) (could|can|might) (say|write|put|look|include)
let us (break|start with the|dive|look at each|go through this|work through|refine|begin with the|make this)
(feel free|you can|you could|you may want|you might want|you may wish|be sure|make sure|remember|do not forget|please) to (adapt|personali\\w+|adjust|modify|tweak|customi\\w+|edit|replace|fill in|swap|change|tailor|insert|amend) (this|it|the (details|placeholders?|text|names?|dates?|example*|brackets|content|wording)|your|any|these|with|as|to (fit|match|suit|your))
(you can|please|feel free to) (adapt|personali\\w+|adjust|modify|tweak|customi\\w+|tailor|amend|use or adapt) (this|it|as|the details|these|to)?
(remember|be sure|make sure|do not forget) to (add|include|insert) (your|real|specific|actual|personal|the (date*|name*|actual))
(adjust|adapt|edit|amend|change) (the )?(details|it|this|names|dates|wording) (as|to) (needed|necessary|appropriate|required|suit|fit|match|your|per)
you (may|might) (want|wish) to (personali\\w+|add your|include|insert|adapt|expand|tailor)
(replace|fill in|swap|complete) (the )?(placeholder*|bracket*|blanks|square brackets|text in brackets|sections in brackets|bracketed)
(with|using) your own (details|examples|information|experience*|words|name|specifics) (before|where|to|when|as|and)
this is (just )?(a|an) (template|example|sample|starting point|draft) (you|that you|only|adjust|which|for you|to)
let me know if you (would like|would|need|want|prefer)( me)?( to)? (this|any (changes|adjustments|revisions|edits|tweaks|more)|it (shorter|longer|more|in|to)|another (version|one|draft)|more (detail*|help|examples|changes)|a (different|shorter|longer|more)|make|add|expand|shorten|adjust|change|include|further|help|me|anything (changed|else|added)|something)
let me know if (this|that|it) (works|helps|meets|is what|fits|suits|needs)
would you like (me )?(to )?(add|expand|rewrite|shorten|write|adjust|make (it|this)|continue|include|revise|provide|tailor|turn|adapt|refine|polish|convert|format|simplify|draft|create|generate|a (shorter|longer|different|more|version|simpler)|another version|it (in|as|to)|this (in|as|to|turned|tailored))
(do you|would you) want (me to )?(turn|add|expand|rewrite|shorten|adjust|make (it|this)|tailor|adapt|refine|convert|format|include|a (shorter|longer|different|version)|this|it (shorter|longer|as))
want (it|this) (shorter|longer|more|in|as|turned)
(shall|should) i (expand|rewrite|shorten|tailor|continue|add|adjust|make it|turn|generate|draft)
anything else you (would like|want|need) (me|help|added|changed|to add)
if you (tell|give|share|provide|send|let) (me )?(with )?(more |some |a few |further |the |your )(\\w+ )?(\\w+ )?(\\w+ )?i (can|will|would|could|am able to|am happy to) (make|tailor|write|personali\\w+|refine|adjust|rewrite|adapt|draft|create|produce|customi\\w+|help)
please (provide|share|give) (me )?(more|further|the|some|additional) … so (that )?i can (write|create|tailor|draft|help|generate|produce|make|provide|give)
(this|the) (version|draft|response|answer|text|account) (is (about|around|approximately|roughly|now)|keeps|uses|covers|meets|demonstrates|addresses|aims|maintains|should|reads)
word count
key (improvements|changes|edits|adjustments) (made)?
(sound|sounds|read|reads|feel|feels) (more |less )?(human|natural|authentic|robotic|like ai)
(made up|fictional|placeholder) (names|details|examples|information) (where|for|as|so|which|because|that you)
(written|generated|produced|created|drafted|composed|rewritten|assisted) (by|with|using|via|in|through) (the help of |help from )?(<programs>)
(used|asked|got|told|let|had|prompted|using) (<programs>) (to )?(write|draft|generate|create|help|do|for|produce|rewrite|finish|with (this|the|my))
(<programs>) (wrote|generated|drafted|produced|helped me|did) (this|it|the (text|account|whole|most)|me|write|with|all|most|for me)
(output|text|answer|response|draft|essay) (of|from|by) (<programs>)
(this|the) (response|text|content|answer|account) (was|is|has been) (\\w+ )?generated by
(chatgpt|chat gpt|copilot|gemini|claude) said
i hope this (helps|meets|works) (let me know|you (with|in) your|feel free|please let)
regenerate( response)?$
(meets|matches|addresses|aligns with|fits|covers) (the )?(criterion|criteria|assessment criteria|learning outcome*) (\\d \\d |\\d )?(as|more|you|better|and keeps|while|below)
better (meets|matches|addresses|aligns|fits|covers|reflects) (the )?(criteri\\w+|unit|assessment|outcome*|standard*|learning)
`;
