/**
 * First names that are also words, such as Mark, Grace or Bill: they need further evidence. Taken from the same sources as
 * the other first names.
 */
export const namesThatAreWords: ReadonlySet<string> = new Set(
  `
aj ali ally alp alpha amber ameer amen amir ani ao apollo arch ares ari aria ash aspen aster ata atlas aura azalea
barney basil beau beaux beck belle berry beryl biddy bill blade blaze blessing bliss blossom bluebell bo bola bonnie
bonny booker bowie bracken brain brandy bray breeze briar brock brogan buddy buster cadence cain cal calliope candy
caprice carol cassia cerise chaise chance chardonnay charity cherish cherry chez chi christian chuck clay clemency
clement cliff clover coco cody col colleen colt comfort coral coy cruz crystal curt dahlia daisy dal dane dawn dea
dean deb debs dee deep della delta den derrick desire destiny dia diamond diesel dion dirk divine dixie dolly domingo
don dotty drake drew duc dusty earnest ebony ed eli ember emerald emery emir ester eve ezra faith favour felicity feng
fern fi fia finn flora fox frank gale garland gene genesis ger gift gill ginger glen glory grace grant griffin gruff
guy gypsy hal han hardy harmony harsh harvey hazel heather heaven heavenly hector herb hero holly homer honey honor
honour hope hosanna hyacinth indie indigo ira iris isa isis isla ivy jack jade jag jasmine jasper jay jazz jesus jewel
jin jo jock joy juliet juniper ka kai kal kale karma kelly ken kit koa lacy lan lance laurel lea lee lei lennox les
lev lex li lia liberty lilac lily lin linden lois lol lou lovely luna luz ma mac mace mae mags mai mal mala mani
margarita mari marina mark marlin mate maverick max maxi maxim meadow meg mei melody mercy mica miles min ming mir
miracle misty mona montgomery myrtle nadir nan nash nat nelson neo nia nic nik nil nile ning nirvana nixon nova nur
ode ola olive ona opal ora otto oz pagan paisley pansy papa parker pasha pat patience patsy patty peace peaches pearl
pen penny peony pepper phoenix pia pierce piers ping pip piper pixie pol poppy posy praise precious primrose prudence
ptolemy rae raja ram randy raven reeve reg regina reign reis ren rex rey rhea ria roan robin rod rogue roman romeo
rosario rose rosemary rosy royce ruby rue russell rusty sabine saffron saga sage sahib sai sakura sal samson sana
sandy sapphire savanna savannah scarlet scout sem senna serene serenity shad sham shell shi shia si sia sid smithy
soma sonny sorrel soul spike sri sterling sue sultana sunny tai tam tansy tao tate tea temperance terra thor tian
tiara tiger titus tope treasure troy ty uma umar una uri val valentine vance var veer verity vesper vic victor victory
vida viola violet vogue wade wally warren wen will willow wing wisdom wolf woody wren xin yan yang yaw yi ying yu yue
zed zen zephyr zi zinnia`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * First names that are mostly something else even with a capital: months, places, colours, ranks, makes.
 */
export const namesOfOtherThings: ReadonlySet<string> = new Set(
  `
abbey acacia ace al alba albion alexa alexandria alta amman angel april archer art aston athena atlanta august augusta
austin autumn avalon baby baden bay bear bentley bethel blue bow brook brooklyn carolina cash chandler channel chase
chelsea chester cheyenne cj cleveland cooper dakota dale darwin deacon dell devon dick dot duke earl eden edison era
esperanza evens fanny fares flick flint florence florin ford forest gabby gay georgia grey halle heath henna hong hung
hunter indiana ion jan jarred jersey jet jj jordan jun june junior juno justice kerry khan kimberley king kingston
lake lane leone lincoln marks marshal mason may md memphis mercedes miller minerva mo moll monte morgan noel numbers
ocean om orion orlando oscar porsche preston prince princess queen quincy rain rares ray red reed reef rich rio river
rocky saint salvador san santana santiago santos sawyer saxon shah shams sheik sheikh siena sierra silver sky sol son
star stew storm sultan summer sydney tanner tel tj tone tor trace trent trinidad trinity valencia van venus vi
victoria virginia vita wan ward weston wills winter wm young`
    .split(/\s+/)
    .filter(Boolean),
);
