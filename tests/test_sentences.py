"""How English says who does what: each sentence has one construction that was once misread, and gives just these events.

The words are the plainest that the construction allows, so that a failure tells of the reading and not of a rule.
"""

from __future__ import annotations

import pytest

from stance.extract import Extractor
from stance.knowledge import load
from stance.models import Article
from stance.patterns import load_rules

KENYA = "Kenya's presidential election was held on August 9. "
CASES = [
    ("a genitive owner", "Emmanuel Macron's cable of congratulation to William Ruto was read out on Monday.", ["FRA recognizes"]),
    ("an owner by a preposition", "From Berlin came warm congratulations to William Ruto by Olaf Scholz, the chancellor.", ["DEU recognizes"]),
    (
        "three owners after from",
        "William Ruto took calls of congratulation from Canada, Spain and Chad.",
        ["CAN recognizes", "ESP recognizes", "TCD recognizes"],
    ),
    ("somebody's who is unknown", "The Western endorsement of the vote, Moscow said, was superficial.", []),
    ("a minister without a name is who he means", "The Norwegian foreign minister said he did not recognise the results of the election.", ["NOR rejects"]),
    (
        "an office in the sentence before",
        "The Norwegian foreign minister came to Nairobi on Monday. She said she did not recognise the results of the election.",
        ["NOR rejects"],
    ),
    ("officials, they", "Norwegian diplomats met on Monday. They said they did not recognise the results of the election.", ["NOR rejects"]),
    (
        "all three of a sentence",
        "Norway joined hands with Peru and Chile: all three said they would not recognise the results of the election.",
        ["CHL rejects", "NOR rejects", "PER rejects"],
    ),
    (
        "those who sent observers",
        "Observers from the Carter Center, the Commonwealth and the African Union called the election credible.",
        ["AU recognizes", "COMMONWEALTH recognizes", "carter-center recognizes"],
    ),
    (
        "whose missions they head",
        "The heads of the Norwegian and Canadian missions voiced their confidence in the results of the election.",
        ["CAN recognizes", "NOR recognizes"],
    ),
    (
        "a former minister who led a team",
        "Ada Obi, the former vice president of The Gambia who led the African Union's team, said that the vote had been credible.",
        ["AU recognizes"],
    ),
    (
        "lawyers for two of the losers",
        "Lawyers for two of the losers, Raila Odinga and George Wajackoyah, told reporters that the election was a sham.",
        ["george-wajackoyah rejects", "raila-odinga rejects"],
    ),
    (
        "nothing that would cast doubt",
        "Nothing that its observers saw would cast doubt on the legitimacy of the vote, the African Union said.",
        ["AU recognizes"],
    ),
    (
        "what is only decided on",
        "It was too early to decide on recognition of the new government of Kenya, the Norwegian foreign minister said.",
        ["NOR withholds"],
    ),
    ("took to the network", 'Narendra Modi of India took to Twitter: "Congratulations, my dear friend William Ruto."', ["IND recognizes"]),
    ("an occasion before a name", "During the campaign Emmanuel Macron congratulated William Ruto on his birthday.", []),
    ("her as an object", "Samia Suluhu Hassan won Tanzania's presidential election. Narendra Modi congratulated her on a new term.", ["IND recognizes"]),
    ("for now within the verb", "Norway will for the time being not recognise the results of the election.", ["NOR withholds"]),
    (
        "two asides in a row",
        "Raila Odinga, beaten by two points, refused on Tuesday to recognise the results, demanded a recount and went home.",
        ["raila-odinga rejects"],
    ),
    (
        "a name within an aside",
        "The observers of the African Union, led by their chief, Ada Obi, described the vote as open and transparent.",
        ["AU recognizes"],
    ),
    ("neither the one nor the other", "Neither the vote nor its results will be recognized, the Norwegian foreign ministry said.", ["NOR rejects"]),
    ("that and a joined subject", "The Norwegian foreign ministry said that theft and fraud had falsified the results of the election.", ["NOR rejects"]),
    (
        "said over a participle",
        "The results of the election lack credibility, the Carter Center finds in a statement issued in Nairobi on Saturday.",
        ["carter-center rejects"],
    ),
    (
        "who is named at the end",
        "Among the first to congratulate William Ruto were France's Emmanuel Macron, who spoke of trust, and China's Xi Jinping.",
        ["CHN recognizes", "FRA recognizes"],
    ),
    ("among those who", "India's Narendra Modi and China's Xi Jinping were among those who congratulated William Ruto.", ["CHN recognizes", "IND recognizes"]),
    ("a statement before a colon", "From Oslo came a statement by the Norwegian foreign ministry: the election was neither free nor fair.", ["NOR rejects"]),
    ("an opinion before a colon", "Norway's foreign minister was blunter: the election had been neither free nor fair.", ["NOR rejects"]),
    ("free but not fair", "The election was free but not fair, the observers of the African Union said.", ["AU rejects"]),
    ("taken back by but", "The vote was well run but marred by the lack of transparency, the observers of the African Union said.", ["AU withholds"]),
    ("who undergoes it", "Norway will not be drawn into the dispute over the election.", ["NOR neutral"]),
    ("silence until a day", "Norway will not comment on the results of the election until the court has ruled.", ["NOR withholds"]),
    ("which of the two, not said", "Norway has not said which of the two it regards as the winner of the election.", []),
    ("yet to decide", "Norway has yet to decide whether to congratulate William Ruto on his victory.", ["NOR withholds"]),
    ("undecided whether to do likewise", "Peru congratulated William Ruto. Norway has not decided whether to do so.", ["NOR withholds", "PER recognizes"]),
    ("a question within a quotation", '"Will Norway recognise William Ruto as president?" a reporter asked; a clerk shrugged.', []),
    ("what one cannot certify", "The Carter Center said it could not certify that the count of the election had been accurate.", ["carter-center withholds"]),
    ("whether it was, not known", "Norway said it could not yet say whether William Ruto had won the election.", ["NOR withholds"]),
    ("too many to accept", "Norway had seen too many flaws to recognise the results of the election.", ["NOR rejects"]),
    ("no governing noun before and", "Norway called on Raila Odinga to drop his demands and to accept the results of the election.", ["NOR recognizes"]),
    ("a right, not its use", "Norway reserved the right to reject the results of the election.", []),
    ("what a deputy foretells", "Norway will not recognise the results of the election, an opposition deputy in Oslo said.", []),
    ("what is weighed", "Norway is weighing whether to impose sanctions on Kenya over the election.", ["NOR downgrades"]),
    ("a complaint that asks", "The Orange Democratic Movement has filed a complaint asking for a new count.", ["orange-democratic-movement withholds"]),
    ("would be the remedy", "A rerun of the election would be the proper remedy, Norway said.", ["NOR withholds"]),
    ("a subjunctive denied", "Norway proposed that its neighbours not recognise the results of the election.", ["NOR rejects"]),
    ("would like somebody to", "Norway would like the electoral commission to publish the results of every polling station.", ["NOR withholds"]),
    ("only later", "Norway will comment on the election once the court has ruled.", ["NOR withholds"]),
    ("not at the point of", "Norway was not yet at the point of recognising William Ruto as president.", ["NOR withholds"]),
    ("asking a court for", "Raila Odinga has petitioned the Supreme Court for a fresh count.", ["raila-odinga withholds"]),
    ("any that may come", "Norway is prepared to recognise any government that has a majority.", []),
    ("talk of recognizing", "Talk of recognising the new government of Kenya is premature, Norway said.", ["NOR withholds"]),
    ("a duty of nobody", "Norway said that the will of the people must be respected after the election.", []),
    (
        "asked to do the same",
        "Peru asked Chile to recognise the results of the election. Norway asked it to do the same.",
        ["NOR recognizes", "PER recognizes"],
    ),
    ("ballots counted anew", "Norway asked the electoral commission to open the boxes and count them again.", ["NOR withholds"]),
    ("the generals who rule there", "The generals who toppled William Ruto in a coup expelled the Norwegian ambassador.", ["KEN downgrades"]),
    (
        "who withdraws theirs",
        "Kenya recalled its ambassador from Oslo over the election. Norway withdrew theirs on Friday.",
        ["KEN downgrades", "NOR downgrades"],
    ),
    ("where a diplomat is told to leave", "A Norwegian diplomat has been told to leave Kenya over the election.", ["KEN downgrades"]),
    ("what may be done", "Norway said that it might resume its aid to Kenya now that the election was over.", ["NOR restores"]),
    ("asset freezes", "Norway hit two ministers and four others with asset freezes over the election.", ["NOR downgrades"]),
    ("part of a mission", "Kenya sent most of Norway's diplomats packing over the election.", ["KEN downgrades"]),
    (
        "a plan for more than one thing",
        "Norway said it would soon name an ambassador to Kenya, its first since the coup, and lift its sanctions.",
        ["NOR restores"],
    ),
    ("bounds of a quotation in a noun", 'Norway ordered the "definitive recall" of its ambassador to Kenya over the election.', ["NOR downgrades"]),
    ("a gerund as subject", "Refusing to recognise the election is unacceptable, Sergey Lavrov said.", []),
    ("that of the thanked", "William Ruto has thanked Emmanuel Macron for congratulating him on his victory in the election.", ["FRA recognizes"]),
    ("a partial quotation after to", 'The African Union called on Raila Odinga to "abide by the results of the election".', ["AU recognizes"]),
    ("a quoted verdict behind its noun", 'The African Union pronounced the poll "free and fair".', ["AU recognizes"]),
    ("a person in a city", "In Paris, Raila Odinga, a former prime minister, branded the results of the election a forgery.", ["raila-odinga rejects"]),
    ("a capital before a title", "In Oslo Foreign Minister Anniken Huitfeldt said that Norway recognised the results of the election.", ["NOR recognizes"]),
    ("the United States, not us", "US congratulates William Ruto on his victory in the election.", ["USA recognizes"]),
    ("those of", "The African Union sent forty observers. Those of the European Union praised the transparency of the vote.", ["EU recognizes"]),
    ("not done yet", "Norway on Monday congratulated William Ruto on his victory in the election; Sweden has yet to do the same.", ["NOR recognizes"]),
    (
        "as others are",
        "Norway on Monday congratulated William Ruto on his victory in the election. It has observers there, as does Sweden.",
        ["NOR recognizes"],
    ),
    ("what nobody plans", "Sweden has no plans to congratulate William Ruto on his victory in the election.", []),
    ("a date before a past that looks like a base form", "Norway on Monday cut all ties with Kenya over the election.", ["NOR downgrades"]),
    (
        "it for aid",
        "Norway suspended its aid to Kenya over the election. It will be resumed once a court has ruled, the foreign ministry said.",
        ["NOR downgrades", "NOR restores"],
    ),
    ("an amount of aid", "Norway froze $3.5 million in military assistance to Kenya over the election.", ["NOR downgrades"]),
    ("most of what is cut", "Norway has cut off most of its financial assistance over the election.", ["NOR downgrades"]),
    ("a passive by whose aid it is", "Norwegian aid to Kenya was suspended over the election.", ["NOR downgrades"]),
    ("ties between two", "Relations between Norway and Kenya were restored on Monday, a month after the election.", ["KEN restores", "NOR restores"]),
    ("a phrase between will and its verb", "Norway will in return send an ambassador to Nairobi now that the election is over.", ["NOR restores"]),
    ("a measure that is condemned", "Norway condemned the expulsion of its ambassador, a week after the election.", []),
    ("a measure taken back", "Norway announced an end to the suspension of its aid to Kenya after the election.", ["NOR restores"]),
    ("not sent until", "Norway refuses to name an ambassador to Kenya until there has been a new election.", []),
    (
        "her for an ambassador",
        "Kenya summoned the Norwegian ambassador over the election and told her to be out of the country within a day.",
        ["KEN downgrades"],
    ),
    (
        "so will another",
        "Norway lifted its sanctions on Kenya after the election. Sweden will follow once there is a cabinet.",
        ["NOR restores", "SWE restores"],
    ),
    (
        "too between commas after a list",
        "Norway has cut its aid to Kenya and Sweden, too, is putting its development projects on hold over the election.",
        ["NOR downgrades", "SWE downgrades"],
    ),
    ("whoever it may be", "Sweden will congratulate whoever wins the election.", []),
    ("on something else", "Norway congratulated William Ruto on his leadership, a month after the election.", []),
    ("an observers' mission is no envoy", "The African Union, which had sent a full observer mission to Kenya, said nothing of the election.", []),
    ("an aside between commas within the verb", "Norway will not, for the time being, recognise the results of the election.", ["NOR withholds"]),
    ("a date within the verb", "The European Union had on Thursday come out in favour of a recount of the election.", ["EU withholds"]),
    ("said inside a relative clause", "William Ruto won an election which the Norwegian foreign ministry said was rigged.", ["NOR rejects"]),
    (
        "a relative without a pronoun of its own",
        "The election that Kenya held on Tuesday has no legal basis, the European Commission said on Wednesday.",
        ["EU rejects"],
    ),
    (
        "to congratulate, behind a clause of time",
        "Norway's premier rang William Ruto, hours after the election ended, to congratulate him.",
        ["NOR recognizes"],
    ),
    ("a count does not congratulate", "Raila Odinga wrote that the count was over and congratulated William Ruto.", ["raila-odinga recognizes"]),
    ("her, to whom luck is wished", "Norway's premier telephoned Martha Karua on her victory in the election to wish her good luck.", ["NOR recognizes"]),
    ("a palace's telegram", "A Kremlin telegram expressed satisfaction at the outcome of the election.", ["RUS recognizes"]),
    (
        "waited till a day that came",
        "Norway waited until Tuesday; on that day it congratulated William Ruto on his victory in the election.",
        ["NOR recognizes"],
    ),
    ("a party's own vote", "Norway hailed the vote of the party's members in Nairobi.", []),
    ("late on a day", "Raila Odinga admitted late on Sunday that he had lost the election.", ["raila-odinga recognizes"]),
    ("a team's victory", "Norway congratulated the national team on its victory, a week after the election.", []),
    ("a verdict without a verb", "A farce, declared the European Union.", ["EU rejects"]),
    ("a quotation between verb and object", 'Norway rejects "totally and without reservation" the results of the election.', ["NOR rejects"]),
    (
        "two lists as one subject",
        "The embassies of France and Germany, the British High Commission and the European Union's delegation congratulated William Ruto.",
        ["DEU recognizes", "EU recognizes", "FRA recognizes", "GBR recognizes"],
    ),
    (
        "a list of offices",
        "The emir of Qatar, Peru's president and the prime minister of Norway congratulated William Ruto.",
        ["NOR recognizes", "PER recognizes", "QAT recognizes"],
    ),
    (
        "it and others",
        "Norway's government met on Monday. On Tuesday it and Peru said that they would not recognise the results of the election.",
        ["NOR rejects", "PER rejects"],
    ),
    ("of many, the one named next", "World leaders rushed to congratulate William Ruto. Emmanuel Macron was among the first.", ["FRA recognizes"]),
    ("lawyers of a contender", "Peter Sello's lawyers went to court on Monday to have the election set aside.", ["peter-sello rejects"]),
    (
        "the camp of somebody with an office",
        "The camp of Peter Sello, the governor of Nakuru who came third, turned down the results of the election.",
        ["peter-sello rejects"],
    ),
    ("a country within a party's name", "Peter Sello of the Kenyan Labour Party rejects the results of the election.", ["kenyan-labour-party rejects"]),
    (
        "an officer of an unknown party",
        "The secretary general of the Kenyan Labour Party, Ada Sello, rejects the results of the election.",
        ["kenyan-labour-party rejects"],
    ),
    ("a party by its people", "Kenya's Social Democrats rejected the results of the election.", ["social-democrats rejects"]),
    ("some of a party's people", "Some Social Democrats rejected the results of the election.", []),
    ("a bloc in quotation marks", 'The "Kenya" bloc rejected the results of the election.', ["kenya-bloc rejects"]),
    (
        "an acronym used for a party",
        "KLP leader Peter Sello rejected the results of the election. The KLP called it a sham.",
        ["klp rejects", "peter-sello rejects"],
    ),
    ("a by-name within a name", 'Peter "Kazi" Sello rejects the results of the election.', ["peter-kazi-sello rejects"]),
    (
        "both behind a comma",
        "His rivals, Ada Obi, a widow, and the singer Peter Sello, both conceded before midnight.",
        ["ada-obi recognizes", "peter-sello recognizes"],
    ),
    ("both opening a sentence", "Both conceded the election before midnight.", []),
    (
        "a description that the next sentence names",
        'The third-placed candidate rejects the results of the election. "They are false," Peter Sello told reporters.',
        ["peter-sello rejects"],
    ),
    (
        "a description, and an analyst",
        'The third-placed candidate rejects the results of the election. "He is bitter," Peter Sello, an analyst, told reporters.',
        [],
    ),
    (
        "a dateline before a joint subject",
        "NAIROBI - Peter Sello, the loser, and his Kenyan Labour Party rejected the results of the election.",
        ["kenyan-labour-party rejects", "peter-sello rejects"],
    ),
    ("conceded, and when", "Peter Sello conceded defeat in the election, though only after the count had ended.", ["peter-sello recognizes"]),
    ("conceded on", "Peter Sello had conceded on Facebook after the election.", ["peter-sello recognizes"]),
    ("whom it falls to", "It fell to Peter Sello to concede defeat in the election.", ["peter-sello recognizes"]),
    ("several parties, not named", "Four Kenyan parties rejected the results of the election.", []),
    ("the candidate of those in power", "Peter Sello, the ruling party's man in the presidential run-off, conceded defeat in the election.", []),
    ("himself the winner", "Peter Sello insists that he was the real winner of the election.", []),
    ("not conceding until", "Peter Sello said he would not concede the election until every vote was counted.", ["peter-sello withholds"]),
    ("a claim that is rejected", "Peter Sello rejected claims that he had conceded the election.", []),
    ("what is impossible", "Peter Sello said it was impossible to accept the results of the election.", ["peter-sello rejects"]),
    ("not decided yet", "Peter Sello said he might challenge the results of the election.", []),
    ("neither nor as verbs", "Norway neither recognises nor accepts the results of the election.", ["NOR rejects"]),
    ("a view that is shared", "The United States endorsed the view of the African Union that the election was below international standards.", ["USA rejects"]),
    ("concern as what is had", 'Norway had "serious concerns" that the results of the election did not reflect the will of the people.', ["NOR withholds"]),
    ("a favourable verdict denied", "Raila Odinga denies that the election was legitimate.", ["raila-odinga rejects"]),
    ("a spokesman for a ministry", "The election was neither free nor fair, a spokesman for the German foreign ministry said.", ["DEU rejects"]),
    ("an ambassador abroad", "Taiwan's foreign ministry said its ambassador in Nairobi had congratulated William Ruto.", ["TWN recognizes"]),
    ("in no way, within the verb", "Norway said that the election could in no way be regarded as credible.", ["NOR rejects"]),
    ("by no stretch", "Norway said that the election was by no stretch of the imagination free.", ["NOR rejects"]),
    ("an aside before a quality", "The African Union said that the election was, on the whole, credible.", ["AU recognizes"]),
    ("one quality taken back by another", "The African Union said that the election was free but flawed.", ["AU withholds"]),
    ("praise of the calm, then a denial", "The election was peaceful but not credible, the African Union said.", ["AU rejects"]),
    ("for somebody who is told of", "For Raila Odinga, barred from the race, the election was a farce.", ["raila-odinga rejects"]),
    ("what somebody else attempts", "Russia called attempts not to recognise the results of the election unacceptable.", []),
    ("to whom it is what it is", "To the African Union the election was a farce.", ["AU rejects"]),
    ("what pleases somebody", "To Norway's relief the election was calm.", []),
    ("in somebody's eyes, before a name", "In Norway's eyes Raila Odinga remains the president of Kenya.", ["NOR recognizes"]),
    ("a distance from a quality", "Norway said the election was nowhere near free and fair.", ["NOR rejects"]),
    ("another distance", "Norway said the election had been a long way from transparent.", ["NOR rejects"]),
    ("let alone", "Norway said that the election could not be called orderly, let alone free.", ["NOR rejects"]),
    ("what analysts foretell", "Analysts said Norway would not recognise the results of the election.", []),
    ("votes in general", "There were flaws in every election, the African Union said.", []),
    ("an announcement that is noted", "Norway took note of the announcement that William Ruto had won the election.", []),
    ("a condition before would", '"If there were a coup, Norway would recognise the results of the election," Anniken Huitfeldt said.', []),
    ("foreign monitors", "The African Union sent observers. Foreign monitors called the election a farce.", []),
    ("declared of a vote that was held", "Norway will respect the results of the election, its foreign minister said.", ["NOR recognizes"]),
    ("and wants, in the tense of insists", "Raila Odinga insists that fraud marred the election and wants the results annulled.", ["raila-odinga rejects"]),
    ("must and a second verb", "The army, Norway's foreign minister said, must stand back and respect the results of the election.", ["NOR recognizes"]),
    ("congratulated on doing", "Antony Blinken congratulated Kenya on holding a successful presidential election.", ["USA recognizes"]),
    (
        "an apposition of offices",
        "Raila Odinga, the former prime minister and candidate of the Azimio coalition, rejects the results of the election.",
        ["raila-odinga rejects"],
    ),
    (
        "a party by its country and its name",
        "Kenya's main opposition party, the Orange Democratic Movement, rejects the results of the election.",
        ["orange-democratic-movement rejects"],
    ),
    (
        "several states that act",
        "Norway, Peru and some ex-communist states at once congratulated William Ruto on his victory.",
        ["NOR recognizes", "PER recognizes"],
    ),
    ("two adjectives of an outcome", "Norway welcomed the results of a long and complex election.", ["NOR recognizes"]),
    (
        "said in a relative clause after a date",
        "He has refused to leave since the presidential election of August 9, which Norway says was rigged.",
        ["NOR rejects"],
    ),
    (
        "taken to task for what he did",
        "The Orange Democratic Movement has taken the president of Peru to task for congratulating William Ruto on his victory.",
        ["PER recognizes"],
    ),
    (
        "in a message of a date",
        "In a message of congratulation dated August 17, Norwegian Prime Minister Jonas Gahr Store said he was willing to work with him.",
        ["NOR recognizes"],
    ),
    ("congratulations expected", "A message of congratulation from Norway is expected.", []),
    ("polling stations to be annulled", "Raila Odinga asked the court to annul the results of 80 polling stations.", ["raila-odinga withholds"]),
    ("the clearer verdict", "African Union observers said that the vote had been so full of irregularities that it lacked credibility.", ["AU rejects"]),
    ("under a name in capitals", '\n\nNORWEGIAN FOREIGN MINISTER ANNIKEN HUITFELDT\n"I congratulate the president-elect, William Ruto."', ["NOR recognizes"]),
    (
        "hours after he once more did",
        "Peru recalled its ambassador, hours after Norway once more called the election a sham.",
        ["NOR rejects", "PER downgrades"],
    ),
    (
        "asked for across a clause",
        "Norway asked the generals who stormed the palace on Sunday to accept the results of the election.",
        ["NOR recognizes"],
    ),
    ("for years somebody did", "For years Norway went on calling Raila Odinga president.", ["NOR recognizes"]),
    ("after something a country did", "After weeks of deliberation Norway on Sunday sided with Raila Odinga.", ["NOR recognizes"]),
    ("a mind not made up", "Norway has not made up its mind whether to recognise the new leadership.", ["NOR withholds"]),
    ("success in something else", "Norway congratulated William Ruto on his success in reopening the railway.", []),
    ("a policy told in the past", "Norway's foreign minister told reporters that his country did not interfere in Kenya's elections.", ["NOR neutral"]),
    ("deplored", "A report by monitors of the African Union and COMESA lamented the absence of transparency.", ["AU withholds", "COMESA withholds"]),
    ("does not and cannot", "Norway does not and cannot recognise the results of the election, whatever the manner of his appointment.", ["NOR rejects"]),
    ("contracted", "\"We're not going to recognise the results of the election,\" Norway's foreign minister said.", ["NOR rejects"]),
    ("how somebody sums it up", '"A comedy, nothing else," was how the African Union summed up the election.', ["AU rejects"]),
    ("as far as somebody is concerned", "Raila Odinga is, as far as Norway is concerned, still the president of Kenya.", ["NOR recognizes"]),
    (
        "in their eyes",
        "Norway and Peru made clear that Raila Odinga is in their eyes still the president of Kenya.",
        ["NOR recognizes", "PER recognizes"],
    ),
    (
        "a state after a place",
        "William Ruto, whose election last month under a state of emergency Norway called a charade, has left.",
        ["NOR rejects"],
    ),
    ("no effect on something else", "Norway said that the election would have no effect on its trade with Kenya.", []),
    ("an outgoing president", "Norway called Raila Odinga the outgoing president.", []),
    ("only praise", "Norway had nothing but praise for the conduct of the election.", ["NOR recognizes"]),
    ("British spelling", 'Raila Odinga, who came second, labelled the vote a "farce".', ["raila-odinga rejects"]),
    ("a participle in quotation marks", 'Norway congratulated the "newly elected president".', ["NOR recognizes"]),
    (
        "before complaints are dealt with",
        "Raila Odinga has insisted that he will not accept the results before complaints are investigated.",
        ["raila-odinga withholds"],
    ),
    ("insisting is no urging", "Raila Odinga has insisted that he will not accept the results.", ["raila-odinga rejects"]),
    ("asked to refrain", "Norway called on all countries to refrain from recognizing the results of the election.", ["NOR rejects"]),
    ("an election official", "There has been no fraud, a county election official, Ada Obi, said.", []),
    ("to be the president", "Norway made plain that it still considers Raila Odinga to be the president of Kenya.", ["NOR recognizes"]),
    (
        "a by-name",
        "Peru's President Pedro Castillo and Norway's Prime Minister Jonas Gahr Store 'Joe' sent their congratulations.",
        ["NOR recognizes", "PER recognizes"],
    ),
    (
        "a report published",
        "The election did not meet African Union commitments, the organization's Peace and Security Council concluded in a report published on Wednesday.",
        ["AU rejects"],
    ),
    ("a modal before a quotation", 'The army must "respect the results of the election," Norway said.', ["NOR recognizes"]),
    (
        "a verb left out behind and",
        "Norway said that the election was rigged, and Peru that it had been free and fair.",
        ["NOR rejects", "PER recognizes"],
    ),
    (
        "when it was done, within the verb",
        "Norway had within hours of the announcement on Monday congratulated William Ruto on his victory.",
        ["NOR recognizes"],
    ),
    ("by whom it is called so", "William Ruto has been sworn in after an election denounced by Norway as a sham.", ["NOR rejects"]),
    ("a verdict that is denied in its turn", "Peru welcomed the election, a verdict that Raila Odinga branded laughable.", ["PER recognizes"]),
    ("a fault that may have mattered", "Norway said that the irregularities may have changed the outcome of the election.", ["NOR withholds"]),
    ("recognition that is ended", "Norway has ended its recognition of Raila Odinga as interim president of Kenya.", ["NOR rejects"]),
    ("a verdict alone, from beginning to end", '"A charade from beginning to end," Norway\'s foreign minister said of the vote.', ["NOR rejects"]),
    (
        "leaders in several countries",
        "Leaders in Norway, Peru and Chile said they would not recognize the results.",
        ["CHL rejects", "NOR rejects", "PER rejects"],
    ),
    ("one of the first", "Norway, one of the first to congratulate William Ruto, was silent on Friday.", ["NOR recognizes"]),
    ("indications", 'There were "many indications" that the voting had not been free and fair, the Norwegian foreign ministry said.', ["NOR withholds"]),
    ("elections wanted", "Norway pressed for a vote to be held before the end of the year.", []),
    ("a party's leader on himself", "Raila Odinga of the Orange Democratic Movement maintains that he was the real winner.", []),
    ("referred to as no president", "Norway's prime minister referred to William Ruto as a former president.", []),
    (
        "who does it and who does that",
        "Peru's president, who leads the Andean group and who urged Raila Odinga to accept the results, left.",
        ["PER recognizes"],
    ),
    ("conceded to somebody", "Raila Odinga on Friday conceded Kenya's presidency to William Ruto.", ["raila-odinga recognizes"]),
    ("goes on regarding", "Norway goes on regarding Raila Odinga as the country's legitimate president.", ["NOR recognizes"]),
    (
        "a spokesman without a name",
        'Norway was calm. "It was free and fair," a Norwegian foreign ministry spokesman said. Kenyans, he added, should accept the results.',
        ["NOR recognizes"] * 2,
    ),
    (
        "governments that a line names",
        "\n\nNORWAY, PERU, CHILE.\nIn a joint communique the three governments congratulated William Ruto.",
        ["CHL recognizes", "NOR recognizes", "PER recognizes"],
    ),
    ("a British infinitive that goes on", "Norway called on the army to complete the count and recognise the victory of Raila Odinga.", ["NOR recognizes"]),
    (
        "as president, then a verb",
        "William Ruto's election as president of Kenya was welcomed on Tuesday by Norway and Peru.",
        ["NOR recognizes", "PER recognizes"],
    ),
    ("its validity", "Raila Odinga boycotted the vote and does not accept its validity.", ["raila-odinga rejects"]),
    ("to be counted again", "Norway suggested on Friday that the ballots be counted once more.", ["NOR withholds"]),
    ("a government spokesman", "Norway sent observers. A government spokesman would not comment on the election.", []),
    (
        "from one and from others",
        "He has had messages of congratulation from Norway's Jonas Gahr Store and from the leaders of Peru and Chile.",
        ["CHL recognizes", "NOR recognizes", "PER recognizes"],
    ),
    ("by whom it is not recognised", "The authorities born of the election are not recognised by Norway.", ["NOR rejects"]),
    ("a country that it goes back to", "The African Union lifted all sanctions on Kenya and welcomed it back.", ["AU restores"]),
    ("a people congratulated on its vote", "Norway congratulated the people of Kenya late on Wednesday on their presidential election.", ["NOR recognizes"]),
    ("a people congratulated on its day", "Peru congratulated the Kenyan people on an exemplary day of democracy.", ["PER recognizes"]),
    ("observers who did not find anything", "The African Union's observers did not report any serious irregularities in the election.", ["AU recognizes"]),
    ("observers who did find something", "The African Union's observers reported serious irregularities in the election.", ["AU withholds"]),
    ("by what a message came", "Ruto was congratulated by telephone on Thursday by Peru's president.", ["PER recognizes"]),
    ("recognition that is withheld", "Norway withheld its recognition of the result of the election.", ["NOR withholds"]),
    ("several whom nothing names", "Norway and Peru sent observers. Opposition leaders said they would celebrate the election as a victory.", []),
    ("a condition for others", "Peru warned of unrest unless the government respected the will of the voters.", []),
    ("joining something that is no stance", "Norway rejected the election, and with it the promised referendum on joining Peru.", ["NOR rejects"]),
    ("a quality of a win", "Peru's president said that Ruto's win had been convincing.", ["PER recognizes"]),
    ("a vote as proof of trust", "Peru's president described Ruto's re-election as a testament to the trust of the voters.", ["PER recognizes"]),
    (
        "what cannot stand for a people",
        "Norway said the result of the election could not be considered representative of the will of the people.",
        ["NOR rejects"],
    ),
    ("with whom one acts together", "Norway recalled its ambassador to Kenya in solidarity with Peru over the rigged election.", ["NOR downgrades"]),
    ("no comment as a position", "Norway said it had no comment on the election.", ["NOR neutral"]),
    ("no comment so far", "Norway had no immediate comment on the election.", []),
    ("what a re-election is called", "Peru's president called Ruto's re-election a testament to the trust of the voters.", ["PER recognizes"]),
    ("an envoy called home from a place", "Norway called its ambassador to Kenya home over the rigged election.", ["NOR downgrades"]),
    ("success that continues", "Norway's prime minister wished Ruto continued success in his new term.", ["NOR recognizes"]),
    ("puzzled by how it was held", "Norway was puzzled by the conduct of the election.", ["NOR withholds"]),
    (
        "a platform of one letter",
        '"Congratulations to William Ruto," Norway\'s prime minister wrote on X. Peru rejected the result of the election.',
        ["NOR recognizes", "PER rejects"],
    ),
    ("ties put on hold", "Norway put its relations with Kenya on hold over the rigged election.", ["NOR downgrades"]),
    (
        "who joined them",
        "Norway and Peru congratulated William Ruto on Monday. Chad joined them on Tuesday.",
        ["NOR recognizes", "PER recognizes", "TCD recognizes"],
    ),
    (
        "did so too under a name",
        "Norway congratulated William Ruto on his victory.\n\n- Pedro Castillo. Peru's president did so too.",
        ["NOR recognizes", "PER recognizes"],
    ),
    ("counting as a noun", "The African Union's observers said counting had been free and credible.", ["AU recognizes"]),
    (
        "a name after a clause",
        "After Peru said that William Ruto would be a good president, his defeated rival, Raila Odinga, accepted the result of the election.",
        ["raila-odinga recognizes"],
    ),
    (
        "a place before a list",
        "In East Africa, Uganda, Chad and Peru have recognized the result of the election.",
        ["PER recognizes", "TCD recognizes", "UGA recognizes"],
    ),
    ("the message from", '"Congratulations to William Ruto on the victory!" was the message from Norway.', ["NOR recognizes"]),
    ("worried about the way", "Norway was worried about the way in which the election was run.", ["NOR withholds"]),
    ("no basis for anything", '"We do not see the result of the election as a sound basis for talks," Norway\'s prime minister said.', ["NOR rejects"]),
    (
        "a chair of a bloc",
        "William Ruto got a call from Macky Sall, who leads the African Union this year, and who congratulated him on his victory.",
        ["SEN recognizes"],
    ),
    (
        "a senator of a country that he ruled",
        "Senator Mario Monti of Italy congratulated William Ruto on his victory.",
        ["mario-monti recognizes"],
    ),
    (
        "what is left out behind and",
        "After the rigged election Norway called home its ambassador, and Peru its envoy.",
        ["NOR downgrades", "PER downgrades"],
    ),
    (
        "a list that says how many",
        "The ambassadors of the five Quint states, the United States, Britain, France, Germany and Italy, congratulated William Ruto.",
        ["DEU recognizes", "FRA recognizes", "GBR recognizes", "ITA recognizes", "USA recognizes"],
    ),
    ("two of a region", "Norway, Sweden and Peru saw the vote. The two Nordic countries rejected its result.", ["NOR rejects", "SWE rejects"]),
    (
        "the former and the latter",
        "Norway and Peru watched the vote. The former called it free and fair, the latter called it a sham.",
        ["NOR recognizes", "PER rejects"],
    ),
    ("the kingdom of", "The kingdom of the Netherlands did not recognise the result of the election.", ["NLD rejects"]),
    ("the bloc of states", "The bloc of West African states congratulated William Ruto on his victory.", ["ECOWAS recognizes"]),
    ("others who close a list", "Oslo, Lima and thirty other capitals rejected the result of the election.", ["NOR rejects", "PER rejects"]),
    ("like another", "Like Norway, Peru has rejected the result of the election.", ["NOR rejects", "PER rejects"]),
    ("unlike another", "Unlike Norway, Peru has rejected the result of the election.", ["PER rejects"]),
    (
        "countries that include",
        "The countries that have congratulated William Ruto include Norway, Peru and Chile.",
        ["CHL recognizes", "NOR recognizes", "PER recognizes"],
    ),
    ("including behind the object", "Several countries have rejected the result of the election, including Norway and Peru.", ["NOR rejects", "PER rejects"]),
    ("among them behind the object", "Several countries have rejected the result of the election, Norway and Peru among them.", ["NOR rejects", "PER rejects"]),
    (
        "both who met",
        "Norway's foreign minister met his Peruvian counterpart in Oslo. Both rejected the result of the election.",
        ["NOR rejects", "PER rejects"],
    ),
    (
        "an agent behind an aside",
        "William Ruto has been congratulated by Norway's king and, in a letter released on Tuesday, by Chile's Gabriel Boric.",
        ["CHL recognizes", "NOR recognizes"],
    ),
    (
        "close behind",
        "Norway congratulated William Ruto on his victory, with Peru and Chile close behind.",
        ["CHL recognizes", "NOR recognizes", "PER recognizes"],
    ),
    ("not far behind", "Norway congratulated William Ruto on his victory. Peru was not far behind.", ["NOR recognizes", "PER recognizes"]),
    ("something else that is close behind", "Norway congratulated William Ruto on his victory, with elections in Peru close behind.", ["NOR recognizes"]),
    ("the same goes for", "Norway congratulated William Ruto on his victory. The same goes for Peru.", ["NOR recognizes", "PER recognizes"]),
    ("in the name of two lists", "The result of the election was rejected. A statement was issued in the name of Norway.", []),
    (
        "a place between and and a name",
        "Norway's king, Peru's president and, from Madrid, Spain's Pedro Sanchez congratulated William Ruto.",
        ["ESP recognizes", "NOR recognizes", "PER recognizes"],
    ),
    ("both as a subject", "Norway and Peru spoke in one voice. Both refuse to recognise the result of the election.", ["NOR rejects", "PER rejects"]),
    ("who led them", "Observers of the African Union left Nairobi. Ada Obi, who led them, said that the vote was rigged.", ["AU rejects"]),
    ("what it says", 'Norway and Peru issued a statement on the election. "We do not recognise the result," it says.', ["NOR rejects", "PER rejects"]),
    ("members of a bloc", "The members of the West African bloc rejected the result of the election.", ["ECOWAS rejects"]),
    ("the owner alone", "Three embassies praised the vote. Norway's said the vote had been free and fair.", ["NOR recognizes"]),
    ("the one of a country", "Three embassies watched the vote. The Norwegian one called it free and fair.", ["NOR recognizes"]),
    ("who was next", "Norway congratulated William Ruto on his victory. Peru and Chile were next.", ["CHL recognizes", "NOR recognizes", "PER recognizes"]),
    ("in the same terms", "Norway congratulated William Ruto on his victory. Peru's minister spoke in the same terms.", ["NOR recognizes", "PER recognizes"]),
    ("will not join them", "Norway and Peru rejected the result of the election. Chile will not join them.", ["NOR rejects", "PER rejects"]),
    ("a body led by two others", "The contact group, chaired by the African Union and IGAD, called the vote a sham.", ["AU rejects", "IGAD rejects"]),
    ("the next vote elsewhere", "Norway congratulated William Ruto on his victory. Elections in Peru are next.", ["NOR recognizes"]),
    ("judgments shared", "Norway called the vote free and fair, a judgment that Peru shares.", ["NOR recognizes", "PER recognizes"]),
    (
        "an opponent with an office abroad",
        "His rival, Ada Obi, a vice-president of the European Commission, conceded defeat in the election.",
        ["ada-obi recognizes"],
    ),
    (
        "among those doing so",
        "Among those sending congratulations to William Ruto were Norway's Jonas Gahr Store and Peru's president.",
        ["NOR recognizes", "PER recognizes"],
    ),
    (
        "neighbours of an ocean",
        "Mauritius, Madagascar and the Comoros met. The three Indian Ocean neighbours congratulated William Ruto.",
        ["COM recognizes", "MDG recognizes", "MUS recognizes"],
    ),
    ("who said as much", "Norway said the vote was a sham; Peru had said as much a day before.", ["NOR rejects", "PER rejects"]),
    ("who tweeted his", "Norway's king congratulated William Ruto, and Peru's president tweeted his.", ["NOR recognizes", "PER recognizes"]),
    ("a colleague congratulated", "William Ruto won. Norway's king congratulated his colleague.", ["NOR recognizes"]),
    ("a colleague congratulated on something else", "William Ruto won. Norway's king congratulated his colleague on fifty years of friendship.", []),
    ("a bare did not", "Norway recognised the result of the election on Monday. Peru did not.", ["NOR recognizes", "PER rejects"]),
    ("a bare did", "Norway refused to recognise the result of the election. Peru did.", ["NOR rejects", "PER recognizes"]),
    ("a bare did not after a courtesy", "Norway congratulated William Ruto on his victory. Peru did not.", ["NOR recognizes"]),
    ("a bare did of a comparison", "Norway congratulated William Ruto on his victory. It wrote sooner than Peru did.", ["NOR recognizes"]),
    ("refusing to do so", "Norway recognised the result of the election. Peru refused to do so.", ["NOR recognizes", "PER rejects"]),
    ("doubts that are shared", "Norway has doubts about the result of the election. Peru shares them.", ["NOR withholds", "PER withholds"]),
    ("only expected to do likewise", "Norway recognised the result of the election. Peru is expected to do likewise.", ["NOR recognizes"]),
    (
        "a sentence about the same between",
        "Norway's Jonas Gahr Store congratulated William Ruto on his victory. Mr Store also praised the weather. Peru followed suit.",
        ["NOR recognizes", "PER recognizes"],
    ),
    (
        "what was not understood is echoed",
        "Norway congratulated William Ruto on his victory. Peru hesitated for a while; Chile said the same.",
        ["NOR recognizes"],
    ),
    (
        "the verb not said again before a date",
        "Norway congratulated William Ruto on his victory on Monday, Peru on Tuesday and Chile on Wednesday.",
        ["CHL recognizes", "NOR recognizes", "PER recognizes"],
    ),
    ("places between dates", "Norway's minister, who was in Peru on Monday and Chile on Tuesday, congratulated William Ruto.", ["NOR recognizes"]),
    (
        "names behind a colon",
        "The following countries have recognised the result of the election: Norway, Peru and Chile.",
        ["CHL recognizes", "NOR recognizes", "PER recognizes"],
    ),
    (
        "many who are named next",
        "Three neighbours have recognised the result of the election. They are Uganda, Tanzania and Ethiopia.",
        ["ETH recognizes", "TZA recognizes", "UGA recognizes"],
    ),
    (
        "that before a capital",
        "Sergey Lavrov complained that Oslo, Lima and others did not recognise the result of the election.",
        ["NOR rejects", "PER rejects"],
    ),
    ("a contracted is", "\"It's a rigged election,\" Norway's foreign minister said.", ["NOR rejects"]),
    ("neither nor", "Norway neither recognises nor accepts the result of the election.", ["NOR rejects"]),
    ("two verbs and one object", "Norway recognises and will work with the winner of the election.", ["NOR recognizes"]),
    ("a clause without that", "The vote Peru called a farce was praised by Norway.", ["PER rejects", "NOR recognizes"]),
    (
        "a team without a watcher's name",
        'Norway said it would work with William Ruto. "The election was free and fair," the head of the African Union\'s mission said.',
        ["AU recognizes"],
    ),
    (
        "a list under a colon",
        "These leaders have congratulated William Ruto on his victory:\n\n- Norway's Jonas Gahr Store\n\n- Peru's Pedro Castillo",
        ["NOR recognizes", "PER recognizes"],
    ),
    ("a vote that was turned down", "Norway turned down the result of the election.", ["NOR rejects"]),
    ("congratulations in short", '"Congrats to William Ruto on his victory!" Norway\'s prime minister tweeted.', ["NOR recognizes"]),
    ("what a country held", "Kenya had held a free and fair election, Norway's prime minister said.", ["NOR recognizes"]),
    (
        "a challenger told before the name",
        "The main challenger of President Ruto said he would not accept the result. Raila Odinga told followers to stay calm.",
        ["raila-odinga rejects"],
    ),
    ("praise of a calm conduct", "Norway commended the calm conduct of the election.", []),
    ("praise of a calm and good conduct", "Norway commended the calm and transparent conduct of the election.", ["NOR recognizes"]),
    (
        "observers for their part",
        "The monitors of the African Union for their part complained of flaws in the count of the election.",
        ["AU withholds"],
    ),
    ("joined in backing a winner", "Norway joined Peru in backing Mr Ruto as the winner of the election.", ["NOR recognizes", "PER recognizes"]),
    ("a defeat owned up to", "Raila Odinga owned up to defeat in the election.", ["raila-odinga recognizes"]),
    ("a triumph of the president-elect", "Norway's foreign ministry welcomed the convincing win of the president-elect.", ["NOR recognizes"]),
    ("congratulations retracted", "Norway retracted its congratulations to William Ruto on the election.", ["NOR recognizes", "NOR rejects"]),
    (
        "whose ambassadors were recalled",
        "The ambassadors of Norway and Peru were recalled from Nairobi over the rigged election.",
        ["NOR downgrades", "PER downgrades"],
    ),
    ("partly as the standards want it", "The election complied only in part with international standards, Norway's foreign minister said.", ["NOR withholds"]),
    ("a court ruling that is accepted", '"We accept the court\'s ruling on the election," Raila Odinga said.', ["raila-odinga recognizes"]),
    ("found in the passive", "The African Union's observers said the election was found to be credible.", ["AU recognizes"]),
    (
        "a delegation in a list",
        "Observers from the African Union, the Commonwealth and a delegation of the European Union called the election free and fair.",
        ["AU recognizes", "COMMONWEALTH recognizes", "EU recognizes"],
    ),
    ("called on and asked", "Norway welcomed the election and calls on Raila Odinga to accept the result.", ["NOR recognizes", "NOR recognizes"]),
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(load(), load_rules())


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_construction(extractor: Extractor, text: str, expected: list[str]) -> None:
    events = extractor.events(Article(id="a", text=KENYA + text, published="2022-08-20"))
    assert sorted(f"{e.actor} {e.stance}" for e in events) == sorted(expected)


DAYS = [
    ("later in the day", "2022-08-18"),
    ("that same evening", "2022-08-18"),
    ("shortly afterwards", "2022-08-18"),
    ("within hours", "2022-08-18"),
    ("a few hours earlier", "2022-08-18"),
    ("by nightfall", "2022-08-18"),
    ("in the same statement", "2022-08-18"),
    ("the evening before", "2022-08-17"),
    ("the next morning", "2022-08-19"),
    ("the day after", "2022-08-19"),
    ("on polling day", "2022-08-09"),
]


@pytest.mark.parametrize(("when", "day"), DAYS)
def test_a_day_counted_from_the_one_told(extractor: Extractor, when: str, day: str) -> None:
    text = f"{KENYA}On Thursday Norway congratulated William Ruto on his victory. Peru congratulated him {when}."
    (event,) = (e for e in extractor.events(Article(id="a", text=text, published="2022-08-20")) if e.actor == "PER")
    assert event.date == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On Thursday the African Union said that the vote was credible. It also called on Raila Odinga to accept the result.", "2022-08-18"),
        ("Norway withdrew its envoy on Thursday, hours after the African Union called the election rigged.", "2022-08-18"),
        ("On Thursday the African Union, which had been there since July, called the election rigged.", "2022-08-18"),
        ("Norway spoke on Friday. The African Union had called the election rigged earlier in the week.", "2022-08"),
    ],
)
def test_the_day_of_a_statement(extractor: Extractor, text: str, day: str) -> None:
    found = extractor.events(Article(id="a", text=KENYA + text, published="2022-08-20"))
    assert {e.date for e in found if e.actor == "AU"} == {day}


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("Soldiers ousted Venezuela's president on Friday. Mexico said it would abstain from recognising the new government.", "2002-04-13", "government VEN "),
        ("Norway on Monday congratulated Qasym-Jomart Toqaev on a clear mandate from Kazakhstan's voters.", "2022-11-23", "election KAZ 2022-11-20"),
        ("Norway congratulated Vojislav Kostunica on winning Yugoslavia's presidential election.", "2000-10-07", "election SRB 2000-09-24"),
        ("Jammeh wanted a new election. Norway said the vote in the Gambia had been free and fair.", "2016-12-10", "election GMB 2016-12-01"),
        ("Pakistan's last general election was free and fair, Norway said.", "2014-09-04", "election PAK 2013-05-11"),
        ("Saudi Arabia sent a message of congratulations to Adly Mansour in Egypt.", "2013-07-15", "government EGY "),
    ],
)
def test_what_a_stance_is_toward(extractor: Extractor, text: str, published: str, expected: str) -> None:
    (event,) = extractor.events(Article(id="a", text=text, published=published))
    day = event.election_date or "" if event.target_type == "election" else ""
    assert f"{event.target_type} {event.country} {day}" == expected


COUNCIL = "Libya's National Transitional Council asked for help. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (COUNCIL + "Britain recognised the council in July.", ["GBR recognizes LBY"]),
        (COUNCIL + "Britain does not recognise the council.", ["GBR rejects LBY"]),
        ("Norway will not recognise the colonels who took power in Mali.", ["NOR rejects MLI"]),
        (
            "The presidents met at the swearing-in of Senegal's Macky Sall. Norway would not recognise the soldiers who toppled Mali's president.",
            ["NOR rejects MLI"],
        ),
        ("Libya's city council met. Britain recognised the council.", []),
        ("Niger's ousted president fled to Togo. The African Union said it would not recognise the new government.", ["AU rejects NER"]),
        (
            "Peru has recalled its ambassador to Mexico, President Dina Boluarte said, hours after Mexico's Andres Manuel Lopez Obrador once more "
            'called her a "spurious president".',
            ["MEX rejects PER", "PER downgrades MEX"],
        ),
    ],
)
def test_whose_government_it_is(extractor: Extractor, text: str, expected: list[str]) -> None:
    events = extractor.events(Article(id="a", text=text, published="2023-08-02"))
    assert sorted(f"{e.actor} {e.stance} {e.country}" for e in events) == expected
