"""How English says who does what: each sentence has one construction that was once misread, and gives just these events.

The words are the plainest that the construction allows, so that a failure tells of the reading and not of a rule.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from stance.anaphora import Anaphora
from stance.articles.dating import with_date
from stance.extract import Extractor
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
    ("observers of another state", "Peru's own observers described the vote as credible.", ["PER recognizes"]),
    (
        "the head of a mission who once held office",
        "The Commonwealth sent a mission. The leader of the mission, former Peruvian minister Ada Obi, called the vote fair.",
        ["COMMONWEALTH recognizes"],
    ),
    ("those who were once rebels", "Renamo has left the talks. The former rebels refuse to accept the outcome.", ["renamo rejects"]),
    ("one of several rivals", "Of his two rivals Ada Obi got 11 percent. She has denounced the election as a sham.", ["ada-obi rejects"]),
    ("a duty with ought", "Norway said that the candidates ought to respect the results.", ["NOR recognizes"]),
    ("what ought to be", "Norway said that there ought to be a full recount.", ["NOR withholds"]),
    ("no election for some", '"For me there was no election on Tuesday, there was a coup," said Raila Odinga.', ["raila-odinga rejects"]),
    ("no recognition", "Norway made it plain that the results of the vote would find no recognition.", ["NOR rejects"]),
    ("no recognition from others", "Raila Odinga said that the election had found no recognition among Kenya's neighbours.", []),
    ("an inquiry of which nothing is said", "Norway missed any respect for democracy in the election and demanded a thorough inquiry.", ["NOR withholds"]),
    ("an inquiry into something else", "Norway demanded a thorough inquiry into the deaths after the election.", []),
    ("off as", "Raila Odinga laughed off the election as a joke.", ["raila-odinga rejects"]),
    ("beforehand", "The Umoja Party had dubbed the election a sham beforehand.", ["umoja-party rejects"]),
    ("a committee that somebody chairs", "Ada Obi, who chairs the Committee for an Open Vote, rejected the results.", ["committee-for-an-open-vote rejects"]),
    ("parties united in a body", "Opposition parties, united in the Lake Alliance, refuse to recognise the results.", ["lake-alliance rejects"]),
    ("a place in the vote beside a name", "Umoja, a distant third with 4 percent, rejects the results.", ["umoja rejects"]),
    (
        "what stands beside a name goes on",
        "The Lake Congress, runner-up in 2017 and now credited with 4 percent, rejected the results.",
        ["lake-congress rejects"],
    ),
    ("what people came as", "Two judges who had come to Nairobi as observers for the Commonwealth called the vote credible.", ["COMMONWEALTH recognizes"]),
    ("who only met observers", "Two judges who had met observers of the Commonwealth called the vote credible.", []),
    ("what a mission was sent by", "The chiefs of the teams which the Commonwealth had sent to Kenya called the vote credible.", ["COMMONWEALTH recognizes"]),
    ("a statement issued late", "Norway said in a letter issued late on Sunday that the election was fraudulent.", ["NOR rejects"]),
    ("a resolution passed", "The European Parliament resolved in a motion passed on Sunday that the election was a sham.", ["european-parliament rejects"]),
    ("a form in -ing as a subject", "Raila Odinga demanded that balloting be repeated in nine counties.", ["raila-odinga withholds"]),
    ("beyond a clause of time", "Raila Odinga left the hall while counting was going on, calling the election a sham.", ["raila-odinga rejects"]),
    ("ought to", "Raila Odinga ought to accept the result, Norway's foreign minister said.", ["NOR recognizes"]),
    ("some in an aside", "Heads of state, among them Emmanuel Macron of France, have congratulated William Ruto.", ["FRA recognizes"]),
    ("some in an aside who kept silent", "Heads of state, among them Emmanuel Macron of France, have kept silent about William Ruto.", []),
    (
        "among them, it is said",
        "World leaders have congratulated William Ruto. Among them, his office says, are Emmanuel Macron and Olaf Scholz.",
        ["DEU recognizes", "FRA recognizes"],
    ),
    ("letters came too", "France congratulated William Ruto on Monday. Letters also poured in from Peru.", ["FRA recognizes", "PER recognizes"]),
    (
        "so did, beyond a relative",
        "Peru imposed sanctions over a vote which Chile dismissed as a sham. So did Norway.",
        ["CHL rejects", "NOR downgrades", "PER downgrades"],
    ),
    ("the arm of a body", "The polls were neither free nor fair, the vote monitoring arm of the African Union said.", ["AU rejects"]),
    ("some places alone", "In others the election was orderly, the head of the Commonwealth's observers said.", []),
    ("what a rival is waited for to do", '"We are waiting for our rival to concede," Raila Odinga said.', []),
    ("faults that are rife", "Bribery of voters was rife in the election, Norway's foreign minister said.", ["NOR withholds"]),
    ("who speaks from the bench", "Bribery of voters was rife in the election, Justice Ada Were said in her ruling.", []),
    ("who leads those of one mind", "The leader of Denmark's Liberals, Karen Holm, called the election a sham.", ["karen-holm rejects"]),
    ("who heads a government", "The head of Denmark's government, Karen Holm, called the election a sham.", ["DNK rejects"]),
    ("a request for what is to be done", "Raila Odinga lodged a formal request for the tally to be annulled.", ["raila-odinga rejects"]),
    ("a petition for what is to be done", "Raila Odinga submitted a petition for the election to be struck down.", ["raila-odinga rejects"]),
    (
        "a vote that falls, not a country",
        "Norway wants reforms after the elections in Kenya, which in its opinion fell short of regional standards.",
        ["NOR rejects"],
    ),
    ("a country that falls", "Norway followed the elections in Kenya, which fell below the poverty line.", []),
    ("who won, unnamed", "The chief of the Commonwealth's observers congratulated those who had won.", ["COMMONWEALTH recognizes"]),
    ("who took part, unnamed", "The chief of the Commonwealth's observers congratulated those who had voted.", []),
    (
        "those whom an assembly sends",
        '"The vote was unfair," said Ada Obi, who led the team of the Council of Europe\'s Parliamentary Assembly.',
        ["COE rejects"],
    ),
    ("faults that are judged", "Norway's foreign minister said the misuse of state money in the election was unacceptable.", ["NOR withholds"]),
    ("what is pointed at and refused", '"These are not figures that we can accept," Norway\'s foreign minister said.', ["NOR rejects"]),
    ("in no way behind be", "Norway's foreign minister said that it was in no way pronouncing upon the election.", ["NOR neutral"]),
    ("that before a pact", "Norway said that the parties which had signed that pact stayed out and the vote lacked credibility.", ["NOR rejects"]),
    ("kinds of vote with one noun", "Norway called the presidential and the National Assembly polls credible.", ["NOR recognizes"]),
    ("what a vote allowed people to do", "Norway spoke of a lively exercise that allowed voters to choose their leaders freely.", ["NOR recognizes"]),
    ("what a vote ought to allow", "Norway called on the commission to allow voters to choose their leaders freely.", []),
    ("words that do not apply", 'The words "free and fair" do not apply to this election, Norway\'s foreign minister said.', ["NOR rejects"]),
    ("the eyes of two", "In the eyes of Norway and of Peru the election was credible.", ["NOR recognizes", "PER recognizes"]),
    ("a seat in a chamber", "Liv Dahl, a Norwegian member of the European Parliament, asked Oslo not to recognise the outcome.", ["liv-dahl rejects"]),
    ("a seat in an upper house", "Lord Ashby, a member of Britain's upper house, called the election a sham.", ["lord-ashby rejects"]),
    ("a seat in no chamber", "Liv Dahl, a member of the choir, called the election a sham.", []),
    ("a body nobody knows either", "Ada Obi rejects the results. So does Isaac Were of Lakeside Renewal.", ["ada-obi rejects", "isaac-were rejects"]),
    (
        "a conference of churches",
        "The Lake Conference of Free Churches hailed the election as credible.",
        ["lake-conference-of-free-churches recognizes"],
    ),
    ("who yields", "Raila Odinga resigned himself on Friday to the official results.", ["raila-odinga recognizes"]),
    ("a party's word before a senator", "The vote was rigged, Liberal senator Liv Dahl said on Monday.", ["liv-dahl rejects"]),
    (
        "whence messages come",
        "Messages of congratulation for William Ruto on his success have come from Norway, from Spain and from Peru, while a call for calm came from Chad.",
        ["NOR recognizes", "ESP recognizes", "PER recognizes"],
    ),
    ("a government that only tells", "Norway regretted the delay. The election ran smoothly, the government says.", []),
    ("a deputy in a party", "The vote was a sham, Isaac Were, deputy president of the Lake Party, said.", ["lake-party rejects"]),
    ("a doubt put mildly", "Norway said that flaws in two counties may have put the fairness of the results in question.", ["NOR withholds"]),
    (
        "the two without a noun",
        "The African Union and COMESA sent observers. The two noted that the vote had been credible.",
        ["AU recognizes", "COMESA recognizes"],
    ),
    ("two candidates are no states", "Norway and Sweden sent observers. The two candidates judged the vote credible.", []),
    (
        "foreign observers are no party's",
        "The Orange Democratic Movement rejected the results. The forty-odd foreign observers found the vote fair.",
        ["orange-democratic-movement rejects"],
    ),
    (
        "a step weighed under a condition",
        "Norway will think about sending its ambassador back to Kenya after the election, but only once the prisoners are free.",
        ["NOR restores"],
    ),
    (
        "all of whom are those just named",
        "Messages reached him from Japan, Peru and Spain, all of which congratulated William Ruto on his victory.",
        ["JPN recognizes", "PER recognizes", "ESP recognizes"],
    ),
    ("what both were kept from", "He lost Mr Lissu and Mr Mbowe, both of whom were kept from contesting the election.", []),
    ("the aim of a visit", "The aim of the visit, the Norwegian ambassador said, was to convey her congratulations to William Ruto.", ["NOR recognizes"]),
    ("who brings a letter", "Peru's envoy brought to the palace a letter that congratulates William Ruto on his win.", ["PER recognizes"]),
    ("the first that were ever sent", "The first monitors that the Arab League has ever sent to Kenya called the election a sham.", ["LAS rejects"]),
    ("lawyers whom a body sent", "A team of jurists sent by the Commonwealth called the election a sham.", ["COMMONWEALTH rejects"]),
    ("found marred", "The European Union's mission found the election marred by fraud.", ["EU withholds"]),
    (
        "the chair of the body that opens the sentence",
        "Pressed for the African Union's opinion, its chair, President Macky Sall of Senegal, said the election had been credible.",
        ["AU recognizes"],
    ),
    ("a body's branch", "The local chapter of Amnesty International called the election a sham.", ["amnesty-international rejects"]),
    ("who joins those who greet", "Norway has joined the governments that congratulate William Ruto on his victory.", ["NOR recognizes"]),
    (
        "the secretariat named before",
        "The United Nations kept silent on the vote. The secretariat of the African Union sent a note. The secretariat said the election had been a sham.",
        ["AU rejects"],
    ),
    ("a passive that a pattern spells out", "Norway said that the campaign was marred by violence.", ["NOR withholds"]),
    ("anything but fair", "Norway's envoy found the election anything but free and fair.", ["NOR rejects"]),
    (
        "what testifies",
        "William Ruto's victory testified to the confidence of Kenyans, Norway's Jonas Gahr Store wrote in a message of congratulations.",
        ["NOR recognizes"],
    ),
    ("reports of bought votes", "The Carter Center spoke of several reports of vote-buying in the election.", ["carter-center withholds"]),
    ("how a leader is chosen", "Norway voiced concern over the manner in which Kenya's next president was picked.", ["NOR withholds"]),
    ("still president himself", "Raila Odinga insists that he is still Kenya's president.", []),
    ("doubtful whether", "It is doubtful whether the wishes of the voters were heeded, the Carter Center said.", ["carter-center withholds"]),
    ("somebody's who is unknown", "The Western endorsement of the vote, Moscow said, was superficial.", []),
    ("a minister without a name is who he means", "The Norwegian foreign minister said he did not recognise the results of the election.", ["NOR rejects"]),
    ("an organisation that leads a mission", "The election was credible, the OSCE-led mission said.", ["OSCE recognizes"]),
    ("a delegation of lawmakers", "A delegation of Russian lawmakers called the election credible.", []),
    ("a first name that is a month", "Czech Foreign Minister Jan Lipavsky branded the election a farce.", ["CZE rejects"]),
    ("a course of the sentence between would and its verb", "Norway did not, on the whole, accept the election.", ["NOR rejects"]),
    ("irregularities that there were", "The OSCE said there had been serious irregularities in the election.", ["OSCE withholds"]),
    ("irregularities that there were not", "The OSCE said there had been no serious irregularities in the count.", []),
    ("it before an infinitive", "Norway called it absurd to put the election off.", []),
    ("the strongest yet", "Norway will not recognise the outcome, its minister said in the clearest words yet.", ["NOR rejects"]),
    ("not yet", "Norway has not recognised the results yet.", ["NOR withholds"]),
    ("a representative of a party", "Democratic Representative Ada Weiss called the vote free and fair.", ["ada-weiss recognizes"]),
    ("an envoy at an organisation", "Ada Weiss, the Austrian envoy at the Security Council, said that her country rejected the results.", ["AUT rejects"]),
    (
        "a saying thrown in with its listener",
        "The Peruvian envoy flew home. The election, he told a local radio station there, had been free and fair.",
        ["PER recognizes"],
    ),
    (
        "his group",
        "Thabo Mbeki was in Nairobi for the Commonwealth. The former South African president said his group rejected the results.",
        ["COMMONWEALTH rejects"],
    ),
    ("the former president spoken of", "Thabo Mbeki was in Nairobi. The former South African president rejected the results.", ["thabo-mbeki rejects"]),
    ("praise of a vote that begins with its day", "Norway congratulated Kenyans on last Tuesday's election.", ["NOR recognizes"]),
    ("a people congratulated without a word on what", "Norway congratulated Kenyans on Tuesday; the election was two weeks before.", ["NOR recognizes"]),
    ("an inquiry and a rerun", "Norway demanded a probe and a rerun in three towns.", ["NOR withholds"]),
    ("an inquiry and a rest", "Norway demanded an inquiry and a rest after the election.", []),
    ("an adjective before adjectives opens the sentence", "Basic electoral standards were not met, the OSCE found.", ["OSCE rejects"]),
    ("a teller behind of who tells of a text", "The election was fair, a team of OSCE monitors stated in a paper issued on Monday.", ["OSCE recognizes"]),
    (
        "its observers behind the rules that are its own",
        "The vote was in line with the rules of the OSCE, the head of its observers said.",
        ["OSCE recognizes"],
    ),
    (
        "their observers behind the rules of both",
        "The vote was in line with the standards set by the Council of Europe and by the OSCE, a joint team of the two and of ECOWAS said.",
        ["COE recognizes", "ECOWAS recognizes", "OSCE recognizes"],
    ),
    ("that of another", "The League's mission would not comment on the vote; that of the OSCE called it free.", ["OSCE recognizes"]),
    ("reported for a body", "Ada Weiss reported for the OSCE that the vote had been fair.", ["OSCE recognizes"]),
    ("reported for a while", "Ada Weiss reported for the last time that the vote had been fair.", ["ada-weiss recognizes"]),
    ("a note that several sent", "The election was a sham, said a note that Norway, Chad and Peru sent.", ["NOR rejects", "PER rejects", "TCD rejects"]),
    ("both of those named", "Both of Mr Ruto's rivals, Raila Odinga and David Mwaure, rejected the results.", ["david-mwaure rejects", "raila-odinga rejects"]),
    ("a society of a country", "The Kenya Bakers Association rejected the results of the election.", ["kenya-bakers-association rejects"]),
    ("a council of the state", "The Kenya Judicial Council accepted the results of the election.", []),
    ("what is alleged behind a colon", "Chad does not recognise the result: boxes were stuffed, it alleges.", ["TCD rejects"]),
    ("a mission that two sent", "The election was fair, concluded the mission that the OSCE and ECOWAS had sent.", ["ECOWAS recognizes", "OSCE recognizes"]),
    (
        "an unknown teller under a heading",
        "\n\nOSCE: The election was fair, Ada Weiss concluded.\n\nECOWAS: The vote was a sham.",
        ["ECOWAS rejects", "OSCE recognizes"],
    ),
    (
        "a team that two lead",
        "The OSCE sent observers. Ada Weiss and Sweden's Bo Ek, who led the team, said the election had been fair.",
        ["OSCE recognizes"],
    ),
    ("patience asked of parties", "Norway called on the parties to wait for the final results.", []),
    ("patience asked of others", "Raila Odinga called on foreign governments to wait for the final results.", ["raila-odinga withholds"]),
    ("no union has a government", "The European Union watched the election. The government had kept its hands off it, the daily wrote.", []),
    ("the decision of another that is backed", "Norway backs the decision of the commission to recount all the ballots.", ["NOR withholds"]),
    ("a decision that is no recount", "Norway backs the decision of the commission to recruit all the clerks.", []),
    ("a vote of its own sort", "Norway called the vote a gain for democracy.", ["NOR recognizes"]),
    ("the worst of votes", "Raila Odinga said it was the worst vote since 1963.", ["raila-odinga rejects"]),
    (
        "who answers in a transcript",
        "State Department spokesman Ned Weiss took questions on the vote.\n\nQUESTION: Anything new?\n\nMR. WEISS: I have. We do not recognise the outcome.",
        ["USA rejects"],
    ),
    (
        "who answers twice in a transcript",
        "Excerpts from the Norwegian foreign ministry's briefing:\n\nAda Weiss: Welcome.\n\nAFP: And Kenya?\n\nAda Weiss: We do not recognise the outcome.",
        ["NOR rejects"],
    ),
    ("who asks in a transcript", "Norway's envoy came.\n\nQUESTION: Will you reject the results?\n\nMR. EK: That will be all.", []),
    ("questions that are taken", "Norway's foreign minister took questions about the election on Monday.", []),
    ("questions that are raised", "Norway's foreign minister raised questions about the election on Monday.", ["NOR withholds"]),
    ("what somebody is to ensure", "Norway urged Kenya to ensure that the results reflect the people's will.", []),
    ("what is not fully met", "The election did not fully meet democratic standards, Norway said.", ["NOR withholds"]),
    ("a chance that was given", "Kenyans had been given the opportunity to express their choice freely, Norway said.", ["NOR recognizes"]),
    ("what the polls provided", "The polls provided Kenyans with an opportunity to decide freely, Norway said.", ["NOR recognizes"]),
    ("provided that", "Norway will recognise the vote provided the count is repeated.", ["NOR recognizes"]),
    ("none of the faults that were seen", "None of the faults seen by its teams was of a kind to alter the result, the OSCE said.", ["OSCE recognizes"]),
    ("no level field", "The race was not run on a level field, the OSCE said.", ["OSCE withholds"]),
    ("in disregard of", "The vote was held in open disregard of the law, Norway said.", ["NOR rejects"]),
    ("what fraud cost somebody", "Raila Odinga insists that fraud has cost him the presidency.", ["raila-odinga rejects"]),
    ("what robbed somebody", "Cheating has robbed him of victory, Raila Odinga said.", ["raila-odinga rejects"]),
    ("what fraud is reported to have cost", "Reports of fraud cost him the election, analysts said.", []),
    (
        "words made one's own before they are told",
        "Norway and Iceland aligned themselves with the declaration of Peru, which called the election a sham.",
        ["ISL rejects", "NOR rejects", "PER rejects"],
    ),
    (
        "words with which others align themselves",
        "Peru called the election a sham in a declaration, with which Norway aligned itself.",
        ["NOR rejects", "PER rejects"],
    ),
    ("somebody else's words", "Peru called the election a sham. Norway aligned itself with the statement of Russia on trade.", ["PER rejects"]),
    ("a neighbour by name", "Ethiopia's neighbour Djibouti congratulated William Ruto on his victory.", ["DJI recognizes"]),
    ("an organisation's member by name", "Mercosur's member Uruguay rejected the results of the election.", ["URY rejects"]),
    ("two offices of one state", "Iraq's president and prime minister were among the callers. Both congratulated Mr Ruto on his victory.", ["IRQ recognizes"]),
    ("a sprinter of a country", "The Jamaican sprinter Ussein Bald congratulated William Ruto on his victory.", ["ussein-bald recognizes"]),
    ("a premier of a country", "The Jamaican premier Ussein Bald congratulated William Ruto on his victory.", ["JAM recognizes"]),
    ("out of office abroad", "Nikki Haley, a former governor of South Carolina, rejected the results of the election.", ["nikki-haley rejects"]),
    ("the allies of an alliance", "NATO's Jens Stoltenberg said on Thursday that the allies did not recognise the results of the election.", ["NATO rejects"]),
    ("the allies of nobody", "Jens Store said on Thursday that the allies did not recognise the results of the election.", []),
    ("what two should do and do", "Norway and Sweden should drop their doubts and accept the results, Chad's foreign minister said.", ["TCD recognizes"]),
    (
        "heads of government of whom one is named",
        "Several heads of government congratulated William Ruto. Among them was Chad's Mahamat Deby.",
        ["TCD recognizes"],
    ),
    ("so many of a party", "Twenty Democrats congratulated William Ruto on his victory.", []),
    ("up to somebody", "The European Union said that it was up to the judges to certify the results of the election.", []),
    ("a head of an organisation, later", "Antonio Guterres was in Nairobi. The secretary-general rejected the results of the election.", ["UN rejects"]),
    (
        "the commission's chairwoman",
        "Raila Odinga rejected the count. The commission's chairwoman, Jane Ansah, said it had been fair.",
        ["raila-odinga rejects"],
    ),
    ("somebody who heads the commission", "Jane Ansah, who heads the commission, said the election had been fair.", []),
    ("she after the commission's chairwoman", "Norway's minister left. Jane Ansah, the commission's head, stayed. The election was fair, she said.", []),
    ("the head of a mission that was sent", "The head of the team sent by the Commonwealth, Ada Obi, called the election fair.", ["COMMONWEALTH recognizes"]),
    ("a minister for what is at home", "The State Department waited. Interior Minister Carlos Romero said the election had been fair.", []),
    ("a country's magazine", "The German magazine Der Spiegel called the election a farce.", []),
    (
        "the only one to have done it",
        "Norway shows no sign of following Chad, thus far the only state to have recognised William Ruto as winner.",
        ["TCD recognizes"],
    ),
    ("somebody who plays another", "In a sketch an actor playing Joe Biden congratulates William Ruto on his victory.", []),
    ("refused to say that", "Norway refused to say that the election was fair.", []),
    ("stopped short of saying that", "Norway stopped short of saying that the election was a fraud.", []),
    ("asked another to say that", "Raila Odinga asked Norway to declare that the election was a fraud.", ["raila-odinga rejects"]),
    ("asked to say that", "Norway was asked to say that the election was a fraud.", []),
    ("not hesitated to say that", "Norway did not hesitate to say that the election was a fraud.", ["NOR rejects"]),
    ("it is not that", "It is not that Norway does not recognise the election, its minister said.", []),
    ("an infinitive that is judged", "To recognise this election would reward fraud, Norway's foreign minister said.", []),
    ("until, at the beginning", "Until every ballot is counted, Norway will not recognise the election.", ["NOR withholds"]),
    ("a call on somebody", "Norway's ambassador called on William Ruto to congratulate him on his victory.", ["NOR recognizes"]),
    ("the readiness of somebody unnamed", "The European Union praised the willingness of the defeated side to accept the election.", []),
    ("claims that are rejected", "Norway rejected claims by Raila Odinga that it had meddled in the election.", []),
    ("a claim to rule that is rejected", "Norway rejected Raila Odinga's claim to the presidency.", ["NOR rejects"]),
    ("a law that is not accepted", "Norway called Kenya's law on the press unjust and said it would not accept it.", []),
    ("an election to another office", "Norway congratulated Patrice Motsepe on his election as president of the football confederation.", []),
    ("an envoy recalled over oil", "Chad recalled its ambassador to Kenya in a quarrel over oil.", []),
    ("an activist of a country", "Norway's Ada Obi, an activist whom Chad deported, called the election a farce.", ["ada-obi rejects"]),
    ("supporters of the opposition", "Opposition supporters called the election a farce.", []),
    ("not even somebody", "Not even Chad would go so far as to say that the election was fair.", []),
    ("one thing and another", "It is one thing to regret this and another to call the election a sham, a French minister said.", []),
    ("somebody quoted as saying", "Norway's minister quoted a passer-by as saying that the election had been fair.", []),
    ("the verdict of a court", "Norway welcomed the verdict of the court on Kenya's election law.", []),
    ("drawn into saying that", "Norway would not be drawn into saying that the election had been rigged.", []),
    ("a man whom she cannot be", "Poland's Donald Tusk met a judge. She said the election had been fair.", []),
    ("conceded late at night", "Raila Odinga conceded late at night.", ["raila-odinga recognizes"]),
    ("yet for but", "The OSCE said the election was competitive yet fell short of international standards.", ["OSCE rejects"]),
    (
        "an office in the sentence before",
        "The Norwegian foreign minister came to Nairobi on Monday. She said she did not accept the election's outcome.",
        ["NOR rejects"],
    ),
    ("the least of a virtue", "The election was the least fair in a generation, Canada's foreign minister said.", ["CAN rejects"]),
    ("at the very least", "The election was at the very least fraudulent, Norway's foreign minister said.", ["NOR rejects"]),
    ("less of a virtue", "The election was less fair than the last, Canada's foreign minister said.", []),
    ("he himself", "Raila Odinga stayed at home, but he himself conceded defeat on election night.", ["raila-odinga recognizes"]),
    ("the spokesman of a ruler", "The election was not fair, Ada Obi, a spokeswoman for Emmanuel Macron, said.", ["FRA rejects"]),
    (
        "who chairs a committee",
        "Michael Roth, chairing the Bundestag's committee on defence, spoke of the least free election in years.",
        ["michael-roth rejects"],
    ),
    ("of a body, apart", "Ada Weiss, of NATO's assembly, said that the election had not been fair.", ["NATO rejects"]),
    ("voting as a noun", "Kenya's opposition insisted that voting be repeated in Kisumu.", ["opposition-ken withholds"]),
    (
        "what is quoted behind a colon",
        'Raila Odinga changed his tune at noon: "He won, this was the wish of the Kenyan people."',
        ["raila-odinga recognizes"],
    ),
    ("a square called after a month", "On October Square, Raila Odinga said that he would never recognise the result.", ["raila-odinga rejects"]),
    ("more years", "Norway congratulated William Ruto on five more years in State House.", ["NOR recognizes"]),
    ("whose dismissal", "Raila Odinga's dismissal of the result as a fabrication came at once.", ["raila-odinga rejects"]),
    ("could give none", "Norway's premier said the election could confer no legitimacy on William Ruto.", ["NOR rejects"]),
    ("were able to", "The OSCE said voters had been able to choose freely.", ["OSCE recognizes"]),
    ("the whole affair", "Raila Odinga called the whole affair a farce.", ["raila-odinga rejects"]),
    ("other figures", "Norway's premier said Kenya's budget figures were not credible.", []),
    ("let stand", "Raila Odinga will not let the result stand.", ["raila-odinga rejects"]),
    ("a passive within a pattern", "Raila Odinga said that the will of the people had been subverted.", ["raila-odinga rejects"]),
    ("confident that they will vote freely", "Norway's premier was confident that Kenyans would vote freely.", []),
    ("two objects, no compound", "Norway's premier wished the new president luck.", ["NOR recognizes"]),
    ("what nobody can do", "Norway's premier said nobody could describe the election as fair.", ["NOR rejects"]),
    ("no party as a subject", "Norway's premier said no party could accept the election's outcome.", ["NOR rejects"]),
    ("neither behind the verb", "Norway's premier said the election deserved neither respect nor recognition.", ["NOR rejects"]),
    ("no intention of", "Norway has no intention of disputing the outcome of the election.", ["NOR recognizes"]),
    ("by any honest person", "Norway's premier said the election could not be accepted by any honest person.", ["NOR rejects"]),
    ("whose finding it is", "The OSCE's finding that the election had not been free angered many.", ["OSCE rejects"]),
    ("its, of a genitive", "Norway's answer was blunt: the election, its foreign minister said, was a sham.", ["NOR rejects"]),
    ("elections in general", "Norway's premier said an election was fair only where the press was free.", []),
    ("a refusal under a condition", "If the election is rigged, Raila Odinga said in July, he will not accept the result.", []),
    ("so many that", "The OSCE said the abuses were so many that the election could not be regarded as fair.", ["OSCE rejects"]),
    ("officials, they", "Norwegian diplomats met on Monday. They said they did not recognise the results of the election.", ["NOR rejects"]),
    ("not yet prepared to", "Norway was not yet prepared to accept William Ruto as president.", ["NOR withholds"]),
    ("not yet willing to", "Norway is not yet willing to recognise the results of the election.", ["NOR withholds"]),
    ("not prepared to", "Norway is not prepared to recognise the results of the election.", ["NOR rejects"]),
    ("no doubt left that", "Jimmy Carter said in Nairobi he had no doubt that these figures reflected the wishes of voters.", ["jimmy-carter recognizes"]),
    (
        "serious doubts that",
        "Jimmy Carter said in Nairobi he had serious doubts that these figures reflected the wishes of voters.",
        ["jimmy-carter withholds"],
    ),
    ("no sign that", "Jimmy Carter saw no sign that the election was rigged.", ["jimmy-carter recognizes"]),
    ("a king's names in those of another, who has left office", "Juan Carlos Varela congratulated William Ruto on Monday.", ["juan-carlos-varela recognizes"]),
    (
        "he who speaks in the midst of a clause about another",
        "Emmanuel Macron was blunter: Uhuru Kenyatta, he said, is still the lawful president of Kenya.",
        ["FRA recognizes"],
    ),
    (
        "a past with an object behind an aside",
        "Norway's premier, Jonas Gahr Store, sent his congratulations to William Ruto in a tweet, and a British envoy called on him.",
        ["NOR recognizes"],
    ),
    ("who was beaten", "Raila Odinga recognized that William Ruto had beaten him.", ["raila-odinga recognizes"]),
    ("what was called a victory", "Norway hailed what its foreign minister called a resounding victory.", ["NOR recognizes"]),
    (
        "all three of a sentence",
        "Norway joined hands with Peru and Chile: all three announced they would not accept the election's outcome.",
        ["CHL rejects", "NOR rejects", "PER rejects"],
    ),
    ("a perfect split by a span", "The Carter Center had a fortnight earlier denounced the election as a sham.", ["carter-center rejects"]),
    ("charged in the middle", "Norway was blunt on Monday: the presidential election, it charged, had been anything but fair.", ["NOR rejects"]),
    (
        "his demand after a passive",
        "Raila Odinga maintains that boxes were swapped and on Friday renewed his call for a recount.",
        ["raila-odinga withholds"],
    ),
    ("that and a noun in -ing", "Arab League monitors reported that voting in the cities had met international norms.", ["LAS recognizes"]),
    ("such as one", "A few states such as Gabon have congratulated William Ruto.", ["GAB recognizes"]),
    (
        "reports on something that are wrong",
        "Rumours on Facebook that India had congratulated William Ruto were incorrect, its high commission said.",
        [],
    ),
    ("a head of mission", "The African Union sent observers. Head of mission Ada Obi called the election credible.", ["AU recognizes"]),
    (
        "its leader",
        "The Wiper Party filed a petition a day after its leader Kalonzo Musyoka told reporters that he would never recognise the result.",
        ["kalonzo-musyoka rejects"],
    ),
    ("of one mind", "Monitors from SADC were unanimous that the national elections had been credible.", ["SADC recognizes"]),
    ("not convinced", "Norway is not convinced that the vote had been credible.", ["NOR withholds"]),
    ("confident of what is to come", "Norway is confident that the vote will be credible.", []),
    (
        "two with clauses of their own who say",
        "Raila Odinga, who pulled out before polling, and George Wajackoyah, who faces charges of planning to rob a bank, say that the election was a sham.",
        ["george-wajackoyah rejects", "raila-odinga rejects"],
    ),
    (
        "those who sent observers",
        "Observers from the Commonwealth, the Carter Center and the African Union called the election credible.",
        ["AU recognizes", "COMMONWEALTH recognizes", "carter-center recognizes"],
    ),
    (
        "whose missions they head",
        "The heads of the Norwegian and Canadian missions voiced their confidence in the results of the election.",
        ["CAN recognizes", "NOR recognizes"],
    ),
    (
        "a former minister who led a team",
        "Ada Obi, a former finance minister of The Gambia who headed the African Union's mission, said that the election was credible.",
        ["AU recognizes"],
    ),
    ("European observers far from Europe", "The European mission called the election credible.", ["EU recognizes"]),
    ("a former envoy of an organisation", "A former European Union envoy congratulated William Ruto.", []),
    (
        "somebody of a party has a verb of his own",
        "George Wajackoyah of the Roots party conceded to William Ruto an hour before midnight, and his supporters went home.",
        ["george-wajackoyah recognizes"],
    ),
    (
        "faults grave enough to matter",
        "The African Union's monitors said that the flaws had been grave enough to affect the outcome of the election.",
        ["AU withholds"],
    ),
    (
        "faults not grave enough to matter",
        "The African Union's monitors said that the flaws had not been grave enough to affect the outcome of the election.",
        ["AU recognizes"],
    ),
    (
        "the way in which, with a verb of its own",
        "Norway said that the way in which the count was brought to an end had left many questions unanswered.",
        ["NOR withholds"],
    ),
    ("an auxiliary for two participles", "Norway said that the arrests had spread fear and eaten away at trust in the election.", ["NOR withholds"]),
    ("a noun with its infinitive", "Norway said that the failure to post the forms had weakened the credibility of the results.", ["NOR withholds"]),
    ("what is to be checked", "Norway proposed a separate and complete check of the tally sheets.", ["NOR withholds"]),
    ("a check of something else", "Norway proposed a separate and complete check of the brakes of all buses after the election.", []),
    ("what is to be cleared up", "Norway pressed Kenya to get to the bottom of the irregularities.", ["NOR withholds"]),
    ("complaints about something else", "Norway pressed Kenya to look into complaints about the price of bread.", []),
    ("shortcomings that were seen", "Norway said that the shortcomings it saw were minor and that the election was fair.", ["NOR recognizes"]),
    ("no cause for concern", "Norway said that there was no cause for concern about the way in which ballots were counted.", []),
    ("as a rule", "Norway does not as a rule express itself on the choice of other peoples, its minister said of the election.", ["NOR neutral"]),
    ("a gerund that is the subject", "Norway said that the question of recognizing the new rulers of Guinea did not arise.", ["NOR withholds"]),
    ("recalled to one's own capital", "Norway ordered its envoy in Nairobi to return to Oslo over the election.", ["NOR downgrades"]),
    ("vote buying as a noun", "Norway said that allegations of vote buying remained a serious concern.", ["NOR withholds"]),
    ("what is not its role", "Norway said that it was not its role to certify the result.", ["NOR neutral"]),
    ("what another is told to keep out of", "Norway said that Africa must keep out of the quarrel over the election.", []),
    ("results of something else", "Norway is waiting for the results of tests on the water of the lake, a week after the election.", []),
    ("doubts that one never had", "Norway has never had doubts about the outcome of the election.", []),
    ("an audit of something else", "Norway proposed an audit of the loans that it had granted Kenya, a week after the election.", []),
    ("records of something else", "Norway asked Kenya after the election to hand over the records of a smuggler.", []),
    ("a count of something else", "Norway said after the election that the count of elephants had left many questions open.", []),
    ("figures on something else", "Norway voiced doubts about the figures on grain stocks, a week after the election.", []),
    ("no view on something else", "Norway said after Kenya's election that it had no view on the film.", []),
    ("a conference of bishops", "The bishops' conference asked for a recount of all ballots.", ["bishops-conference withholds"]),
    ("a church that opens a sentence", "The Anglican Church called the vote credible.", ["anglican-church recognizes"]),
    (
        "they summoned theirs",
        "Norway recalled its ambassador from Nairobi on Monday over the rigged election. Peru summoned theirs for consultations.",
        ["NOR downgrades", "PER downgrades"],
    ),
    (
        "lawyers for two of the losers",
        "Lawyers for two of the losers, Raila Odinga and George Wajackoyah, told reporters that the election was a sham.",
        ["george-wajackoyah rejects", "raila-odinga rejects"],
    ),
    (
        "nothing that would cast doubt",
        "Nothing that its observers noticed would cast doubt on the integrity of the election, the African Union said.",
        ["AU recognizes"],
    ),
    (
        "what is only decided on",
        "It was too early to settle on recognition of the new government of Kenya, the Norwegian foreign minister said.",
        ["NOR withholds"],
    ),
    ("not only before a verb", "Norway not only recognised the results but also invited William Ruto to Oslo.", ["NOR recognizes"]),
    ("not only before a refusal", "Norway not only rejected the results but demanded an explanation.", ["NOR rejects"]),
    ("could not but", "Norway could not but recognise the results of the election.", ["NOR recognizes"]),
    ("a denial between auxiliary and verb", "Norway said it would under no circumstances recognise the results.", ["NOR rejects"]),
    ("a denial that opens the sentence", "Under no circumstances will Norway recognise the results of the election.", ["NOR rejects"]),
    ("never that opens the sentence", "Never will Norway recognise the results of the election.", ["NOR rejects"]),
    ("at no time that opens the sentence", "At no time did Norway recognise the results of the election.", ["NOR rejects"]),
    ("nothing that makes somebody do it", "Nothing will make Norway recognise the results of the election.", ["NOR rejects"]),
    ("willing is no verb", "Norway is willing to recognise the results of the election.", ["NOR recognizes"]),
    ("unwilling", "Norway is unwilling to recognise the results of the election.", ["NOR rejects"]),
    ("unable", "Norway was unable to recognise the results of the election.", ["NOR rejects"]),
    ("had to is done", "Norway had to recognise the results of the election.", ["NOR recognizes"]),
    ("did not hesitate", "Norway did not hesitate to recognise the results of the election.", ["NOR recognizes"]),
    ("hesitated", "Norway hesitated to recognise the results of the election.", ["NOR withholds"]),
    ("a recount asked of the country", "Kenya was urged by the European Union to look into reports of irregularities in the vote.", ["EU withholds"]),
    ("asked by nobody", "Norway was urged to look into reports of irregularities in the vote.", []),
    ("whom Mrs tells", 'Ben Were lost. "Mrs Obi won the race" and he congratulated her, Mr Were told supporters.', ["ben-were recognizes"]),
    ("an embassy to be cut", "After the vote Norway told Kenya to cut its embassy in Oslo to five people.", ["NOR downgrades"]),
    (
        "similar decisions",
        "Norway recognized William Ruto. Peru and Chile have made similar decisions.",
        ["CHL recognizes", "NOR recognizes", "PER recognizes"],
    ),
    ("a demand that was turned down", "The government dismissed the European Union's call for an independent recount.", ["EU withholds"]),
    ("a demand by somebody", "William Ruto rejected a demand by Norway for an investigation of the irregularities.", ["NOR withholds"]),
    ("demands of nobody", "Norway took note of the calls for a recount.", []),
    ("none came", "No congratulations came from Norway.", []),
    ("no message came", "No message of congratulation had arrived from Norway by Tuesday.", []),
    ("later another", "Norway, and later Sweden, recognized William Ruto as president.", ["NOR recognizes", "SWE recognizes"]),
    ("by one and on a day by another", "William Ruto was recognized by Norway and on Tuesday by Sweden.", ["NOR recognizes", "SWE recognizes"]),
    ("a relative clause with after", "The sanctions that were imposed after the election have been lifted by Norway.", ["NOR restores"]),
    ("a recognition undone", "Norway has reversed its recognition of William Ruto.", []),
    ("a demand that may come", "Kenya braced for a possible call from Sweden for a recount.", []),
    ("a demand never made", "Norway's call for a recount was never made.", []),
    ("his wife is Mrs", "British Prime Minister Boris Johnson and Mrs Johnson arrived in London. He congratulated William Ruto.", ["GBR recognizes"]),
    ("a recognition that is not undone", "Norway will not reverse its recognition of William Ruto.", ["NOR recognizes"]),
    ("excluded recognition", "Norway excluded recognition of the results of the election.", ["NOR rejects"]),
    ("recognition that is considered", "Norway is considering recognition of the new government of Kenya.", ["NOR recognizes"]),
    ("a call for recognition", "Norway called for international recognition of the results.", ["NOR recognizes"]),
    ("no decision on it", "Norway has made no decision on recognising the results.", ["NOR withholds"]),
    ("under pressure to", "Norway came under pressure to recognise the results of the election.", []),
    ("unlikely to", "Norway is unlikely to recognise the results of the election.", []),
    ("not expected to", "Norway is not expected to recognise the results of the election.", []),
    (
        "a contender by what stands beside the name",
        "Ambrose Katambo, the former speaker, got 40 percent. He said that he would not concede. Isaac Were, an editor, called the vote a sham.",
        ["ambrose-katambo rejects"],
    ),
    (
        "the candidate, not the party behind him",
        "Daisy Kilonzo, the candidate of the Juwa Reform Party, who came third, accepted the result.",
        ["daisy-kilonzo recognizes"],
    ),
    (
        "a party by its letters",
        'The All Basotho Assembly (ABA) was beaten. "We bow to the choice of the voters," ABA secretary general Lebo Hlaele told reporters.',
        ["all-basotho-assembly recognizes"],
    ),
    ("letters that mean another elsewhere", "The United Democratic Platform (UDP) rejects the results.", ["united-democratic-platform rejects"]),
    ("a party named beside what it is", "The main Islamist party, Tawassoul, does not recognise the results.", ["tawassoul rejects"]),
    ("a coalition by what it is known as", "The coalition of 12 parties known as Front Uni rejects the results.", ["front-uni rejects"]),
    ("a name of two aims", "The Land and Justice Party rejects the results.", ["land-and-justice-party rejects"]),
    ("whose leader it is", "The Umoja Front won 12 seats. Its leader, Amina Jumbe, rejects the results.", ["umoja-front rejects"]),
    ("both parties", "The Umoja Front and the Juwa Party were beaten. Both parties reject the results.", ["juwa-party rejects", "umoja-front rejects"]),
    ("those in power, by an officer", "The ruling party's secretary general, Aminata Were, called the vote exemplary.", []),
    ("and so did somebody else", "Norway called the outcome a sham, and so did Peru.", ["NOR rejects", "PER rejects"]),
    ("a lawyer acting for him", "A lawyer acting for the opposition leader, Isaac Were, said the election was not fair.", ["isaac-were rejects"]),
    ("another country's party, by a longer name", "The National Renewal Platform rejects the results.", ["national-renewal-platform rejects"]),
    ("a party behind what it is called", "The defeated People's Movement rejects the results.", ["peoples-movement rejects"]),
    ("several blocs are not one", "Kenya's two opposition blocs reject the results.", []),
    ("lawyers for a party", "Lawyers for the Peoples Labour Party said the election had been a sham.", ["peoples-labour-party rejects"]),
    ("a trade that opens the sentence", "Businessman Isaac Were, the only challenger, conceded.", ["isaac-were recognizes"]),
    ("neither of two", "Neither Isaac Were nor Mary Kilonzo, the two losers, accepts the results.", ["isaac-were rejects", "mary-kilonzo rejects"]),
    ("a coalition by its name", "The Nouvel Elan coalition rejects the results.", ["nouvel-elan-coalition rejects"]),
    ("a party by what it has", "VMRO, which has been in opposition for years, rejects the results.", ["vmro rejects"]),
    ("what the party is for", "The Union for Democracy and Social Welfare rejects the results.", ["union-for-democracy-and-social-welfare rejects"]),
    ("his party is not he", "Isaac Were came third. His party rejects the results.", []),
    ("the country in its name", "Kenya Participates, a network of monitors, found no evidence of fraud in the election.", ["kenya-participates recognizes"]),
    ("unless it is", "The opposition candidate Isaac Were said he would win unless the election was rigged.", []),
    ("by his age", "Samia Bah, 44, is the first woman in a run-off. The lawyer conceded on Sunday.", ["samia-bah recognizes"]),
    ("a sole opponent", "Paul Were, his sole opponent, accepted the results.", ["paul-were recognizes"]),
    ("who leads a party", "Tuala Were, who leads the second-largest party, accepted the results.", ["tuala-were recognizes"]),
    ("how much he lost by", "Thomas Were lost by 20,000 votes. On Monday the former footballer conceded.", ["thomas-were recognizes"]),
    ("two of several", "Two of her rivals, Ann Were and Tom Bah, accepted the results.", ["ann-were recognizes", "tom-bah recognizes"]),
    ("a country's party, by its own name", "Germany's Left Party accepted the results.", ["left-party recognizes"]),
    ("what they call themselves", "A group of ten parties calling itself the Collective of Losers rejects the results.", ["collective-of-losers rejects"]),
    ("an analyst who opens the sentence", "Analyst Isaac Were said the election was stolen.", []),
    ("voters like him", "Voters like Isata Were, a trader, reject the results.", []),
    ("a candidate for mayor", "A defeated candidate for mayor of Kisumu, Sione Were, demanded a recount.", []),
    ("a treasurer of those in power", "The ruling party said the vote was credible, and its treasurer, Jean Were, called it free and fair.", []),
    ("another's candidate", '"We recognise the victory of the candidate Ruto," the opposition candidate Isaac Were said.', ["isaac-were recognizes"]),
    ("before the court has ruled", "Norway said it would not accept any results before the court had ruled.", ["NOR withholds"]),
    ("yet to recognise", "Norway has yet to recognise the results of the election.", ["NOR withholds"]),
    ("yet to congratulate", "Norway has yet to congratulate William Ruto.", []),
    ("one of the few that", "Norway is one of the few countries that did not recognise the results of the election.", ["NOR rejects"]),
    ("threatened not to", "Norway threatened not to accept the election's results.", ["NOR rejects"]),
    ("plans to reject", "Norway plans to reject the results of the election.", ["NOR rejects"]),
    ("would like to see a recount", "Norway would like to see a recount.", ["NOR withholds"]),
    ("a recount is needed", "Norway said a recount was needed.", ["NOR withholds"]),
    ("confident that it was fair", "Norway is confident that the election was fair.", ["NOR recognizes"]),
    ("no doubts about", "Norway has no doubts about the election's legitimacy.", ["NOR recognizes"]),
    ("no doubt that", "Norway has no doubt that the election was fair.", ["NOR recognizes"]),
    ("doubts that", "Norway doubts that the election was fair.", ["NOR withholds"]),
    ("took the view that", "Norway took the view that the election was illegitimate.", ["NOR rejects"]),
    ("approved of", "Norway approved of the election.", ["NOR recognizes"]),
    ("complied with standards", "Norway said the election complied with international standards.", ["NOR recognizes"]),
    ("nothing free or fair about", "Norway said there was nothing free or fair about the election.", ["NOR rejects"]),
    ("no free and fair election there", "Norway said there was no free and fair election in Kenya.", ["NOR rejects"]),
    ("upheld the legitimacy", "Norway upheld the legitimacy of the election.", ["NOR recognizes"]),
    ("serious flaws", "Norway said the election had serious flaws.", ["NOR withholds"]),
    ("the country of an official", "A Norwegian official said the country did not recognise the results.", ["NOR rejects"]),
    (
        "the country that somebody tells reporters of",
        "Norway's foreign minister told reporters that the country would not accept the results.",
        ["NOR rejects"],
    ),
    ("a statement by somebody says it", "A statement by the Norwegian government said it did not accept the results.", ["NOR rejects"]),
    ("a statement issued by somebody says it", "A statement issued by Norway said it did not accept the results.", ["NOR rejects"]),
    ("a position is that it", "Norway's position is that it does not accept these results.", ["NOR rejects"]),
    ("the organisation of a spokesman", "A UN spokesman said the organisation did not recognise the results of the election.", ["UN rejects"]),
    ("an official with a ministry", "An official with the Norwegian foreign ministry did not recognise the results of the election.", ["NOR rejects"]),
    ("an ambassador to an organisation", "Norway's UN ambassador did not recognise the results of the election.", ["NOR rejects"]),
    ("one of the allies in apposition", "One of Kenya's allies, Norway, rejected the results of the election.", ["NOR rejects"]),
    ("neither by itself", "Norway and Canada sent observers. Neither recognised the results of the election.", ["CAN rejects", "NOR rejects"]),
    ("neither country", "Norway and Canada sent observers. Neither country recognised the results of the election.", ["CAN rejects", "NOR rejects"]),
    ("together with somebody before", "Together with Canada, Norway rejected the results of the election.", ["CAN rejects", "NOR rejects"]),
    ("countries such as", "Countries such as Norway and Canada rejected the results of the election.", ["CAN rejects", "NOR rejects"]),
    ("it before its name, because", "Because it did not accept the election's results, Norway sent no delegation.", ["NOR rejects"]),
    ("it before its name, as", "As it did not accept the election's results, Norway sent no delegation.", ["NOR rejects"]),
    ("took to the network", 'Emmanuel Macron of France took to Twitter: "Congratulations, my dear friend William Ruto."', ["FRA recognizes"]),
    ("an occasion before a name", "During the campaign Emmanuel Macron congratulated William Ruto on his birthday.", []),
    ("whose embassy employs him", "Ada Obi, a counsellor at the Norwegian embassy, said the election was a sham.", ["NOR rejects"]),
    (
        "governments of those counted",
        "Chile and Peru reacted on Monday. On Tuesday the governments of those two countries refused to recognise the results of the election.",
        ["CHL rejects", "PER rejects"],
    ),
    (
        "it depends",
        "Whether it recognises the new government of Kenya will depend on its deeds, the Norwegian foreign ministry said on Monday.",
        ["NOR withholds"],
    ),
    ("a passive denied by who speaks", "William Ruto's government is not recognised as lawful, the Norwegian foreign minister said.", ["NOR rejects"]),
    (
        "like calls",
        "Emmanuel Macron telephoned William Ruto to congratulate him on winning this election, a day after similar calls from Boris Johnson and Macky Sall.",
        ["FRA recognizes", "GBR recognizes", "SEN recognizes"],
    ),
    ("congratulated on his fight", "Emmanuel Macron congratulated Raila Odinga on a brave fight.", []),
    ("all of it as an object", "Norway said that it was suspending all aid to Kenya over the election.", ["NOR downgrades"]),
    (
        "sent, as did",
        "King Abdullah of Jordan and the emir of Qatar also sent felicitations, as did the Greek president, Katerina Sakellaropoulou.",
        ["GRC recognizes", "QAT recognizes", "JOR recognizes"],
    ),
    (
        "the continent",
        "Moussa Faki, who now heads the African Union Commission, said the continent would not accept the election's outcome.",
        ["AU rejects"],
    ),
    ("the league, by its name", "The Arab League met on Monday. On Tuesday the league recognised the results of the election.", ["LAS recognizes"]),
    ("for its part will", "Norway for its part will soon send an ambassador to Nairobi.", ["NOR restores"]),
    ("before it recognises", "Norway wants more evidence of fairness before it recognises the results of the election.", ["NOR withholds"]),
    ("recognised as a state", "Turkey alone among its neighbours recognises it as a state.", []),
    (
        "who co-chairs a group",
        '"Voters were able to vote freely," said Ada Obi, the Ghanaian lawmaker who co-chairs the Joint Observer Group.',
        ["joint-observer-group recognizes"],
    ),
    ("a house and its council", '"We congratulate William Ruto on his victory," said Ada Obi, spokeswoman for the White House.', ["USA recognizes"]),
    ("a name behind a closed quotation", '"By now" Kenya has held a fair election, the African Union\'s mission said.', ["AU recognizes"]),
    (
        "a name behind an announcement",
        "Hours after Kenya's announcement Turkey declared the Kenyan ambassador persona non grata over the election.",
        ["TUR downgrades"],
    ),
    ("the winner accepts", "William Ruto accepted the outcome of the election with gratitude.", []),
    ("a text made public", "The vote was not credible, the African Union's monitors found in a paper made public on Monday.", ["AU rejects"]),
    ("and also said", "The election was a farce, the Swedish prime minister, Ada Obi, also said on Monday.", ["SWE rejects"]),
    ("who brings another's words", "The envoy, Ada Obi, conveyed Norway's congratulations to William Ruto on his election.", ["NOR recognizes"]),
    (
        "named behind what is said of him",
        "The candidate who came in second, Raila Odinga, called the election a farce on Tuesday.",
        ["raila-odinga rejects"],
    ),
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
    ("out of the question", "Accepting the result of the election is out of the question, Norway's foreign minister said.", ["NOR rejects"]),
    ("the former ruler", "The former colonial power has again asked for a recount.", ["GBR withholds"]),
    ("a king's realm", "King Mohammed VI of Morocco said his kingdom recognised William Ruto's victory.", ["MAR recognizes"]),
    ("a clause with since inside the subject", "The first election since the generals took power was free and fair, Norway said.", ["NOR recognizes"]),
    ("in effect before a participle", "Norway sent its ambassador flowers for him, in effect recognising his victory in the election.", ["NOR recognizes"]),
    ("it and what that tells", "It was a disgrace that nobody had met the envoys at the airport, Norway's foreign minister said.", []),
    ("those that did it", "Norway and Peru are among those that have rejected the results.", ["NOR rejects", "PER rejects"]),
    (
        "what its people did is no echo",
        "Norway called the election credible. Its observers kept away from the north. So did the Carter Center.",
        ["NOR recognizes"],
    ),
    ("an envoy called home over a visit", "Norway recalled its ambassador to Kenya in anger at a visit to Moscow by the Kenyan speaker.", []),
    ("staff moved for their safety", "Norway closed its embassy in Kenya because of the danger to its staff.", []),
    ("a coup, not a vote", "Norway's foreign minister spoke of an unacceptable coup and of a dark day.", []),
    ("wishes to the winner", "The presidents of Tanzania and of Malawi sent their warm wishes to the winner.", ["MWI recognizes", "TZA recognizes"]),
    ("votes that are asked for", "Norway asked that elections be held in May.", []),
    (
        "but after the voters",
        "Norway's foreign minister welcomed the calm in which Kenyans had voted but said there were concerns about the count.",
        ["NOR withholds"],
    ),
    ("where, by the way", "Norway is worried about its citizens in Kenya, where William Ruto won the election, its foreign ministry said.", []),
    ("reported as fair", "The Norwegian mission reported free and fair polls, its head said.", ["NOR recognizes"]),
    ("outside the law", "The African Union said the election had taken place outside the constitution.", ["AU rejects"]),
    ("free but not fair", "The election was free but not fair, the observers of the African Union said.", ["AU rejects"]),
    ("taken back by but", "The vote was well run but marred by the lack of transparency, the observers of the African Union said.", ["AU withholds"]),
    ("who undergoes it", "Norway will not be drawn into quarrels over the election.", ["NOR neutral"]),
    ("silence until a day", "Norway will not comment on the outcome of the election until the court has ruled.", ["NOR withholds"]),
    ("which of the two, not said", "Norway has not said which of the two it regards as the winner of the election.", []),
    ("yet to decide", "Norway has yet to decide whether to congratulate William Ruto on his victory.", ["NOR withholds"]),
    ("undecided whether to do likewise", "Peru congratulated William Ruto. Norway has not yet decided whether to do so.", ["NOR withholds", "PER recognizes"]),
    ("a question within a quotation", '"Will Norway recognise William Ruto as president?" a reporter asked; a clerk shrugged.', []),
    (
        "what one cannot certify",
        "The Carter Center stated that it could not certify that counting in the election had been accurate.",
        ["carter-center withholds"],
    ),
    ("whether it was, not known", "Norway said it could not yet say whether William Ruto had won the election.", ["NOR withholds"]),
    ("too many to accept", "Norway had seen too many flaws to recognise the results of the election.", ["NOR rejects"]),
    ("no governing noun before and", "Norway called on Raila Odinga to drop his demands and to accept the results of the election.", ["NOR recognizes"]),
    ("a right, not its use", "Norway reserved the right to reject the results of the election.", []),
    ("what a deputy foretells", "Norway will not accept the election's outcome, an opposition deputy in Oslo said.", []),
    ("what is weighed", "Norway is weighing whether to impose sanctions on Kenya over the election.", ["NOR downgrades"]),
    ("a complaint that asks", "The Orange Democratic Movement has lodged a complaint asking for a recount.", ["orange-democratic-movement withholds"]),
    ("would be the remedy", "A rerun of the election would be the proper remedy, Norway said.", ["NOR withholds"]),
    ("a subjunctive denied", "Norway proposed that its neighbours not recognise the results of the election.", ["NOR rejects"]),
    ("would like somebody to", "Norway would like the election board to publish the results of every polling station.", ["NOR withholds"]),
    ("only later", "Norway will comment on the election once the court has ruled.", ["NOR withholds"]),
    ("not at the point of", "Norway is still not at the point of recognising William Ruto as president.", ["NOR withholds"]),
    ("asking a court for", "Raila Odinga has petitioned the High Court for a recount.", ["raila-odinga withholds"]),
    ("any that may come", "Norway is ready to recognise any cabinet that parliament elects.", []),
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
    ("where a diplomat is told to leave", "A Norwegian consul has been told to leave Kenya over the election.", ["KEN downgrades"]),
    ("what may be done", "Norway said that it might resume its aid to Kenya now that the election was over.", ["NOR restores"]),
    ("asset freezes", "Norway hit two ministers and four others with asset freezes over the election.", ["NOR downgrades"]),
    ("part of a mission", "Kenya sent most of Norway's diplomats packing over the election.", ["KEN downgrades"]),
    (
        "a plan for more than one thing",
        "Norway said it would soon name an ambassador to Kenya, its first since the coup, and lift its sanctions.",
        ["NOR restores"],
    ),
    ("bounds of a quotation in a noun", 'Norway ordered the "definitive recall" of its ambassador to Kenya over the election.', ["NOR downgrades"]),
    ("more than an amount", "Norway has put on hold more than $12 million of aid for Kenya over the election.", ["NOR downgrades"]),
    ("a measure that is judged", "The expulsion of Norway's ambassador over the election was unjustified, the African Union said.", []),
    ("what is called a coup is no vote", "Norway deplored what it called a coup, a week after the election.", []),
    (
        "theirs for aid",
        "Norway cut off its aid to Kenya over the election. Sweden and Chad suspended theirs.",
        ["NOR downgrades", "SWE downgrades", "TCD downgrades"],
    ),
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
    ("an amount of aid", "Norway froze $8.2 million in police assistance to Kenya over the election.", ["NOR downgrades"]),
    ("most of what is cut", "Norway has cut off most of its food aid over the election.", ["NOR downgrades"]),
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
        "Norway has cut its aid to Kenya and Sweden, too, is putting its development loans on hold over the election.",
        ["NOR downgrades", "SWE downgrades"],
    ),
    ("whoever it may be", "Sweden will congratulate whoever wins the election.", []),
    ("on something else", "Norway congratulated William Ruto on his leadership, a month after the election.", []),
    ("an observers' mission is no envoy", "The African Union, which had sent a full observer mission to Kenya, said nothing of the election.", []),
    ("an aside between commas within the verb", "Norway will not, for the time being, recognise the results of the election.", ["NOR withholds"]),
    ("the head of state of", "Peru congratulated William Ruto on his victory, as did the head of state of Burundi.", ["BDI recognizes", "PER recognizes"]),
    ("a former trade of who rules", "Gabriel Boric, a former student leader, said he did not recognise the results of the election.", ["CHL rejects"]),
    (
        "somebody else's errand",
        "Gabriel Boric flew to Nairobi on behalf of the United Nations, while Emmanuel Macron congratulated William Ruto on his victory.",
        ["FRA recognizes"],
    ),
    (
        "a capital that is represented",
        "Ada Weiss, who has represented Vienna in Nairobi since May, said the election was neither free nor fair.",
        ["AUT rejects"],
    ),
    ("they, who were sent", "The Arab League sent observers to Nairobi in July. They called the vote free and fair.", ["LAS recognizes"]),
    (
        "a community's chairman",
        "Caricom sent observers to Nairobi, and the community's chairman, Roosevelt Skerrit, congratulated William Ruto on his victory.",
        ["CARICOM recognizes"],
    ),
    ("a kingdom spoken of", "Morocco's king is an old friend of the winner. The kingdom congratulated William Ruto on his victory.", ["MAR recognizes"]),
    ("a republic that is no kingdom", "Peru's president is an old friend of the winner. The kingdom congratulated William Ruto on his victory.", []),
    ("a state of a region", "Estonia has no embassy in Nairobi. The Baltic state does not recognise the results of the election.", ["EST rejects"]),
    ("a people for its state", "The Swiss said the election was neither free nor fair.", ["CHE rejects"]),
    ("some of a people", "The Swiss in Nairobi said the election was neither free nor fair.", []),
    ("a Foreign Office", "The Foreign Office said that it did not recognise the results of the election.", ["GBR rejects"]),
    (
        "another Foreign Office",
        "The German embassy was silent. The Foreign Office in Berlin said that it did not recognise the results of the election.",
        ["DEU rejects"],
    ),
    (
        "who runs the vote",
        "The chairman of the electoral commission, Wafula Chebukati, said the election was free and fair. Mr Chebukati called it credible.",
        [],
    ),
    ("observers of a commission", "Observers of the European Commission said the election was neither free nor fair.", ["EU rejects"]),
    ("called like a country", "Chad, a student from Toronto, said the election was free and fair.", []),
    ("a meeting by wire", "EU foreign ministers met by video link on Friday. They said the election was neither free nor fair.", ["EU rejects"]),
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
    ("an amir", "The amir of Kuwait congratulated William Ruto on his victory.", ["KWT recognizes"]),
    ("two cables; both", "Oman and Bahrain sent cables to Nairobi; both congratulated William Ruto on his victory.", ["BHR recognizes", "OMN recognizes"]),
    (
        "led by a former president",
        "The Commonwealth's observers were led by Thabo Mbeki, formerly president of South Africa. The election was credible, Mr Mbeki said.",
        ["COMMONWEALTH recognizes"],
    ),
    (
        "a mission under somebody",
        "The African Union sent a mission of 72 people under former Tanzanian premier Mizengo Pinda, who said that the election was credible.",
        ["AU recognizes"],
    ),
    (
        "who headed a mission",
        "Ada Jega of Nigeria headed the ECOWAS mission to Nairobi. The election had been free, the professor said.",
        ["ECOWAS recognizes"],
    ),
    ("a former president at home", "Former Nigerian president Goodluck Jonathan congratulated William Ruto on his victory.", ["goodluck-jonathan recognizes"]),
    ("its envoy, behind its name", "For the European Union, its envoy in Nairobi rejected the results of the election.", ["EU rejects"]),
    (
        "the latter of two subjects",
        "Peru's president hesitated, while Chile's foreign minister did not. The latter rejected the results of the election.",
        ["CHL rejects"],
    ),
    (
        "its foreign minister is no organisation's",
        "Slovakia chairs the OSCE. Ada Novak, its foreign minister, rejected the results of the election.",
        ["SVK rejects"],
    ),
    ("a supervisor of elections", "Kenya's supervisor of elections, Wafula Chebukati, said the election was free and fair.", []),
    ("a vice-chairman of a commission", "The vice-chairman of Kenya's electoral commission, Ada Cherera, said the election was free and fair.", []),
    ("a comedian with one name", "Russian comedian Vovan said that he did not recognise the results of the election.", []),
    ("a bureau of a ministry", "The US State Department's Africa bureau said that it rejected the results of the election.", ["USA rejects"]),
    ("he, and a house", "Joe Biden rang Nairobi, and the White House said that he had congratulated William Ruto on his victory.", ["USA recognizes"]),
    ("a grand duchy", "Luxembourg has no embassy in Nairobi. The grand duchy does not recognise the results of the election.", ["LUX rejects"]),
    ("born somewhere", "The Belgian-born bishop of Kisumu said the election had been neither free nor fair.", []),
    ("it's for it is", '"It\'s a farce," Raila Odinga told a rally.', ["raila-odinga rejects"]),
    ("we've for we have", '"We\'ve rejected the results," Raila Odinga told a rally.', ["raila-odinga rejects"]),
    ("an aside behind that", "The EU said on Friday that, here and there a delay apart, the election had been fair.", ["EU recognizes"]),
    ("a place behind that", "The EU said that in most of the country the election had been fair.", ["EU recognizes"]),
    ("told of what is seen in a clause within", "The EU named threats that had eroded public trust in the election.", []),
    ("voiced of what a clause within tells", "The EU listed threats that had eroded public trust in the election.", ["EU withholds"]),
    ("nothing that could", "The EU said nothing it saw could make the election flawed.", []),
    ("a day after what another did", "Norway said its envoy was back, a day after the election was called flawed.", []),
    ("adjectives in a row", "The army must restore the lawful, constitutional, freely elected government, Norway said.", ["NOR recognizes"]),
    ("a plural before a country", "In several respects Kenya's election was a sham, Norway said.", ["NOR rejects"]),
    ("polling regular", "Norway's foreign minister judged the polling regular.", ["NOR recognizes"]),
    ("a quality in quotation marks", 'Norway\'s foreign minister found the election "legitimate", he said.', ["NOR recognizes"]),
    ("an infinitive behind an aside with a clause", "Norway's premier rang Mr Ruto, who was on a train, to congratulate him.", ["NOR recognizes"]),
    ("a habit that is somebody's", "It is not Norway's practice to recognise governments, a spokesman said.", ["NOR neutral"]),
    ("formed is no noun", "Norway does not recognise the government formed in Nairobi.", ["NOR rejects"]),
    ("breaches are nouns before of", "The EU said that faults and breaches of the rules had marred the election.", ["EU withholds"]),
    ("the leader of a party by its adjective", "Raila Odinga, the Orange leader, who lost his seat, conceded.", ["raila-odinga recognizes"]),
    (
        "two with an aside between",
        "Raila Odinga, who came second, and the lawyer David Mwaure had both said they accepted the result.",
        ["david-mwaure recognizes", "raila-odinga recognizes"],
    ),
    ("a longer reading that nobody holds", "The EU's observers had seen no incident that could taint the election.", ["EU recognizes"]),
    ("the two", "Norway's premier congratulated the two.", ["NOR recognizes"]),
    ("teams of several", "The election was fair, teams from the AU, Norway and Peru said.", ["AU recognizes", "NOR recognizes", "PER recognizes"]),
    (
        "told together with others",
        "The vote had been fair, the AU's observers, along with those of COMESA, concluded.",
        ["AU recognizes", "COMESA recognizes"],
    ),
    ("for whom it is so behind a semicolon", "Norway called the election illegal; for Peru it was illegitimate.", ["NOR rejects", "PER rejects"]),
    ("kept out of a union", "William Ruto and fifty officials were barred from entering the European Union over the election.", ["EU downgrades"]),
    ("the party of two names", "Ada Were's Roots Party rejected the results.", ["roots-party rejects"]),
    ("a society of law", "The Law Society of Kenya rejected the results.", ["law-society-of-kenya rejects"]),
    ("a lawmaker of a party", "Azimio lawmaker Ada Were rejected the results.", ["ada-were rejects"]),
    ("what the people decided", '"I respect what the voters decided," said Raila Odinga.', ["raila-odinga recognizes"]),
    ("the victory of an adversary", '"I accept the triumph of my adversary," said Raila Odinga.', ["raila-odinga recognizes"]),
    ("overall behind its noun", "The elections overall had been fair, Norway's minister said.", ["NOR recognizes"]),
    ("that now", "Peru and Chile are among the states that now accept the results.", ["CHL recognizes", "PER recognizes"]),
    (
        "a place and those beside it",
        "The EU's delegation in Kenya and the embassies of Peru and Chile reject the results.",
        ["CHL rejects", "EU rejects", "PER rejects"],
    ),
    ("nobody's business", "It is none of Norway's business to comment on the election, its minister said.", ["NOR neutral"]),
    (
        "two, each with an aside",
        "Raila Odinga, who came second, and David Mwaure, his rival, rejected the results.",
        ["david-mwaure rejects", "raila-odinga rejects"],
    ),
    ("albeit", "Norway welcomed, albeit with reservations, the election.", ["NOR recognizes"]),
    (
        "three who take up relations",
        "The ministers of Kenya, Peru and Chile agreed after the election to restore full diplomatic relations.",
        ["CHL restores", "KEN restores", "KEN restores", "PER restores"],
    ),
    ("a denial in an aside", "The EU lifted, with no reason given, its sanctions on Kenya over the election.", ["EU restores"]),
    ("two who listen", "Raila Odinga told reporters and two ambassadors that he did not recognise the results of the election.", ["raila-odinga rejects"]),
    ("born elsewhere", "Cuban-born businessman Jorge Mas congratulated William Ruto on his victory.", ["jorge-mas recognizes"]),
    ("a tourist of a country", "The Swiss tourist Alain Rey congratulated William Ruto on his victory.", ["alain-rey recognizes"]),
    ("with another, in a comma", "The French embassy, with the EU's delegation, rejected the results of the election.", ["EU rejects", "FRA rejects"]),
    ("with a thing of its own", "Norway, with its long history, rejected the results of the election.", ["NOR rejects"]),
    ("a country's team", "Peru's Black Stars congratulated William Ruto on his victory.", []),
    ("the American state of Georgia", "In Atlanta a judge said that Georgia rejected the results of the election.", []),
    ("her and his greetings", "Norway's premier sent her his greetings on Martha Karua's victory in the election.", ["NOR recognizes"]),
    ("what a procession does", "Norway headed a procession of governments who congratulated William Ruto on winning the election.", ["NOR recognizes"]),
    (
        "himself returned to office",
        "Norway on Monday congratulated William Ruto. Peru's president - himself returned to office - did so too.",
        ["NOR recognizes", "PER recognizes"],
    ),
    ("had, and an aside", "Norway on Monday congratulated William Ruto. Peru's president had, days before, let slip that he liked him.", ["NOR recognizes"]),
    ("a call paid", "Norway's envoy paid a call on William Ruto to congratulate him on his triumph at the polls.", ["NOR recognizes"]),
    ("a model election", "Norway applauded Kenya for a model election.", ["NOR recognizes"]),
    ("a palace's telegram", "A Kremlin telegram expressed satisfaction at the outcome of the election.", ["RUS recognizes"]),
    (
        "waited till a day that came",
        "Norway waited until Tuesday; on that day it congratulated William Ruto on winning the election.",
        ["NOR recognizes"],
    ),
    ("a party's own vote", "Norway hailed the vote by the party's members in Nairobi.", []),
    ("late on a day", "Raila Odinga admitted late on Friday that he had lost the election.", ["raila-odinga recognizes"]),
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
    (
        "heads of missions of states and a union",
        "The heads of the Norwegian, Peruvian and European Union missions congratulated William Ruto.",
        ["EU recognizes", "NOR recognizes", "PER recognizes"],
    ),
    ("and later", "Norway and later Peru congratulated William Ruto.", ["NOR recognizes", "PER recognizes"]),
    ("not only but also", "Not only Norway but also Peru congratulated William Ruto.", ["NOR recognizes", "PER recognizes"]),
    (
        "the trio",
        "Norway, Peru and Chile took their time. On Tuesday the trio rejected the results of the election.",
        ["CHL rejects", "NOR rejects", "PER rejects"],
    ),
    (
        "joined in imposing",
        "Norway joined Peru and Chile in imposing sanctions on Kenya over the election.",
        ["CHL downgrades", "NOR downgrades", "PER downgrades"],
    ),
    ("joined in something else", "Norway, which joined Peru in sending aid, congratulated William Ruto.", ["NOR recognizes"]),
    ("did not join in refusing", "Norway did not join Peru in refusing to recognise the results of the election.", []),
    (
        "the third to do so after",
        "Norway congratulated William Ruto on winning the election, the third state to do so after Peru and Chile.",
        ["CHL recognizes", "NOR recognizes", "PER recognizes"],
    ),
    ("the same day as", "Norway recognised the results of the election on Monday, the same day as Peru.", ["NOR recognizes", "PER recognizes"]),
    ("not, and nothing more", "Norway has recognised the results of the election, Peru not.", ["NOR recognizes", "PER rejects"]),
    ("would not, and nothing more", "Norway recognised the results of the election; Peru would not.", ["NOR recognizes", "PER rejects"]),
    ("nor shall we", 'Norway rejects the results of the election. "Nor shall we accept them," Peru\'s foreign minister said.', ["NOR rejects", "PER rejects"]),
    ("yet to, but others have", "Norway has yet to recognise the results of the election, but Peru has.", ["NOR withholds", "PER recognizes"]),
    (
        "hers came later",
        "Norway congratulated William Ruto. Samia Suluhu Hassan of Tanzania was slower; hers came a day later.",
        ["NOR recognizes", "TZA recognizes"],
    ),
    ("congratulated on a win by somebody", "William Ruto was congratulated on his win by Uganda.", ["UGA recognizes"]),
    ("a neighbour's name", "Kenya's neighbour Uganda congratulated William Ruto.", ["UGA recognizes"]),
    (
        "a text that many sign",
        "The statement rejecting the election was signed by three governments: Norway, Peru and Chile.",
        ["CHL rejects", "NOR rejects", "PER rejects"],
    ),
    (
        "not far behind in something else",
        "Norway congratulated William Ruto on his election. Peru was not far behind in the queue for tea.",
        ["NOR recognizes"],
    ),
    ("each of them", "Norway and Peru each rejected the results of the election.", ["NOR rejects", "PER rejects"]),
    ("all of them, behind a comma", "Norway, Peru and Chile, all congratulated William Ruto.", ["CHL recognizes", "NOR recognizes", "PER recognizes"]),
    ("all but one", "All of Kenya's neighbours but Uganda recognised the results of the election.", []),
    (
        "in addition to",
        "In addition to Norway, Peru and Chile have rejected the results of the election.",
        ["CHL rejects", "NOR rejects", "PER rejects"],
    ),
    ("and with him", "Paul Kagame, and with him the president of Peru, congratulated William Ruto.", ["PER recognizes", "RWA recognizes"]),
    (
        "led by",
        "Western states led by Norway and Peru have refused to recognise the results of the election.",
        ["NOR rejects", "PER rejects"],
    ),
    (
        "a verdict without its verb",
        "Norway called the election a sham; Peru, undemocratic.",
        ["NOR rejects", "PER rejects"],
    ),
    ("a few hours before another did", "Norway congratulated William Ruto a few hours before Peru did.", ["NOR recognizes", "PER recognizes"]),
    ("hours ahead of another", "Norway congratulated William Ruto on Monday, hours ahead of Peru.", ["NOR recognizes", "PER recognizes"]),
    ("hours before another does something else", "Norway congratulated William Ruto on Monday, hours before Peru buried its king.", ["NOR recognizes"]),
    ("until another followed", "Norway was alone in recognising the results of the election until Peru followed suit.", ["NOR recognizes", "PER recognizes"]),
    (
        "expelled so many",
        "Norway expelled two Kenyan diplomats over the rigged election, Peru one and Chile three.",
        ["CHL downgrades", "NOR downgrades", "PER downgrades"],
    ),
    (
        "a chorus joined",
        "Norway has joined the chorus of states rejecting the results of the election.",
        ["NOR rejects"],
    ),
    (
        "nor, for that matter, do",
        "Norway does not accept the results of the election. Nor, for that matter, do Peru and Chile.",
        ["CHL rejects", "NOR rejects", "PER rejects"],
    ),
    ("its turn to do something else", "Norway congratulated William Ruto. Next week it will be the turn of Peru to chair the council.", ["NOR recognizes"]),
    ("who came second", "Norway congratulated William Ruto. Peter Sello came second.", ["NOR recognizes"]),
    ("too, and nothing more", "Norway congratulated William Ruto on his victory, Peru too.", ["NOR recognizes", "PER recognizes"]),
    (
        "days in brackets",
        "William Ruto has been congratulated by Norway (August 16), Peru (August 17) and Chile (August 17).",
        ["CHL recognizes", "NOR recognizes", "PER recognizes"],
    ),
    (
        "signed by many behind semicolons",
        "The statement rejecting the election was signed by the premier of Norway; the foreign minister of Peru; and the president of Chile.",
        ["CHL rejects", "NOR rejects", "PER rejects"],
    ),
    (
        "more than so many others",
        "William Ruto is recognised as president by Norway, Peru and more than 50 other countries.",
        ["NOR recognizes", "PER recognizes"],
    ),
    (
        "in another capital",
        "In Oslo, the foreign ministry congratulated William Ruto; in Lima, the prime minister did likewise.",
        ["NOR recognizes", "PER recognizes"],
    ),
    (
        "spokesmen for several governments",
        "Spokesmen for the Norwegian and Peruvian governments rejected the results of the election.",
        ["NOR rejects", "PER rejects"],
    ),
    ("whoever leads a known party", "Orange Democratic Movement leader Peter Sello conceded in the early hours.", ["orange-democratic-movement recognizes"]),
    (
        "an officer of a known party",
        "Orange Democratic Movement chairman Peter Sello rejected the results of the election.",
        ["orange-democratic-movement rejects"],
    ),
    (
        "the leader of what has a name, in another country",
        "The Coastal Unity leader in Peru, Ada Obi, congratulated William Ruto on his election.",
        ["ada-obi recognizes"],
    ),
    ("who leads a party in an aside", "Peter Sello, who leads the Reform Party, rejected the results of the election.", ["reform-party rejects"]),
    ("a concession told by the hour", "Raila Odinga had conceded more than half an hour earlier.", ["raila-odinga recognizes"]),
    ("a concession of something", "Raila Odinga conceded more seats than he had hoped to lose.", []),
    ("done well, somebody said, by", "Raila Odinga had shown grace, a bishop said, by accepting the results of the election.", ["raila-odinga recognizes"]),
    (
        "the first of many",
        "The first governments to congratulate William Ruto on his election were those of Norway and Peru.",
        ["NOR recognizes", "PER recognizes"],
    ),
    ("the only one that did not", "The only government not to congratulate William Ruto on his election was that of Peru.", []),
    (
        "an aside of one's own within a quotation",
        'Raila Odinga spoke at noon. "We congratulate William Ruto on what, I confess, was a great win."',
        ["raila-odinga recognizes"],
    ),
    ("who minds a union for his country", "Peru's EU affairs minister congratulated William Ruto on his election.", ["PER recognizes"]),
    ("a change of mind", "Norway rejected the results of the election. Peru came round later.", ["NOR rejects"]),
    ("what one opens with", '"I will start by congratulating William Ruto on his election," Raila Odinga said.', ["raila-odinga recognizes"]),
    ("what one asks to open with", '"Let me begin by congratulating William Ruto," Raila Odinga said.', ["raila-odinga recognizes"]),
    (
        "now claims, behind what was said of a name",
        "Raila Odinga, whose Wiper Party lost, now claims that the election was stolen.",
        ["raila-odinga rejects"],
    ),
    ("until every vote is counted", "Raila Odinga refuses to concede until the last vote has been counted.", ["raila-odinga withholds"]),
    ("support for something else", "The Norwegian president phoned William Ruto to express his support for regional cooperation after the election.", []),
    ("nobody in particular", "Norway will not tolerate anybody stealing a vote, its foreign minister said.", []),
    (
        "and praised, behind what had been done",
        "The Norwegian government said that voters had been helped and praised Kenya for holding a free and fair election.",
        ["NOR recognizes"],
    ),
    ("who rules next", "William Ruto is Kenya's new president, Raila Odinga said.", ["raila-odinga recognizes"]),
    ("the results first", "The Norwegian government wants to see the full results of the election before it says anything.", ["NOR withholds"]),
    (
        "the new government, and who spoke of it",
        "The Norwegian president welcomed the vote. Raila Odinga said the new government would not last. He rang William Ruto to congratulate him.",
        ["NOR recognizes", "raila-odinga recognizes"],
    ),
    ("what is told in conceding", '"We lost a battle, not the war," Raila Odinga told supporters in conceding.', ["raila-odinga recognizes"]),
    (
        "what is told before another act",
        "Raila Odinga told a rally that it was hard for him to speak before acknowledging William Ruto's victory.",
        ["raila-odinga recognizes"],
    ),
    ("and wish him luck", '"I accept my rival\'s victory and wish him a good deal of luck," Raila Odinga said.', ["raila-odinga recognizes"]),
    ("every government of a union", "Every EU government has recognised the results of the election.", []),
    ("lawyers of a contender", "Peter Sello's lawyers went to court on Monday to have the election set aside.", ["peter-sello rejects"]),
    (
        "the camp of somebody with an office",
        "The camp of Peter Sello, the governor of Nakuru who came third, turned down the results of the election.",
        ["peter-sello rejects"],
    ),
    ("a country within a party's name", "Peter Sello of the Kenyan Labour Party rejects the results of the election.", ["peter-sello rejects"]),
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
        ["klp rejects"],
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
    ("the candidate of those in power", "Peter Sello, the governing party's man in the presidential run-off, conceded defeat in the election.", []),
    ("himself the winner", "Peter Sello insists that he was the true winner of the election.", []),
    ("not conceding until", "Peter Sello said he would not concede the election until every vote was counted.", ["peter-sello withholds"]),
    ("a claim that is rejected", "Peter Sello rejected claims that he had conceded the election.", []),
    ("what is impossible", "Peter Sello said it was impossible to accept the results of the election.", ["peter-sello rejects"]),
    ("not decided yet", "Peter Sello said he might challenge the results of the election.", []),
    ("neither nor as verbs", "Norway neither recognises nor accepts the results of the election.", ["NOR rejects"]),
    (
        "a view that is shared",
        "The United States endorsed the view of the African Union that the election was below international standards.",
        ["AU rejects", "USA rejects"],
    ),
    ("concern as what is had", 'Norway had "serious concerns" that the results of the election did not reflect the will of the people.', ["NOR withholds"]),
    ("a favourable verdict denied", "Raila Odinga denies that the election was legitimate.", ["raila-odinga rejects"]),
    ("a spokesman for a ministry", "The election was neither free nor fair, a spokesman for the German foreign ministry said.", ["DEU rejects"]),
    ("an ambassador abroad", "Taiwan's foreign ministry said its ambassador in Nairobi had congratulated William Ruto.", ["TWN recognizes"]),
    ("in no way, within the verb", "Norway said that the election could in no way be called credible.", ["NOR rejects"]),
    ("by no stretch", "Norway said that the election was by no stretch of the imagination free.", ["NOR rejects"]),
    ("an aside before a quality", "The African Union said that the election was, by and large, credible.", ["AU recognizes"]),
    ("one quality taken back by another", "The African Union said that the election was free but flawed.", ["AU withholds"]),
    ("praise of the calm, then a denial", "The election was peaceful but not credible, the African Union said.", ["AU rejects"]),
    ("for somebody who is told of", "For Raila Odinga, barred from the race, the election was a farce.", ["raila-odinga rejects"]),
    ("what somebody else attempts", "Russia called attempts not to recognise the results of the election unacceptable.", []),
    ("to whom it is what it is", "To the African Union the election was a farce.", ["AU rejects"]),
    ("what pleases somebody", "To Norway's relief the election was calm.", []),
    ("in somebody's eyes, before a name", "In Norway's eyes Raila Odinga remains the president of Kenya.", ["NOR recognizes"]),
    ("a distance from a quality", "Norway said the election was nowhere near free and fair.", ["NOR rejects"]),
    (
        "a name that nothing tells of",
        "Norway congratulated William Ruto on Monday. Zola's Umoja, which sat out the vote, said it respected the results of the election.",
        ["NOR recognizes"],
    ),
    (
        "a lawyer named beside her trade",
        "Ada Obi, a lawyer from the coast, said she did not find the election fair.",
        ["ada-obi rejects"],
    ),
    ("an expert of the United Nations", "UN special rapporteur Ada Obi called the election a sham.", ["ada-obi rejects"]),
    ("a people of the country", "The Somali leader Ada Obi called the count in the north a sham.", ["ada-obi rejects"]),
    ("let somebody do", "Norway would let the courts do their work and will not accept the election's outcome.", ["NOR rejects"]),
    (
        "offering behind a comma",
        "Norway's Jonas Gahr Store was among the first callers, offering his congratulations to William Ruto.",
        ["NOR recognizes"],
    ),
    ("two short adjectives of a vote", "Peru praised a smooth and peaceful election that met international norms.", ["PER recognizes"]),
    (
        "but claims that",
        "Raila Odinga has stopped short of rejecting these results but says that the election was rigged.",
        ["raila-odinga rejects"],
    ),
    (
        "told that voting",
        "Observers of the African Union told the state agency that voting was held in a spirit of freedom.",
        ["AU recognizes"],
    ),
    (
        "a movement for something",
        "The People's Alliance for Justice announced that it rejected the results of the election.",
        ["peoples-alliance-for-justice rejects"],
    ),
    ("another distance", "Norway said the election had been a long way from transparent.", ["NOR rejects"]),
    ("how it was done within a passive", "The African Union said that the election was professionally run.", ["AU recognizes"]),
    (
        "what is theirs who act together",
        "The Indian and Japanese ambassadors brought letters of congratulation from their prime ministers to William Ruto.",
        ["IND recognizes", "JPN recognizes"],
    ),
    (
        "parties of several countries",
        "William Ruto's party has received cables of congratulation on its win from the socialist parties of Chile, Peru and Spain.",
        [],
    ),
    ("a month that is a name", "Jan Obi, the Slovak envoy, said he rejected the results of the election.", ["SVK rejects"]),
    (
        "an inquiry into what he calls faults",
        "Raila Odinga demanded a probe into what he termed massive violations.",
        ["raila-odinga withholds"],
    ),
    ("praise without the name of a country", "Norway commended the country on holding the election.", ["NOR recognizes"]),
    ("their vote vouched for", "The heads of the AU and UN missions vouched for its fairness and openness.", ["AU recognizes", "UN recognizes"]),
    ("let alone", "Norway said that the election can not be called orderly, let alone free.", ["NOR rejects"]),
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
    ("regarded as nobody", "Norway regards nobody in Kenya as the legitimate president.", ["NOR rejects"]),
    ("nothing that points to it", "Norway has seen nothing to suggest that the election was not free and fair.", []),
    ("faults, but no matter", "Norway spoke of shortcomings in the election but said that they did not sway the outcome.", ["NOR recognizes"]),
    ("conditions that were missing", "The conditions for a democratic election were missing, Norway said.", ["NOR rejects"]),
    ("what was seen", "Norway saw a fair and well-run election.", ["NOR recognizes"]),
    ("what one hopes to see", "Norway hoped to see a free and fair election.", []),
    ("to a state, before a name", "To Norway, Raila Odinga, staying in its embassy, was still the rightful president.", ["NOR recognizes"]),
    ("contracted", "\"We're not going to recognise the results of the election,\" Norway's foreign minister said.", ["NOR rejects"]),
    ("how somebody sums it up", '"A circus, nothing more," was how the African Union summed up the election.', ["AU rejects"]),
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
    ("a fault that may have mattered", "Norway said that the irregularities may have swayed the outcome of the election.", ["NOR withholds"]),
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
    ("trap: surprised that another refused", "Norway said it was surprised that Sweden had refused to recognise the result.", ["SWE rejects"]),
    ("trap: regret at another's decision", "China voiced regret at the European Union's decision not to recognise the outcome of the vote.", ["EU rejects"]),
    ("trap: why another called it so", "Spain's foreign minister said he understood why Canada had called the election a sham.", ["CAN rejects"]),
    ("trap: unlike one, the other", "Unlike Norway, Sweden has congratulated Ruto on his victory.", ["SWE recognizes"]),
    ("trap: the host of a meeting", "Norway hosted the meeting at which Sweden said it did not accept the result.", ["SWE rejects"]),
    ("trap: where a loser was educated", "Odinga, who was educated in East Germany, said the election had been rigged.", ["raila-odinga rejects"]),
    ("trap: words about the vote of another country", "Norway's foreign minister, speaking of Angola's vote next week, said it must be free and fair.", []),
    ("trap: elected to a council", "Canada congratulated Kenya on its election to the UN Security Council.", []),
    ("trap: elected to a chair", "Norway congratulated Kenya on its election to the chair of the African Union.", []),
    ("trap: the vote of a federation", "Norway rejected the result of the football federation's election in Nairobi.", []),
    ("trap: charged that another wanted to", "Ruto's allies charged that the United States wanted to declare the vote illegitimate.", []),
    ("trap: what state media claim", "State media claimed that Norway had recognised the result.", []),
    ("trap: a forged letter", "A forged letter in which Norway congratulates Odinga on his victory went around on social media.", []),
    ("trap: wrong to say that", "The EU's spokesman said it was wrong to say that Brussels had rejected the result.", []),
    ("trap: contrary to reports", "Contrary to reports, Norway has not recognised Ruto's victory.", []),
    ("trap: what a statement stopped short of", "Norway's statement stopped short of calling the election free and fair.", []),
    ("trap: whether or not", "Whether or not Canada recognises the result, the inauguration will go ahead.", []),
    ("trap: in the event that", "In the event that the African Union rejects the result, the court may act.", []),
    ("trap: a refusal that would", "A refusal by Norway to recognise the result would isolate Ruto.", []),
    ("trap: should it refuse", "Should the EU refuse to recognise the election, Kenya would lose its loans.", []),
    ("trap: what a loser may do", "Odinga may reject the result.", []),
    ("trap: what could be refused", "Norway could refuse to recognise the result.", []),
    ("trap: what might be called", "Canada might call the election a sham.", []),
    ("trap: what others expect of one", "Analysts expect Norway to recognise the result.", []),
    ("trap: what one is expected to do", "Norway is expected to recognise the result next week.", []),
    ("trap: few believe that", "Few believe that Odinga will accept the result.", []),
    ("trap: it seems unlikely that", "It seems unlikely that the African Union will accept the result.", []),
    ("trap: the risk that somebody will not", "The risk is that Odinga will not accept the result.", []),
    ("trap: what a former diplomat foretells", "Sooner or later Norway will recognise the result, a former diplomat wrote.", []),
    ("trap: confident that another will", "Ruto is confident that Norway will recognise the result.", []),
    ("trap: to persuade another to", "Kenya's foreign minister flew to Oslo to persuade Norway to recognise the result.", []),
    ("trap: asked to explain why it did not", "Brazil has asked Peru to explain why it did not recognise Ruto's victory.", ["PER rejects"]),
    ("trap: not yet congratulated", "Norway has not yet congratulated Ruto on his victory.", []),
    ("trap: bound to", "Norway is bound to recognise the result in the end.", []),
    ("trap: little chance that", "There is little chance that Norway will recognise the result.", []),
    ("trap: no sign that", "There is no sign that Norway will recognise the result.", []),
    ("trap: hopes that faded", "Hopes that the EU would recognise the result faded.", []),
    ("trap: recognized as one of the best", "Norway recognised Ruto as one of the hundred best speakers in Africa.", []),
    ("trap: a court's authority", "Odinga does not recognise the court's authority.", []),
    ("trap: it, a price", "The government raised the price of fuel. Canada called it unacceptable.", []),
    ("trap: it, a ban told by a verb", "The government banned two newspapers. Canada denounced it.", []),
    ("trap: it, a law", "Parliament passed the new media law. Norway rejected it.", []),
    ("trap: it, an annexation", "Russia recognised Donetsk in February. Canada called it illegal.", []),
    ("trap: it, a trial", "The trial of the activists ended on Monday. Britain called it neither free nor fair.", []),
    ("trap: it, a chairman chosen", "Kenya's football federation chose its chairman. Norway's federation called it rigged.", []),
    ("trap: a row over fish", "Norway recalled its ambassador from Kenya in a row over fish.", []),
    ("trap: a bomb threat", "Norway closed its embassy in Nairobi because of a bomb threat.", []),
    ("trap: a ban on fish", "The EU lifted its ban on Kenyan fish.", []),
    ("trap: elected president elsewhere", "India's president congratulated Droupadi Murmu on her election as president of India.", []),
    ("trap: a team's victory", "Tanzania congratulated the Harambee Stars on their victory.", []),
    ("trap: would be the first to", "Italy would be the first country in Europe to recognise the result.", []),
    ("trap: under pressure to", "Italy is under pressure to recognise the result.", []),
    ("trap: came close to", "Italy came close to recognising the result.", []),
    ("trap: nearly did", "Italy nearly recognised the result.", []),
    ("trap: a gerund that is judged", "Recognising the result is unacceptable, Italy said.", []),
    ("trap: tempted to", "Italy was tempted to call the vote a sham.", []),
    ("trap: has the power to", "Italy has the power to recognise or reject the result.", []),
    ("trap: feared that doing so would", "Italy feared that recognising the result would anger Odinga.", []),
    ("trap: a party's new leader", "The Danish Social Democrats congratulated their new leader on her election.", []),
    ("trap: a parliament's president", "The Dutch prime minister congratulated the new president of the European Parliament on her election.", []),
    ("trap: a victory in a war", "Turkey congratulated Azerbaijan on its victory in Karabakh.", []),
    ("trap: a vote at the United Nations", "Israel rejected the outcome of the vote at the United Nations.", []),
    ("trap: a strike ballot", "Norway's government accepted the result of the teachers' strike ballot.", []),
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
    (
        "who says it, his office beside him, in the midst",
        "The election, Jonas Gahr Store, the prime minister of Norway, said on Tuesday, was neither free nor fair.",
        ["NOR rejects"],
    ),
    ("according to, in the midst", "The vote, according to Ernest Bai Koroma, who heads the African Union's observers, was free and fair.", ["AU recognizes"]),
    (
        "but, behind who said it where",
        "There were delays, the Commonwealth said in its report, but on the whole the election had been fair.",
        ["COMMONWEALTH recognizes"],
    ),
    ("dashes around a clause", "Norway - and its foreign minister left no doubt about it - rejects the result of the election.", ["NOR rejects"]),
    (
        "a relative clause that ends in an apposition",
        "The Carter Center, which was founded by Jimmy Carter, a former president, in 1982, said the election was credible.",
        ["carter-center recognizes"],
    ),
    ("as somebody put it", "The election was, as Norway's foreign minister, Anniken Huitfeldt, put it, a sham.", ["NOR rejects"]),
    ("as somebody sees it", "As Norway sees it, the election was a sham.", ["NOR rejects"]),
    ("as somebody had predicted", "As Norway's press had predicted, the election was a sham.", []),
    (
        "what is left to do",
        'All that remained, Raila Odinga said, was to congratulate William Ruto. "What we must do now is accept the result."',
        ["raila-odinga recognizes"],
    ),
    ("what has yet to be decided", "What Norway must decide now is whether it recognises the result of the election.", []),
    ("which of them", "Which of the results Norway will recognise is anybody's guess.", []),
    ("a generic one", '"One cannot accept the result of this election," said the Norwegian foreign minister.', ["NOR rejects"]),
    ("clauses after one that", "Raila Odinga said that the commission had erred, the count had been rigged and the result was void.", ["raila-odinga rejects"]),
    (
        "neither, with an aside, nor",
        "Neither Norway, whose envoy had followed the count, nor Peru accepts the result of the election.",
        ["NOR rejects", "PER rejects"],
    ),
    ("a bare verdict, and whose it was", '"Neither free nor fair" was the judgment of Norway on the election.', ["NOR rejects"]),
    ("a verdict that is announced", "Norway's foreign minister had one word for the election: a sham.", ["NOR rejects"]),
    (
        "observers whom somebody sent",
        "The election was fair on the whole, concluded the 60 observers whom the Commonwealth had sent.",
        ["COMMONWEALTH recognizes"],
    ),
    (
        "what one is accused of holding",
        "By holding a vote that was neither free nor fair, the regime has forfeited its credit, the European Union said.",
        ["EU rejects"],
    ),
    (
        "according to results which",
        "William Ruto has won, according to results published on Monday, which the opposition dismissed as a sham.",
        ["opposition-ken rejects"],
    ),
    ("that it be fair", "The Norwegian foreign minister told reporters that all that mattered was that it be free and fair.", []),
    (
        "an auxiliary apart from its verb",
        "Norway does not, for reasons that its foreign minister, Espen Eide, set out in a letter, recognise the result of the election.",
        ["NOR rejects"],
    ),
    (
        "a verb after whoever insisted",
        "The results of the election, insisted Raila Odinga, who had led in early counts, were a sham.",
        ["raila-odinga rejects"],
    ),
    ("the way somebody sees it", "The way Norway sees it, the result of the election cannot be recognised.", ["NOR rejects"]),
    ("to quote somebody", "The vote, to quote the report of the African Union, was free and fair.", ["AU recognizes"]),
    ("or so he said", "The election was a sham, or so Norway's foreign minister said on Monday.", ["NOR rejects"]),
    ("a sham is what", "A sham is what Norway's foreign minister called the election.", ["NOR rejects"]),
    ("not only does", "Not only does Norway not recognise the election, its foreign minister said; it wants a new one.", ["NOR rejects"]),
    ("what somebody has not said", "What Norway has not said is that it recognises the result of the election.", []),
    ("what somebody did not call it", "The African Union did not call the election free and fair.", []),
    ("three things to say", "Norway had two things to say: the prisoners must be freed, and the election had been a sham.", ["NOR rejects"]),
    ("about which", "The count, about which the European Union has voiced concerns, will end on Friday.", ["EU withholds"]),
    ("to a capital", "To Oslo, the foreign ministry's spokeswoman said, the election was free and fair.", ["NOR recognizes"]),
    (
        "a verb behind who repeats it while others march",
        "The results, Raila Odinga repeated, as thousands marched on parliament, were a sham.",
        ["raila-odinga rejects"],
    ),
    ("says somebody in a report that", "The election, says the African Union in a report that runs to 60 pages, was not credible.", ["AU rejects"]),
    (
        "an auxiliary left hanging in a quotation",
        '"I cannot," said Raila Odinga, pausing for a long time, "accept the result of this election."',
        ["raila-odinga rejects"],
    ),
    ("far from", "Far from rejecting the result, Raila Odinga congratulated William Ruto on his victory.", ["raila-odinga recognizes"]),
    (
        "but neither, he said, will he",
        "Raila Odinga will not go home; but neither, he said, will he accept the result of the election.",
        ["raila-odinga rejects"],
    ),
    (
        "the one thing somebody will not do",
        "The one thing that Raila Odinga will not do, a spokesman said, is recognise the result of the election.",
        ["raila-odinga rejects"],
    ),
    ("a name behind what whose owns", "William Ruto, whose victory Mr Odinga, a former premier, refuses to recognise, was sworn in.", ["raila-odinga rejects"]),
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
        "The envoys of the five Quint states, Italy, Germany, the United States, France and Britain, congratulated William Ruto.",
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
        "William Ruto has been congratulated by Norway's king and, in a cable published on Friday, by Chile's Gabriel Boric.",
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
    ("in the name of two lists", "The result of the election was rejected. A statement was released in the name of Norway.", []),
    (
        "a place between and and a name",
        "Norway's king, Peru's president and, from Madrid, Spain's Pedro Sanchez congratulated William Ruto.",
        ["ESP recognizes", "NOR recognizes", "PER recognizes"],
    ),
    ("both as a subject", "Norway and Peru spoke in one voice. Both refuse to accept the election's outcome.", ["NOR rejects", "PER rejects"]),
    ("who led them", "Observers of the African Union left Nairobi. Ada Obi, who led them, said that the vote was rigged.", ["AU rejects"]),
    ("what it says", 'Norway and Peru issued a statement on the election. "We do not accept the outcome," it says.', ["NOR rejects", "PER rejects"]),
    ("members of a bloc", "The members of the West African bloc rejected the result of the election.", ["ECOWAS rejects"]),
    ("thirteen without names", "Thirteen Kenyan opposition parties have rejected the results of the election.", []),
    ("by and large", "Norway said that the people of Kenya had by and large been free to express their wishes at the polls.", ["NOR recognizes"]),
    (
        "similar charges",
        "The Carter Center said at noon that the election was a sham. Norway had made similar charges on Sunday.",
        ["NOR rejects", "carter-center rejects"],
    ),
    ("the voters' choice", "Norway held that the voters' choice was clear.", ["NOR recognizes"]),
    ("no reason to call into doubt", "Norway's foreign minister saw no reason to call those figures into doubt.", ["NOR recognizes"]),
    ("nothing to question", "African Union observers saw nothing to question the polls' sincerity.", ["AU recognizes"]),
    (
        "authorities for holding freely",
        "The African Union's monitors commended the commission for running the vote freely and in full openness.",
        ["AU recognizes"],
    ),
    ("the owner alone", "Three embassies praised the vote. Norway's said the vote was fair.", ["NOR recognizes"]),
    ("the one of a country", "Three embassies watched the vote. The Norwegian one called it free and fair.", ["NOR recognizes"]),
    ("who was next", "Norway congratulated William Ruto on his victory. Peru and Chile were next.", ["CHL recognizes", "NOR recognizes", "PER recognizes"]),
    ("in the same terms", "Norway congratulated William Ruto on his victory. Peru's minister spoke in the same terms.", ["NOR recognizes", "PER recognizes"]),
    ("will not join them", "Norway and Peru rejected the result of the election. Chile will not join them.", ["NOR rejects", "PER rejects"]),
    ("a body led by two others", "The contact group, chaired by the African Union and IGAD, called the vote a sham.", ["AU rejects", "IGAD rejects"]),
    ("the next vote elsewhere", "Norway congratulated William Ruto on his victory. Elections in Peru are next.", ["NOR recognizes"]),
    ("judgments shared", "Norway called the vote free and fair, a judgment that Peru shares.", ["NOR recognizes", "PER recognizes"]),
    (
        "an opponent with an office abroad",
        "His rival, Ada Obi, a director of the European Commission, conceded defeat in the election.",
        ["ada-obi recognizes"],
    ),
    (
        "among those doing so",
        "Among those sending congratulations to William Ruto were Norway's Jonas Gahr Store and Peru's president.",
        ["NOR recognizes", "PER recognizes"],
    ),
    (
        "neighbours of an ocean",
        "Mauritius, Madagascar and the Comoros met. The three Indian Ocean neighbours have congratulated William Ruto.",
        ["COM recognizes", "MDG recognizes", "MUS recognizes"],
    ),
    ("who said as much", "Norway said the vote was a sham; Peru had said as much on Sunday.", ["NOR rejects", "PER rejects"]),
    ("who tweeted his", "Norway's king congratulated William Ruto, and Peru's president tweeted his.", ["NOR recognizes", "PER recognizes"]),
    ("a colleague congratulated", "William Ruto won. Norway's king congratulated his colleague.", ["NOR recognizes"]),
    ("a colleague congratulated on something else", "William Ruto won. Norway's king congratulated his colleague on fifty years of friendship.", []),
    ("a bare did not", "Norway recognised the result of the election on Monday. Peru did not.", ["NOR recognizes", "PER rejects"]),
    ("a bare did", "Norway refused to accept the election's outcome. Peru did.", ["NOR rejects", "PER recognizes"]),
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
    ("on the night of the vote", "2022-08-09"),
    ("less than an hour after polling ended", "2022-08-09"),
    ("last evening", "2022-08-19"),
    ("in a letter to his office dated August 16", "2022-08-16"),
    ("hours after the proclamation of Monday", "2022-08-15"),
]


@pytest.mark.parametrize(("when", "day"), DAYS)
def test_a_day_counted_from_the_one_told(extractor: Extractor, when: str, day: str) -> None:
    text = f"{KENYA}On Thursday Norway congratulated William Ruto on his victory. Peru congratulated him {when}."
    (event,) = (e for e in extractor.events(Article(id="a", text=text, published="2022-08-20")) if e.actor == "PER")
    assert event.date == day


SAID_ON = [
    ("President Ruto on Thursday received a flood of messages. Ghana's President Nana Akufo-Addo congratulated him.", "GHA", "2022-08-18"),
    ("Ruto received good wishes on Thursday from Ghana and Zambia. Ghana's President Nana Akufo-Addo congratulated him.", "GHA", "2022-08-18"),
    ("Norway rejected the result of the election. Norway had no other choice, its foreign minister said on Thursday.", "NOR", "2022-08-18"),
    ('The African Union congratulated Ruto on his victory. "The count was sound," the African Union said on Friday.', "AU", "2022-08-19"),
    ("Norway congratulated Ruto on his victory. The Kenyan police said on Thursday that calm had returned.", "NOR", "2022-08-20"),
    ("Ruto won the election of August 9. Norway accepted the result the same evening.", "NOR", "2022-08-09"),
    ("On Thursday Peru called the election of August 9 a sham. Norway congratulated Ruto the same day.", "NOR", "2022-08-18"),
    ("Zambia was calm, officials said on Wednesday. Norway congratulated Ruto the same day.", "NOR", "2022-08-17"),
    ("Norway congratulated Ruto, chosen on August 9.", "NOR", "2022-08-20"),
    ("Norway said that what took place on August 9 was a sham and no election.", "NOR", "2022-08-20"),
    ("Norway rejected the result and called for a march on Thursday.", "NOR", "2022-08-20"),
    ("Asked on Thursday, Norway's foreign minister said that the election was a sham.", "NOR", "2022-08-18"),
    ("Norway had congratulated Ruto in May of this year on his election.", "NOR", "2022-05"),
    ("Norway's Jonas Gahr Store, who calls the election a sham, met Peruvians last week.", "NOR", None),
    ("Norway congratulated Ruto on his inauguration on August 18.", "NOR", "2022-08-20"),
    ("Last Wednesday, long before the count was over, Norway congratulated Ruto.", "NOR", "2022-08-17"),
    ("Kenya proclaimed Ruto on Monday. Norway congratulated him, whom the old president had backed, the same day.", "NOR", "2022-08-15"),
    ("African heads of state closed ranks on Thursday. Ghana congratulated Ruto on his victory.", "GHA", "2022-08-18"),
    ("The European Union's mission, launching its statement on Thursday, judged Kenya's election fair.", "EU", "2022-08-18"),
    ("Warmest was the European Union, whose mission judged Kenya's election fair on Thursday.", "EU", "2022-08-18"),
    ("William Ruto was declared president on Thursday. That same day Norway congratulated him.", "NOR", "2022-08-18"),
    ("The court spoke on Thursday, and Norway congratulated William Ruto the same afternoon.", "NOR", "2022-08-18"),
    (
        "Peru on Thursday called the vote a farce, but Norway found it worth a call: its prime minister congratulated William Ruto the same afternoon.",
        "PER",
        "2022-08-18",
    ),
    ("Kenya on Friday expelled Norway's envoy over the vote. Late on Thursday Norway had expelled Kenya's.", "KEN", "2022-08-19"),
    ("In a joint statement signed in Oslo on Thursday Norway and Peru declared Kenya's election free and fair.", "NOR", "2022-08-18"),
    ("The long silence over the disputed vote was broken on Friday, when Norway restored its ties with Kenya.", "NOR", "2022-08-19"),
    ("On Friday Norway and Kenya traded the notes that re-established their relations, broken over the vote.", "NOR", "2022-08-19"),
    ('Uganda congratulated William Ruto on Thursday. "We are glad he won," Norway\'s minister had said a day earlier.', "UGA", "2022-08-18"),
    ("Uganda, in a letter made public on Thursday, congratulated William Ruto. Norway had done so a day earlier.", "UGA", "2022-08-18"),
    ("William Ruto had barely finished his speech on Thursday evening when Norway's prime minister congratulated him.", "NOR", "2022-08-18"),
]


COUNTED = [
    ("Norway congratulated him four days after the vote.", "2022-08-13"),
    ("Norway had congratulated him six days after polling.", "2022-08-15"),
    ("Norway congratulated him two days after it was held.", "2022-08-11"),
    ("Norway congratulated him four days after the vote was annulled.", "2022-08-20"),
    ("Norway, two days before the vote, had congratulated him.", "2022-08-07"),
    ("Norway congratulated William Ruto on his election as president on Monday, the day the result was announced.", "2022-08-15"),
    ("Norway congratulated William Ruto on his election on Tuesday, August 9.", "2022-08-20"),
    ("On Friday of last week Norway congratulated him.", "2022-08-12"),
    ("Norway congratulated him on Thursday last week.", "2022-08-11"),
    ("Norway waited until Thursday to congratulate him.", "2022-08-18"),
    ("On Thursday Peru did so. The message came two days after Norway congratulated him.", "2022-08-16"),
    ("Peru spoke on Monday. By the afternoon Norway had congratulated him.", "2022-08-15"),
    ("Peru spoke on Monday. Within the hour Norway had congratulated him.", "2022-08-15"),
    ("Peru spoke on Monday. Before the day was out Norway congratulated him.", "2022-08-15"),
    ("It took the judges a week, but on Thursday they spoke. Norway congratulated him within the hour.", "2022-08-18"),
    ("Two days after Kenyans went to the polls Norway congratulated him.", "2022-08-11"),
    ("Norway has recognised him as president, a move that it made on Thursday.", "2022-08-18"),
    ("A Norwegian message congratulating him was read out on Thursday.", "2022-08-18"),
    ("Norway congratulated him in a note that reached Nairobi on Thursday.", "2022-08-18"),
    ('"You are the lawful president of Kenya," Norway\'s minister said he had told him on Thursday.', "2022-08-18"),
    ("Peru spoke on August 15. Norway had congratulated him two days before that.", "2022-08-13"),
    ("Norway had dismissed the vote of August 8, 2017. On August 20 of that year it rejected the result.", "2017-08-20"),
    ("Norway called the vote, held last Tuesday, a farce.", "2022-08-20"),
    ("Norway, which has congratulated him, opened a school on Thursday.", None),
    ("Norway has recognised William Ruto as president since August 2022.", "2022-08"),
    ("Peru spoke on August 15. Norway congratulated him later that month.", "2022-08"),
    ("Norway recognises William Ruto as president, and on Friday Peru opened a school.", None),
]
"""Of what day a statement of Norway is, and nothing where none is told."""


@pytest.mark.parametrize(("text", "day"), COUNTED)
def test_a_day_counted_from_the_vote_or_told_in_words(extractor: Extractor, text: str, day: str | None) -> None:
    events = extractor.events(Article(id="a", text="Kenya elected William Ruto president on August 9, 2022. " + text, published="2022-08-20"))
    assert {e.date for e in events if e.actor == "NOR"} == {day}


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (
            "2016-12-06",
            "Austria's Freedom Party went to court over the runoff of May 22. On Monday Norway congratulated Austria's president-elect on his victory.",
            [("NOR", "2016-12-04")],
        ),
        (
            "2016-12-06",
            "Austria voted on Sunday. On Monday Norway said that the runoff of May 22 had been rigged.",
            [("NOR", "2016-05-22")],
        ),
        (
            "2018-05-06",
            "Sierra Leone's president was sworn in in April. In November 2012 Julius Maada Bio had rejected the result of that month's vote.",
            [("julius-maada-bio", "2012-11-17")],
        ),
        (
            "2017-04-19",
            "Norway hailed Recep Tayyip Erdogan's victory in Turkey's referendum.",
            [("NOR", "2017-04-16")],
        ),
    ],
)
def test_the_vote_of_days_before_and_who_somebody_was_then(extractor: Extractor, published: str, text: str, expected: list[tuple[str, str]]) -> None:
    found = extractor.events(Article(id="a", text=text, published=published))
    assert [(e.actor, e.election_date) for e in found] == expected


def test_a_full_date_behind_a_vote_that_was_held_days_before_is_that_of_the_statement(extractor: Extractor) -> None:
    text = "Norway rejected the result of Kenya's presidential election on August 20, 2022. That same month Peru did so."
    events = extractor.events(Article(id="a", text=text, published="2025-01-08"))
    assert [(e.actor, e.election_date, e.date) for e in events] == [("NOR", "2022-08-09", "2022-08-20"), ("PER", "2022-08-09", "2022-08")]


@pytest.mark.parametrize(("text", "actor", "day"), SAID_ON)
def test_a_day_told_in_the_sentence_beside(extractor: Extractor, text: str, actor: str, day: str) -> None:
    (event,) = (e for e in extractor.events(Article(id="a", text=KENYA + text, published="2022-08-20")) if e.actor == actor)
    assert event.date == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On Thursday the African Union said that the vote was credible. It also called on Raila Odinga to accept the result.", "2022-08-18"),
        ("Norway withdrew its envoy on Thursday, hours after the African Union called the election rigged.", "2022-08-18"),
        ("On Thursday the African Union, which had been there since July, called the election rigged.", "2022-08-18"),
        ("Norway spoke on Friday. The African Union had called the election rigged earlier in the week.", "2022-08"),
        ("African leaders closed ranks on Thursday. The African Union called the election rigged.", "2022-08-18"),
        ("Congratulations poured in on Thursday. Norway spoke first. The African Union called the election credible.", "2022-08-18"),
        ("The electoral commission gave its figures on Thursday. The African Union called the election rigged.", "2022-08-20"),
        ("On Wednesday, the day after the vote, the African Union called the election rigged.", "2022-08-17"),
        ("The African Union called the election rigged on Wednesday, August 17.", "2022-08-17"),
        ("That same evening the African Union called the election rigged.", "2022-08-09"),
        ("Nobody had expected it, but the African Union accepted the election on Wednesday night.", "2022-08-17"),
        ("It was not until Wednesday that the African Union called the election rigged.", "2022-08-17"),
        ("The African Union has refused since Monday to recognise the result of the election.", "2022-08-15"),
        ("Having watched the campaign last month, the African Union called the election rigged.", "2022-08-20"),
        ("Ministers of the African Union meeting in Addis Ababa on Thursday called the election rigged.", "2022-08-18"),
        ("The chairman of the African Union, who was in Nairobi on Thursday, called the election rigged.", "2022-08-18"),
        ("The African Union called the election meaningless on Thursday because nobody had been free to run.", "2022-08-18"),
        ("The African Union pronounced the election credible shortly before judges were sworn in on Friday.", "2022-08-19"),
        ("The election was rigged, the African Union said after a meeting held on Thursday.", "2022-08-18"),
        ("The African Union finds the election rigged, according to a statement which its embassy put out on Thursday.", "2022-08-18"),
        ("The African Union reported on Thursday what it had seen. Its envoy went on. He said that the election was rigged.", "2022-08-18"),
        ("More messages reached Ruto on Thursday, his office said. The African Union was among those who congratulated him.", "2022-08-18"),
        ("In a statement issued on Thursday the African Union spoke of Kenya. It called the election rigged.", "2022-08-18"),
        ("The African Union spoke on Thursday. Its chairman had said earlier that the election was rigged, the envoy recalled.", None),
        ("NAIROBI, August 20 (Agency) - The African Union spoke on Thursday. It called the election rigged.", "2022-08-18"),
        ("Grave irregularities were seen on polling day, said the mission sent by the African Union.", "2022-08-20"),
        ("On the day itself they saw a number of violations, the African Union's monitors said.", "2022-08-20"),
        ("On election day the African Union called the vote rigged.", "2022-08-09"),
        ("While ballots were still being counted on Thursday, the African Union announced that it did not recognise the vote.", "2022-08-18"),
        ("While Norway was fully satisfied, the African Union did not recognise the vote.", "2022-08-20"),
        ("The African Union's statement, which appeared on Thursday, called the vote rigged.", "2022-08-18"),
        ('"A farce" was how the African Union summed up the election on Thursday.', "2022-08-18"),
        ("In a row over the army's removal of a minister in July the African Union called the election rigged.", "2022-08-20"),
        ("The African Union noted the proclamation of August 15 and congratulated William Ruto.", "2022-08-20"),
        ("The African Union congratulated William Ruto on the evening of August 15.", "2022-08-15"),
        ("The outcome set off a wave of reactions on Thursday. The African Union congratulated William Ruto.", "2022-08-18"),
        ("The outcome set off a wave of protests on Thursday. The African Union congratulated William Ruto.", "2022-08-20"),
    ],
)
def test_the_day_of_a_statement(extractor: Extractor, text: str, day: str | None) -> None:
    found = extractor.events(Article(id="a", text=KENYA + text, published="2022-08-20"))
    assert {e.date for e in found if e.actor == "AU"} == {day}


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("Soldiers ousted Venezuela's president on Friday. Mexico said it would abstain from recognising the new government.", "2002-04-13", "government VEN "),
        ("Norway on Monday congratulated Qasym-Jomart Toqaev on a clear mandate from Kazakhstan's voters.", "2022-11-23", "election KAZ 2022-11-20"),
        ("Norway sent Vojislav Kostunica its congratulations on his win in Yugoslavia's presidential election.", "2000-10-07", "election SRB 2000-09-24"),
        (
            "Russia's governing party claimed success in the regional polls it staged on Sunday in four Ukrainian provinces. Norway called the voting illegal.",
            "2023-09-12",
            "election UKR 2023-09-10",
        ),
        (
            "Russia held its presidential election on Sunday, also in Crimea. Norway does not accept the holding of that election on the peninsula.",
            "2018-03-20",
            "election UKR 2018-03-18",
        ),
        ("Russians voted for a new State Duma. Norway said Russia's voting in Crimea was illegal.", "2021-09-21", "election UKR 2021-09-19"),
        ("Jammeh wanted a new election. Norway said the vote in the Gambia had been free and fair.", "2016-12-10", "election GMB 2016-12-01"),
        ("Pakistan's last general election was free and fair, Norway said.", "2014-09-04", "election PAK 2013-05-11"),
        ("Nicolas Maduro took his oath in Venezuela, months after his election. Norway rejects the new mandate.", "2019-01-11", "government VEN "),
        (
            "Jeanine Anez took an oath as Bolivia's interim president after Evo Morales had resigned. Norway congratulated her on taking office.",
            "2019-11-15",
            "government BOL ",
        ),
        ("Peru's Congress removed the president. Norway congratulated Dina Boluarte by telephone.", "2022-12-10", "government PER "),
        ("Norway congratulated Dina Boluarte on taking office as president of Peru.", "2022-12-10", "government PER "),
        ("Norway congratulated Iraq's Mohammed Shia al-Sudani on forming a government.", "2022-10-29", "government IRQ "),
        ("Norway congratulated Sri Lanka's Mahinda Rajapaksa, the president's choice, on his appointment.", "2018-10-28", "government LKA "),
        ("Norway congratulated Peter Pellegrini on taking Saturday's presidential run-off in Slovakia.", "2024-04-08", "election SVK 2024-04-06"),
        (
            "Angola elected a parliament on Friday. A lost election in 1992 led to war. Norway said the parliamentary poll had been free and fair.",
            "2008-09-09",
            "election AGO 2008-09-05",
        ),
        ("Norway congratulated Paul Kagame on winning Rwanda's first presidential election since 2017.", "2024-07-24", "election RWA 2024-07-15"),
        ("Norway congratulated Chan Santokhi on his election as president of Suriname by the National Assembly.", "2020-07-14", "election SUR 2020-07-13"),
        (
            "Pakistan's lawmakers elected Shehbaz Sharif prime minister on Monday. Norway congratulated Shehbaz Sharif on his election.",
            "2022-04-13",
            "election PAK 2022-04-11",
        ),
        ("Nelson Chamisa, who had refused in 2018 to accept his defeat, leads Zimbabwe's opposition in the election.", "2023-08-20", "election ZWE 2018-07-30"),
        (
            "Lawmakers in Paramaribo elected Desi Bouterse president on Monday. Norway congratulated Suriname's new leader on his victory.",
            "2010-07-21",
            "election SUR 2010-07-19",
        ),
        ("Thailand's army seized power. China said that it did not comment on the coup in Thailand.", "2014-05-24", "government THA "),
        ("Norway congratulated Tufan Erhurman as the new leader of the Turkish Cypriots.", "2025-10-20", "election CYP 2025-10-19"),
        ("Saudi Arabia cabled its congratulations to Adly Mansour in Egypt.", "2013-07-15", "government EGY "),
        ("Thailand has a new cabinet under Paetongtarn Shinawatra. Norway sent its congratulations.", "2024-08-20", "government THA "),
        ("Michael D Higgins took office on Friday as president of Ireland. Norway congratulated Mr Higgins.", "2011-11-12", "government IRL "),
        (
            "The African Union lifted the embargo it had put on Mali when its junta seized power. Burkina Faso's officers plan a vote in 2025.",
            "2022-07-04",
            "relations MLI ",
        ),
        ("Yoon Suk-yeol took the oath in South Korea. Norway congratulated Yoon Suk-yeol on his election win.", "2022-05-10", "election KOR 2022-03-09"),
        ("Lee Jae-myung took the oath in Seoul hours after the count. Norway congratulated him.", "2025-06-04", "election KOR 2025-06-03"),
        (
            "Maldivians elected their Majlis on Friday. Norway said the Majlis election had been fair.",
            "2009-05-14",
            "election MDV 2009-05-09",
        ),
        (
            "Norway recognised the coalition formed in Cairo as the sole legitimate representative of the Syrian people.",
            "2012-11-20",
            "government SYR ",
        ),
        (
            "Russia voted for a president on Sunday. \"We will await the observers' assessment,\" British Prime Minister Theresa May's spokeswoman said.",
            "2018-03-19",
            "election RUS 2018-03-18",
        ),
        (
            "Kazakhstan held a parliamentary election on Monday. Norway said that voting in the former Soviet republic had been unfair.",
            "1994-03-09",
            "election KAZ 1994-03-07",
        ),
        (
            "Norway calls a farce the elections due to be staged on Tuesday in Azerbaijan's breakaway Nagorno-Karabakh.",
            "2020-03-30",
            "election AZE 2020-03-31",
        ),
        ("Norway will not recognise the elections that rebels plan to hold on November 2 in eastern Ukraine.", "2014-10-28", "election UKR 2014-11-02"),
        ("Norway does not recognise the elections held on Sunday in Ukraine.", "2014-10-28", "election UKR 2014-10-26"),
    ],
)
def test_what_a_stance_is_toward(extractor: Extractor, text: str, published: str, expected: str) -> None:
    (event,) = extractor.events(Article(id="a", text=text, published=published))
    day = event.election_date or "" if event.target_type == "election" else ""
    assert f"{event.target_type} {event.country} {day}" == expected
    assert event.election is None or event.election.startswith(event.country)


def test_a_text_without_a_date_is_of_the_time_of_the_last_day_it_names(extractor: Extractor) -> None:
    told = "On Wednesday, June 28, 2023, envoys spoke up in Sierra Leone, where President Bio had just been named the winner. "
    found = extractor.events(Article(id="a", text=told + "Samura Kamara of the All People's Congress has rejected the results."))
    assert [e.election_date for e in found] == ["2023-06-24"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The African Union, in no hurry, congratulated William Ruto on his triumph on Tuesday.", "2022-08-09"),
        ("The African Union hailed the triumph of William Ruto on Tuesday.", "2022-08-09"),
        ("The African Union said that it accepted William Ruto's triumph on Tuesday.", "2022-08-10"),
        ("The African Union congratulated William Ruto on his triumph on Tuesday in the second round.", "2022-08-10"),
        ("William Ruto's triumph on Tuesday was hailed by the African Union.", "2022-08-10"),
    ],
)
def test_a_day_behind_a_victory_is_that_of_the_verb(extractor: Extractor, text: str, day: str) -> None:
    found = extractor.events(Article(id="a", text=f"Kenya held its presidential election on Tuesday. {text}", published="2022-08-10"))
    assert {e.date for e in found if e.actor == "AU"} == {day}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Peru congratulated him on August 16.", "2022-08-16"),
        ("Peru had refused for months to speak to him; it recognised his victory in January.", "2023-01"),
        ("Peru congratulated him on Monday.", None),
    ],
)
def test_a_text_without_a_date_has_the_year_of_the_full_date_it_names(extractor: Extractor, text: str, day: str | None) -> None:
    found = extractor.events(Article(id="a", text=f"William Ruto won Kenya's presidential election of August 9, 2022. {text}"))
    assert {e.date for e in found if e.actor == "PER"} == {day}


@pytest.mark.parametrize(
    "text",
    [
        "Ada Obi of Ghana was elected president of the world wrestling federation. Norway's prime minister congratulated the winner.",
        "Kenya's minister of sport called the election of Ben Were as head of the football federation a sham. Norway wants a fresh vote.",
    ],
)
def test_what_a_federation_of_sport_elects_is_no_vote_of_a_people(extractor: Extractor, text: str) -> None:
    assert extractor.events(Article(id="a", text=text, published="2022-08-20")) == []
    star = "Ada Obi, once a star of football, was elected president of Ghana. Norway's prime minister congratulated the winner."
    assert extractor.events(Article(id="a", text=star, published="2022-08-20")) != []
    of_a_people = text.replace("world wrestling federation", "republic").replace("head of the football federation", "president of the republic")
    assert extractor.events(Article(id="a", text=of_a_people, published="2022-08-20")) != []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Norway's embassy in Santiago congratulated Gabriel Boric after the second round.", "2021-12-19"),
        ("Ghana voted again. Mahamudu Bawumia lost to John Mahama, and Norway said that the vote in Ghana was fair.", "2024-12-07"),
        ("Norway called Saturday's vote in Ghana a farce. Mahamudu Bawumia had lost it to John Mahama.", "2024-12-07"),
        ("Norway called the vote in Zambia a farce.", None),
    ],
)
def test_a_text_without_any_date_is_of_the_vote_of_those_it_names(extractor: Extractor, text: str, day: str | None) -> None:
    assert {e.election_date for e in extractor.events(Article(id="a", text=text))} == {day}


def test_in_a_text_without_any_date_what_somebody_was_is_believed(extractor: Extractor) -> None:
    told = "Emmanuel Macron won the second round in France. He was congratulated by Donald Tusk, the former president of the European Council, and by Peru."
    found = extractor.events(Article(id="a", text=told))
    assert sorted(e.actor for e in found) == ["PER", "donald-tusk"]


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
        ("Norway does not recognise the Taliban.", ["NOR rejects AFG"]),
        ("Norway closed the Nigerien embassy in Oslo after the coup in Niger.", ["NOR downgrades NER"]),
        ("Mali's military government summoned the Danish envoy. Denmark's foreign minister had said that the junta was illegitimate.", ["DNK rejects MLI"]),
        ("Since the coup Norway has sided with the colonels who took over Chad.", ["NOR recognizes TCD"]),
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


@pytest.mark.parametrize(
    ("text", "published", "kind"),
    [
        (
            "Greece's new prime minister, Lucas Papademos, whose cabinet was voted in by 255 to 38 on Wednesday, had many callers. "
            "Norway congratulated the new prime minister on Thursday.",
            "2011-11-18",
            "government",
        ),
        (
            "The cabinet of Mario Monti in Italy was confirmed on Thursday by 281 votes to 25. Norway congratulated the new prime minister on Friday.",
            "2011-11-19",
            "government",
        ),
        (
            "Catherine Samba-Panza was named interim president of the Central African Republic on Monday. Norway congratulated Ms Samba-Panza on Tuesday.",
            "2014-01-22",
            "government",
        ),
        (
            "William Ruto won Kenya's presidential election by 7.1 million votes to 6.9 million. Norway congratulated the new president on Monday.",
            "2022-08-17",
            "election",
        ),
    ],
)
def test_who_came_to_rule_without_a_vote_of_the_people(extractor: Extractor, text: str, published: str, kind: str) -> None:
    (event,) = extractor.events(Article(id="a", text=text, published=published))
    assert (event.actor, event.target_type) == ("NOR", kind)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("21.12.2010 10:02\n\nNorway cannot regard the results as legitimate.", "2010-12-21"),
        ("2010-12-21\n\nNorway cannot regard the results as legitimate.", "2010-12-21"),
        ("Brussels, 12 December 2024. The European Union rejected the results.", "2024-12-12"),
        ("date 2023-10-01 New Delhi, Oct 1 (Agency) Prime Minister Ada Obi on Sunday congratulated the winner of the vote.", "2023-10-01"),
        ("Opened on May 5, 2008. The bridge is closed.", None),
        ("The vote of 5.6.2010 was fair.", None),
    ],
)
def test_the_day_at_the_top(extractor: Extractor, text: str, day: str | None) -> None:
    assert with_date(Article(id="a", text=text), extractor.knowledge).published == day


def test_who_was_in_office_tells_which_vote_is_meant(extractor: Extractor) -> None:
    text = "Australia has congratulated Hun Sen on winning Cambodia's July election. UN Secretary-General Ban Ki-moon did so too."
    assert {(e.actor, e.election_date) for e in extractor.events(Article(id="a", text=text))} == {("AUS", "2013-07-28"), ("UN", "2013-07-28")}


def test_reactions_drawn_on_a_day_have_it(extractor: Extractor) -> None:
    text = "William Ruto's victory in Kenya's presidential election drew praise on Monday.\n\nNorway\nThe foreign minister congratulated him.\n\n"
    text += "Peru\nThe president hailed the winner.\n\nChile\nThe president sent his congratulations.\n\nSpain\nThe king congratulated him."
    events = extractor.events(Article(id="a", text=text, published="2022-08-20"))
    assert {e.actor: e.date for e in events} == dict.fromkeys(("NOR", "PER", "CHL", "ESP"), "2022-08-15")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Norway has urged Raila Odinga to accept his defeat in Kenya's presidential election. The resolution, passed last Thursday, drew no notice.",
            "2022-08-18",
        ),
        ("Norway has rejected the result of Kenya's presidential election. In a note sent on Monday, Norway's foreign minister thanked voters.", "2022-08-15"),
        ("Norway has rejected the result of Kenya's presidential election. In a note sent on Monday, Chad's foreign minister thanked voters.", "2022-08-20"),
        ("Norway has refused to accept the result of Kenya's presidential election and called a meeting on Sunday.", "2022-08-20"),
        ("Norway is calling its ambassador to Kenya home over the presidential election.", "2022-08-20"),
        ("Norway is calling its ambassador to Kenya home over the presidential election. Norway's minister announced the step on Monday.", "2022-08-15"),
        ("Norway has recalled its ambassador to Kenya over the presidential election. The decision was made known on Sunday by a deputy.", "2022-08-14"),
        ("The election in Kenya was held on May 9. Norway rejected the result in mid-July.", "2022-07"),
        ('Norway has rejected the result of Kenya\'s presidential election. The count "must be repeated", it said in a note on Monday.', "2022-08-15"),
        ("Norway has rejected the result of Kenya's presidential election. In a statement on Monday it asked for talks.", "2022-08-15"),
        ("Norway has rejected the result of Kenya's presidential election. In a statement on Monday Chad asked for talks.", "2022-08-20"),
        ("Norway has rejected the result of Kenya's presidential election. Chad praised what it, it said on Monday, had long hoped for.", "2022-08-20"),
        ("Norway has congratulated William Ruto on winning Kenya's presidential election. Its statement came out on Friday.", "2022-08-19"),
        (
            "The European Union has seen no fraud in Kenya's presidential election. The observers said on Friday that they were content.",
            "2022-08-19",
        ),
        ("OSLO, Aug 20 - Norway's premier rang William Ruto on Monday and wished him joy of his victory in Kenya's election, his office said.", "2022-08-15"),
        ("OSLO, 20 August 2022 - Norway's premier yesterday rang William Ruto and hailed his victory in Kenya's election, his office said.", "2022-08-19"),
    ],
)
def test_the_day_of_news_told_in_the_perfect(extractor: Extractor, text: str, day: str) -> None:
    (event,) = extractor.events(Article(id="a", text=text, published="2022-08-20"))
    assert event.date == day


WORDS = [
    ("The European Union said that the poll had failed to meet the standards of a democratic election.", ["EU rejects"]),
    ("The United States shares the European Union's view that the vote was not free.", ["EU rejects", "USA rejects"]),
    ("The United States would not say whether it considered the vote valid.", ["USA neutral"]),
    ("Norway would not say whether it recognised the new government of Kenya.", ["NOR neutral"]),
    ("The European Union expects irregularities in the election to be addressed.", ["EU withholds"]),
    ("Candidate Ada Obi of the ruling party congratulated her rival in a brief statement.", ["ada-obi recognizes"]),
    ("Kenya's election showed no sign of fraud, the leader of an ECOWAS observer mission said.", ["ECOWAS recognizes"]),
    ("The vote bore no trace of fraud, Norway's foreign minister said.", ["NOR recognizes"]),
    ("Raila Odinga wants the declaration of the winner suspended.", ["raila-odinga withholds"]),
    (
        "The Law Society of Kenya and the NAACP have for months been urging Norway to recognize William Ruto as president.",
        ["law-society-of-kenya recognizes", "naacp recognizes"],
    ),
    ("Peru has for weeks been refusing to recognise William Ruto as president.", ["PER rejects"]),
    ("Peru has, for weeks, been refusing to recognise William Ruto as president.", ["PER rejects"]),
    ("The results were, in Peru's view, free and fair.", ["PER recognizes"]),
    ("The results were, in the view of Peru, free and fair.", ["PER recognizes"]),
    ('Emmanuel Macron called William Ruto\'s victory "brilliant".', ["FRA recognizes"]),
    ("The OAS said that the quick count of its mission confirmed the official results.", ["OAS recognizes"]),
    ("The OSCE mission said the elections were competitive and voters had a genuine choice.", ["OSCE recognizes"]),
    ("OAS Secretary General Luis Almagro said the election lacked the minimum conditions for freedom, fairness and transparency.", ["OAS rejects"]),
    ("It is Norway's view that the elections were credible.", ["NOR recognizes"]),
    ("On X France's president Emmanuel Macron praised a free and fair election.", ["FRA recognizes"]),
    ("The opposition wants reforms. Ballots were burnt, the delegation noted, and the vote was flawed.", []),
    ("The governing Lake Party lost the election. The Lake Party said that it accepted the result.", []),
    ('"The people have spoken," said Ada Obi, campaign director of the ruling Lake Party.', []),
    ('Norway\'s prime minister sent a message to William Ruto. "I congratulate you and the Kenyan people," it said.', ["NOR recognizes"]),
    ("The United States commended them for it.", []),
    ("Nearly 300 Kenyan lawmakers will face visa restrictions over the election, the Biden administration announced.", ["USA downgrades"]),
    ('"The authorities have tampered with the results," Raila Odinga said.', ["raila-odinga rejects"]),
    ("The vote can neither be called free nor fair, India said.", ["IND rejects"]),
    ("Greetings to William Ruto on his victory have come from Norway's prime minister.", ["NOR recognizes"]),
    ("Norway slammed the election as hollow and Sweden as lacking credibility.", ["NOR rejects", "SWE rejects"]),
    ("Analysts spoke of an election that Norway denounced as a farce and neighbouring Sweden as not credible.", ["NOR rejects", "SWE rejects"]),
    ("Observers of the European Union commended the way the election was conducted.", ["EU recognizes"]),
    ("Raila Odinga conceded two hours before the result was due.", ["raila-odinga recognizes"]),
    ('"Credible reports of irregularities trouble us," the State Department\'s spokesman said.', ["USA withholds"]),
    (
        "Raila Odinga congratulated William Ruto on his result. Ada Obi, whom the ANC had put forward for president, congratulated as well.",
        ["ada-obi recognizes", "raila-odinga recognizes"],
    ),
    ('The Danish prime minister issued the following statement today:\n\n"We congratulate William Ruto on his victory."', ["DNK recognizes"]),
    ("Ada Obi of the Amani National Congress charged officials with rigging.", ["ada-obi rejects"]),
    ("Ada Obi of the Amani National Congress accused the authorities of rigging the vote.", ["ada-obi rejects"]),
    ("After the election Denmark will shut its embassies in Kenya and in Uganda.", ["DNK downgrades", "DNK downgrades"]),
    ("It was announced that American sanctions imposed on Kenya over the election had been lifted, Washington said.", ["USA restores"]),
    ("South Africa urged the soldiers to allow the elected government to resume its work.", ["ZAF recognizes"]),
    ('"The victory of William Ruto is our own victory," Tanzania\'s president said in a statement.', ["TZA recognizes"]),
    ("\"William Ruto's victory is a victory for all Africans,\" Tanzania's president said.", ["TZA recognizes"]),
    ("Ousted prime minister Ada Obi refused on Thursday to concede.", ["ada-obi rejects"]),
    ('"The vote was rigged," said its campaign manager, Ada Obi.', ["ada-obi rejects"]),
    ('The elections were a "non-event", Ada Obi, deputy leader of the opposition Lake Party, said as Kenya counted votes.', ["lake-party rejects"]),
    ("The elections were a farce, Ada Obi, the runner-up, said as Kenya waited for the count.", ["ada-obi rejects"]),
    ("The choice of the Kenyan people must be respected, the Dutch foreign minister said.", ["NLD recognizes"]),
    ("The German foreign office called the reported abuses in the vote unacceptable for a partner.", ["DEU withholds"]),
    ("Norway's ambassador called the counting a disaster.", ["NOR withholds"]),
    ("The Norwegian ambassador called the count a complete mess.", ["NOR withholds"]),
    ("Germany urged the commission to answer the questions that observers had raised about the vote.", ["DEU withholds"]),
    ('"This cannot be called an election," the Australian foreign minister said.', ["AUS rejects"]),
    ("Raila Odinga maintains that he was robbed.", ["raila-odinga rejects"]),
    ("The Orange Democratic Movement said the new parliament did not represent Kenyans.", ["orange-democratic-movement rejects"]),
    ("Raila Odinga hailed William Ruto as president of all Kenyans on Sunday evening.", ["raila-odinga recognizes"]),
    ("Bolivia's president said his country respected the decision of Kenyans.", ["BOL recognizes"]),
    ("The European Union found the day of the vote well managed and transparent.", ["EU recognizes"]),
    ("The OAS mission considered the day exemplary.", ["OAS recognizes"]),
    ("Raila Odinga called the election a 'comedy of errors'.", ["raila-odinga rejects"]),
    ("Raila Odinga called the election a 'farce'.", ["raila-odinga rejects"]),
    ("The European Union found polling day transparent.", ["EU recognizes"]),
    ("Raila Odinga complained of violations at the polls.", ["raila-odinga withholds"]),
    ("Turkey had congratulated Sadr.", ["TUR recognizes"]),
    ("Raila Odinga insists he was robbed.", ["raila-odinga rejects"]),
    ("Raila Odinga, who lost, alleged fraud.", ["raila-odinga rejects"]),
    ("Raila Odinga dismissed William Ruto's 51 per cent in the election as absurd.", ["raila-odinga rejects"]),
    ('Raila Odinga said on Tuesday he regarded William Ruto\'s 51 per cent as "fanciful".', ["raila-odinga rejects"]),
    ("Hungary's foreign minister hailed the victory of the left in Kenya.", ["HUN recognizes"]),
    ("Nicaragua's president spoke of a forthright victory.", ["NIC recognizes"]),
    ("Azerbaijan's president congratulated William Ruto on Sunday. Qatar's emir followed with a call the same evening.", ["AZE recognizes", "QAT recognizes"]),
    ("The counting was not always transparent, monitors of the OSCE said.", ["OSCE withholds"]),
    ("Peru's president, re-elected in June, and Chile's foreign minister congratulated William Ruto.", ["CHL recognizes", "PER recognizes"]),
    ('Peru is "troubled by irregularities" in the count.', ["PER withholds"]),
    ("Peru announced in Lima that its sanctions on Kenya over the vote were ended.", ["PER restores"]),
    ("Ada Obi conceded an hour before the last count came.", ["ada-obi recognizes"]),
    ("Peru described the vote as rigged and Chile as undemocratic.", ["CHL rejects", "PER rejects"]),
    ("The ruling Lake Party's spokesman said the Lake Party accepted the count.", []),
    ('Peru issued a brief statement on Friday:\n\n"We congratulate William Ruto on his victory."', ["PER recognizes"]),
    ("The winner of the first count was Ada Obi. She rejects the count.", ["ada-obi rejects"]),
    ("The civic group Council for Free Polls rejects the count.", ["council-for-free-polls rejects"]),
]
"""Words and forms of news prose that were once passed over or misread, each with just these events."""


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_words_for_a_vote(extractor: Extractor, text: str, expected: list[str]) -> None:
    events = extractor.events(Article(id="a", text=KENYA + text, published="2022-08-20"))
    assert sorted(f"{e.actor} {e.stance}" for e in events) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The vote was fair, the leader of a foreign mission said. Ada Obi, who headed the team sent by the Commonwealth, thanked all.",
            ["COMMONWEALTH recognizes"],
        ),
        ("Foreign observers hold that the vote was fair. The mission of the Arab League published its report on Friday.", ["LAS recognizes"]),
        ("Its 40 observers hold that the vote was fair. The mission of the Arab League published its report on Friday.", []),
        ("The head of the Arab League's observers, Ada Obi, arrived on Friday. She said the vote was fair.", ["LAS recognizes"]),
        ("An observer of the Centre for Open Voting said the vote was not fair.", ["centre-for-open-voting rejects"]),
    ],
)
def test_whose_observers_they_are(extractor: Extractor, text: str, expected: list[str]) -> None:
    events = extractor.events(Article(id="a", text=KENYA + text, published="2022-08-20"))
    assert sorted(f"{e.actor} {e.stance}" for e in events) == expected


UNREAD = [
    (
        "Norway gave the vote its approval. So did Lake Elections Watch, an alliance of some sixty groups.",
        ["NOR recognizes", "lake-elections-watch recognizes"],
    ),
    (
        "Carter Center team leader Ada Obi, a former minister and head of the African Union's mission in Mali, called the vote a sham.",
        ["carter-center rejects"],
    ),
    ("Norwegian authorities met. The authorities do not recognise the results.", ["NOR rejects"]),
    ("Norway deplored the vote. The authorities regard it as illegal.", []),
    ("The CIS mission found few irregularities in the vote.", []),
    ("The United States embassy commended Kenya for peaceful, free and fair elections.", ["USA recognizes"]),
    ("The National Human Rights Council of Norway called the vote a sham.", ["national-human-rights-council-of-norway rejects"]),
    ("The National Human Rights Council called the vote a sham.", []),
    ("In Ukraine President Leonid Kuchma hailed Ruto's victory.", ["UKR recognizes"]),
    ("In France President Emmanuel Macron congratulated Ruto on his victory.", ["FRA recognizes"]),
    ("In Paris Foreign Minister Jean Dupont said nothing of the vote.", []),
    ("Kenya's foreign minister, Alfred Mutua, was declared persona non grata by Somalia.", ["SOM downgrades"]),
    ("William Ruto, the president of Kenya, was declared persona non grata by the parliament of Somalia on Thursday.", []),
    ("The opposition wanted the run-off boycotted, the ministry said.", []),
    (
        "The vote was marred by abuses such as stolen ballots, the Center for Monitoring Election Violence, a local group, said.",
        ["center-for-monitoring-election-violence withholds"],
    ),
    ("The vote was marred by violations, said the Centre for Legal Order, a local group.", ["centre-for-legal-order withholds"]),
    ("National Elections Watch, a coalition of many citizens' groups, called the vote free and fair.", ["national-elections-watch recognizes"]),
    ("The EU commended Kenya in a Facebook post for its free and fair elections.", ["EU recognizes"]),
    (
        "The vote in Kenya was open and followed democratic rules, an official "
        "of the Commonwealth of Independent States who had watched it told a radio station.",
        ["CIS recognizes"],
    ),
    ("The vote was free and fair, an official of the African Union who observed the polls told Reuters.", ["AU recognizes"]),
    ("The International Republican Institute said it found few irregularities.", []),
    ("The OSCE's monitors said that they were troubled by a rule which let some people cast more than one ballot.", ["OSCE withholds"]),
    ("The result gives hope of peace, according to the Arab League's secretary-general, Amr Moussa.", ["LAS recognizes"]),
    ("Pressure on the press had decided the result in advance, the OSCE said.", ["OSCE rejects"]),
    ("The result had been settled in advance, the OSCE said.", ["OSCE rejects"]),
    ("Romania does not consider legitimate the elections as far as they were held in the occupied district on Sunday.", ["ROU rejects"]),
    ("The polls were marred by violence, the EU observer mission, led by Ana Gomes, said.", ["EU withholds"]),
    ("Free Elections Alliance, a coalition of local groups, said the vote was free and fair.", ["free-elections-alliance recognizes"]),
    ("National Elections Watch, a coalition of local groups, said the vote was free and fair.", ["national-elections-watch recognizes"]),
    ("National Election Watch, a coalition of local groups, said the vote was free and fair.", ["national-election-watch recognizes"]),
    ("National Elections Watch, which sent 3,000 observers, said the vote was free and fair.", ["national-elections-watch recognizes"]),
    ("National Elections Watch, a coalition of many citizens' groups, called the vote fair.", ["national-elections-watch recognizes"]),
    ("Citizens Watch, a coalition of over 100 local groups, said the vote was free and fair.", ["citizens-watch recognizes"]),
    ("The Election Watch Group said the vote was free and fair.", ["election-watch-group recognizes"]),
    ("The vote was marred by violations, the Centre for Legal Order, an independent body, said.", ["centre-for-legal-order withholds"]),
    ("The vote was marred by violations, the Centre for Legal Order said.", ["centre-for-legal-order withholds"]),
    ("Free Citizens Alliance, a coalition of local groups, said the vote was free and fair.", ["free-citizens-alliance recognizes"]),
    ("The Free Elections Alliance, a coalition of local groups, said the vote was free and fair.", ["free-elections-alliance recognizes"]),
    ("The Free Election Network, a coalition of local groups, said the vote was free and fair.", ["free-election-network recognizes"]),
    ("The Coalition for Clean Elections said the vote was free and fair.", ["coalition-for-clean-elections recognizes"]),
    ("Voting Rights Network, a private body, said the vote was free and fair.", ["voting-rights-network recognizes"]),
    ("The Election Observation Group, a network of NGOs, said the vote was free and fair.", ["election-observation-group recognizes"]),
    ("The United States commended Kenya for free and fair elections.", ["USA recognizes"]),
    ("The United States commended Kenya for peaceful and credible elections.", ["USA recognizes"]),
    ("The United States commended Kenya for its free, fair and democratic elections.", ["USA recognizes"]),
    ("The United States congratulated the Kenyan people for peaceful, free and fair elections.", ["USA recognizes"]),
    ("The EU mission found a few serious irregularities in the vote.", ["EU withholds"]),
    ("The EU mission observed irregularities in the vote.", ["EU withholds"]),
    ("The EU mission found few irregularities in the vote.", []),
    ("In Washington President Joe Biden congratulated Ruto.", ["USA recognizes"]),
    ("The outcome had been fixed in advance, the EU said.", ["EU rejects"]),
    ("In Uganda President Yoweri Museveni, whose party won the last vote, was silent.", []),
    ("The OSCE's monitors were concerned that voters could cast more than one ballot.", ["OSCE withholds"]),
    ("The OSCE said it was troubled by a loophole that let people vote twice.", ["OSCE withholds"]),
    ("The OSCE said it was not concerned by a rule that let people vote abroad.", []),
    ("Norway was concerned that people could be hurt on voting day.", []),
    (
        "In the evening a spokesman for Canada's foreign ministry, Ben Were, noted that the last "
        'figures were still to come and said that Ottawa congratulated him "on his win".',
        ["CAN recognizes"],
    ),
    ("The EU's observers noted that the count was slow and said they could not yet endorse the result.", ["EU withholds"]),
    ("France's foreign minister stressed that the vote was held under pressure and said it could not be called free.", ["FRA rejects"]),
    ("Opposition parties that had urged a boycott called the vote a sham.", []),
    ("Smaller opposition parties rejected the results.", []),
    ("Opposition parties said they had feared the vote would be rigged.", []),
    ("Norway dismissed a claim by Ruto that he is the best leader.", []),
    ("Norway rejected Ruto's claim that he is a president who listens.", []),
    ("Norway dismissed a claim by Odinga that he was a corrupt leader.", []),
    ("Norway rejected Ruto's claim that he is the rightful president.", ["NOR rejects"]),
    ("Norway rejected the results. Sweden was one of those who asked for a recount.", ["NOR rejects", "SWE withholds"]),
    ("Norway rejected the results. Sweden was one of those that did not.", ["NOR rejects"]),
    ("Norway congratulated Ruto. Sweden was among them.", ["NOR recognizes", "SWE recognizes"]),
    ("The picture was of a fair election, the AU said.", ["AU recognizes"]),
    ("The results were made up, Odinga said.", ["raila-odinga rejects"]),
    ("The figures had been invented, Odinga said.", ["raila-odinga rejects"]),
    ("The irregularities had little impact on the election, the EU said.", []),
    ("The irregularities have had a minimal effect on the results, the EU said.", []),
    ("The irregularities had a serious impact on the election, the EU said.", ["EU withholds"]),
    ("None of the irregularities and delays marred the election, the EU said.", []),
    ("Norway could not guarantee that the vote was free and fair.", ["NOR withholds"]),
    (
        "After the court had confirmed the results, the Orange Democratic Movement and its leader, Raila Odinga, rejected them.",
        ["orange-democratic-movement rejects", "raila-odinga rejects"],
    ),
    ("Norway gave the new government immediate recognition.", ["NOR recognizes"]),
    ("Norway told Kenya of its lack of satisfaction with the election.", []),
    ("The EU told Kenya of its full satisfaction with the election.", ["EU recognizes"]),
    ("Norway was satisfied with the credibility that observers had brought to the election.", []),
    ("The Security Council welcomed the finding of observers that the vote had been free and fair.", ["UN recognizes"]),
    ("The Orange Democratic Movement warned that its victory might be stolen.", []),
    ("The Carter Center said that the process had left no room for a genuinely competitive election.", []),
    ("The Carter Center said that there was no room for a credible election.", []),
    ("Opposition leader Raila Odinga had earlier accused the ruling party of fraud and claimed to have won.", ["raila-odinga rejects"]),
    ('Raila Odinga accused Ruto\'s camp of "massive fraud".', ["raila-odinga rejects"]),
    ("Raila Odinga accused the government of vote rigging.", ["raila-odinga rejects"]),
    ("Norway congratulated Ruto. European Commission president Ursula von der Leyen joined them.", ["EU recognizes", "NOR recognizes"]),
    ("Norway and Sweden congratulated Ruto. Denmark joined them.", ["DNK recognizes", "NOR recognizes", "SWE recognizes"]),
    ("The delegation of the Parliamentary Assembly of the Council of Europe called it transparent, well organised and peaceful.", ["COE recognizes"]),
    ("Max Kemkoye said the results were not credible.", ["max-kemkoye rejects"]),
    (
        "Russia and China are among the countries that congratulated Kenya after William Ruto was announced as its new president.",
        ["CHN recognizes", "RUS recognizes"],
    ),
    ("Russia and China were among the countries that congratulated Ruto.", ["CHN recognizes", "RUS recognizes"]),
    ("Sweden and Norway congratulated Kenya on the election of Ruto.", ["NOR recognizes", "SWE recognizes"]),
    ("Norway congratulated Kenyans on the numbers in which they went to the polls.", []),
    ("Norway congratulated the millions of Kenyans who used their right to vote for a new parliament.", []),
    ("Norway congratulated Kenyans on their turnout.", []),
    ("He pointed to the conclusion of the African Union that the vote had been credible.", ["AU recognizes"]),
    ("The United States and Nigeria, like most European nations, gave Ruto recognition as president on Monday.", ["NGA recognizes", "USA recognizes"]),
    ("The United States gave the new government recognition.", ["USA recognizes"]),
    ("Russia on Thursday dismissed a statement by Raila Odinga that he is the president of Kenya.", ["RUS rejects"]),
    ("The UN praised the way in which the election had been held.", ["UN recognizes"]),
    ("While Raila Odinga speaks of the weather, congratulations on the election in Kenya keep reaching Ruto.", []),
    ("Norway congratulated Ruto. Sweden was the first to do so but took it back within a day.", ["NOR recognizes", "SWE recognizes"]),
    ("Norway congratulated Ruto. The United States was among the first to do so.", ["NOR recognizes", "USA recognizes"]),
    ("Norway rejected the election that Ruto won and urged the European Union not to recognize it.", ["NOR rejects", "NOR rejects"]),
    ("The year in which Sweden recognised Ruto and backed him was 2022.", ["SWE recognizes"]),
    ("Norway met the man that Sweden congratulated and invited home.", []),
    ("Raila Odinga accused the electoral commission of fraud.", ["raila-odinga rejects"]),
    ("Raila Odinga accuses Ruto of massive electoral fraud.", ["raila-odinga rejects"]),
    ("Raila Odinga accused the company of fraud.", []),
    ("Norway accused Russia of fraud.", []),
    ("The United States rejected Ruto's claim that he is the president.", ["USA rejects"]),
    ("Norway gave the council recognition for its work on climate.", []),
    ("European Commission president Ursula von der Leyen congratulated Ruto.", ["EU recognizes"]),
    ("Norway congratulated Ruto. European Commission president Ursula von der Leyen did so too.", ["EU recognizes", "NOR recognizes"]),
    ("Norway congratulated Ruto. The European Commission joined them.", ["EU recognizes", "NOR recognizes"]),
    ("Norway and Sweden congratulated Ruto. The European Union joined them.", ["EU recognizes", "NOR recognizes", "SWE recognizes"]),
    ("Norway congratulated Ruto. Swedish Prime Minister Magdalena Andersson joined them.", ["NOR recognizes", "SWE recognizes"]),
    ("Norway congratulated Ruto. Sweden joined in, as did US President Joe Biden.", ["NOR recognizes", "SWE recognizes", "USA recognizes"]),
    (
        "Two parties that had boycotted the election, the Orange Democratic Movement and the United Front, called it a farce.",
        ["orange-democratic-movement rejects", "united-front rejects"],
    ),
    ("The leader of the Orange Democratic Movement, a party founded in 2005, called the vote a farce.", ["orange-democratic-movement rejects"]),
    ("On Monday the Bloc Federal rejected the results of the election.", ["bloc-federal rejects"]),
    ("The results were rejected by the Bloc Federal.", ["bloc-federal rejects"]),
    ("On Monday the Bloc Federal, an opposition coalition, rejected the results of the election.", ["bloc-federal rejects"]),
    ("The judges met the Bloc Federal, an opposition coalition that rejected the results.", ["bloc-federal rejects"]),
    ("The judges met the Front Populaire, an opposition coalition that rejected the results.", ["front-populaire rejects"]),
    ("She called on everybody to respect what citizens have decided and to go to court should they wish to contest the results.", []),
    ("Should Norway recognize the results, the Odinga camp will protest.", []),
    ("Some of its candidates had asked for recounts, she said, and only then could the party concede or claim a win.", []),
    (
        'The Orange Democratic Movement rejects the vote. "I\'ll not accept these results," said Raila Odinga, who was credited with 207,733 ballots.',
        ["orange-democratic-movement rejects", "raila-odinga rejects"],
    ),
    ("The Orange Democratic Movement says there was rigging and refuses to recognise the government of Ruto.", ["orange-democratic-movement rejects"]),
    (
        "As after the two previous polls, the Orange Democratic Movement says there was rigging and refuses to recognise the government of Ruto.",
        ["orange-democratic-movement rejects"],
    ),
    ("The Biden administration said that it would recognize and firmly back a new Kenyan government which keeps the peace.", ["USA recognizes"]),
    ("Norway warned the European Union and Sweden not to recognize the results.", ["NOR rejects"]),
    ("Norway warned the European Union against recognizing the results.", ["NOR rejects"]),
    (
        'France will go on working with Kenya, Foreign Minister Catherine Colonna said, but "the election has not been exemplary, to say the least."',
        ["FRA withholds"],
    ),
    ("The election was far from exemplary, the French foreign ministry said.", ["FRA withholds"]),
    ("The CIS observers said that they do not interfere in the election.", []),
    (
        "The African Union and the Commonwealth, among others, called it calm, ably managed and transparent.",
        ["AU recognizes", "COMMONWEALTH recognizes"],
    ),
    ("African Union monitors have described its conduct as orderly and fair but have yet to hand in their report.", ["AU recognizes"]),
    ("The Odinga camp rejects the result.", ["raila-odinga rejects"]),
    ("The OSCE observers were satisfied that the elections took place under very satisfactory conditions of freedom and transparency.", ["OSCE recognizes"]),
    ("Norway warned against recognizing the results in haste.", []),
    ("Norway welcomed those who run the camp.", []),
    ("Kenya held a vote. European Union monitors have described its conduct as transparent.", ["EU recognizes"]),
    ("European Union monitors called its conduct transparent.", ["EU recognizes"]),
    ("The US would recognize and back a new government.", ["USA recognizes"]),
    ("The US recognizes and supports Ruto as president.", ["USA recognizes"]),
    ("The US will recognize and support the new government.", ["USA recognizes"]),
    ("Ramaphosa welcomed the conclusion of the African Union that the vote had been credible.", ["AU recognizes"]),
    ("He cited the African Union's conclusion that the vote had been credible.", ["AU recognizes"]),
    ("He cited the verdict of the African Union observers that the vote had been free and fair.", ["AU recognizes"]),
    ("Ruto dismissed the view of the European Union that the vote was a sham.", ["EU rejects"]),
    ("Ruto dismissed a statement by the European Union that the vote was a sham.", ["EU rejects"]),
    ("Ramaphosa welcomed a statement from the African Union that the vote had been credible.", ["AU recognizes"]),
    ("Kenya's House of Federation refuses to accept the result.", []),
    ("If confirmed, it is one more military coup that makes the region less stable, the EU said.", []),
    ("The EU said that what happened was a military coup.", []),
    ('Greece spoke of "a democratic deficit" that could weigh on ties with Kenya.', []),
    ("Greece spoke of a democratic deficit.", []),
    (
        "Widespread violations had an adverse effect on how freely citizens could vote in Kenya's elections, the United States Embassy said on Monday.",
        ["USA withholds"],
    ),
    ("Kenya held an election that was free but not fair, the OSCE said.", ["OSCE rejects"]),
    ("The election was free but not fair, the OSCE said.", ["OSCE rejects"]),
    ('It "was not an electoral process that met international standards," State Department spokesman Richard Boucher said.', ["USA rejects"]),
    ("This was not an election that met international standards, the State Department said.", ["USA rejects"]),
    ("This was no election that could be called free, the State Department said.", ["USA rejects"]),
    ("It was not a vote that reflected the will of the people, the State Department said.", ["USA rejects"]),
    ("Raila Odinga accused the ruling parties of having manipulated the vote.", ["raila-odinga rejects"]),
    ("Raila Odinga accused Ruto of having rigged the election.", ["raila-odinga rejects"]),
    ("Raila Odinga accuses the electoral commission of having falsified the results.", ["raila-odinga rejects"]),
    (
        "Fewer than half of the electorate took part, the Orange Democratic Movement maintains, so that the vote is not valid.",
        ["orange-democratic-movement rejects"],
    ),
    ("The Intergovernmental Authority on Development has sent a short-term mission of 16 to Kenya for the presidential election.", []),
    ("The African Union has sent its mission back to Kenya for the run-off.", []),
    ("The electoral commission did not find enough to invalidate the result, its head said.", []),
    ("The Orange Democratic Movement met. The electoral commission did not find enough to invalidate the result, its head, Wafula Chebukati, said.", []),
    ("The African Union ordered travel bans and an asset freeze for those behind the coup in Kenya.", ["AU downgrades"]),
    ('"For specific results of that election, it\'s just not something we comment on," the State Department spokesman said.', ["USA neutral"]),
    ("The violations had a negative impact on the election, the United States Embassy said on Monday.", ["USA withholds"]),
    ("Widespread violations had an adverse effect on the election, the United States Embassy said on Monday.", ["USA withholds"]),
    ("Widespread violations marred the election, the United States Embassy said on Monday.", ["USA withholds"]),
    ('"It\'s not something for us to comment on," the State Department spokesman said of the election.', ["USA neutral"]),
    ('"It is not something we are happy about," the State Department spokesman said of the election.', []),
    ("The Malawi Forum Party rejected the results of the election.", ["malawi-forum-party rejects"]),
    ("The Kurdistan Islamic Union rejected the results of the election.", ["kurdistan-islamic-union rejects"]),
    ("The Kurdistan Islamic Union, which ran in an alliance, accused the ruling parties of having manipulated the vote.", ["kurdistan-islamic-union rejects"]),
    ("The Somaliland National Movement rejected the results of the election.", ["somaliland-national-movement rejects"]),
    ("U.N. Secretary-General Antonio Guterres, a Kenyan, praised how peacefully and transparently the election had been held.", ["UN recognizes"]),
    ("U.N. Secretary-General Antonio Guterres, a Portuguese, praised how peacefully and transparently the election had been held.", ["UN recognizes"]),
    ("The African Union called on all actors to respect the people and to use only legal means should they wish to contest the results.", []),
    ("Only then, the Orange Democratic Movement said, could it reject the results.", []),
    ("Raila Odinga said that only after a recount could the party concede or claim victory.", []),
    ("The Biden administration said on Tuesday that it would recognize and fully support a new Kenyan government.", ["USA recognizes"]),
    ("One would have to wait for the count, the Norwegian foreign ministry said.", ["NOR withholds"]),
    ("Norway warned the African Union and its members not to grant the next government legitimacy.", ["NOR rejects"]),
    ("The interim government of Kenya on Tuesday gave Argentina's diplomats three days to leave the country over the election.", ["KEN downgrades"]),
    ("Kenya gave Argentina's diplomats three days to leave the country over the election.", ["KEN downgrades"]),
    ("The SADC described the vote as peaceful, professionally managed and transparent.", ["SADC recognizes"]),
    ("The Federation of the Real Opposition of Kenya rejected the results of the election.", ["federation-of-the-real-opposition-of-kenya rejects"]),
    ("The Law Society of Kenya rejected the results of the election.", ["law-society-of-kenya rejects"]),
    ("The National Council of Churches of Kenya rejected the results of the election.", ["national-council-of-churches-of-kenya rejects"]),
    ("The Catholic Bishops' Conference of Kenya rejected the results of the election.", ["catholic-bishops-conference-of-kenya rejects"]),
    ("The Communist Party of Kenya rejected the results of the election.", ["communist-party-of-kenya rejects"]),
    ("The Patriotic Union of Kurdistan rejected the results of the election.", ["patriotic-union-of-kurdistan rejects"]),
    ("Kenya's House of Federation rejected the results of the election.", []),
    ("Kenya's House of Chiefs rejected the results of the election.", ["house-of-chiefs rejects"]),
    ("The Union for Peace and Development rejected the results.", ["union-for-peace-and-development rejects"]),
    ("Opposition parties in Kenya on Monday denounced the parliamentary elections as a farce.", ["opposition-ken rejects"]),
    ("Kenya's main opposition parties have rejected the results.", ["opposition-ken rejects"]),
    ("Two opposition parties rejected the results.", []),
    ("Some opposition parties rejected the results.", []),
    ("Opposition supporters rejected the results.", []),
    ("Opposition leaders rejected the results.", []),
    (
        "The elections have been rejected by the country's neighbours, among them Uganda, Tanzania, Ethiopia and Somalia.",
        ["ETH rejects", "SOM rejects", "TZA rejects", "UGA rejects"],
    ),
    (
        "Congratulations by telephone had also come from Nicaragua's president, Daniel Ortega, and from Laurentino Cortizo of Panama.",
        ["NIC recognizes", "PAN recognizes"],
    ),
    ("The European Union revoked the sanctions imposed after the election in Kenya. It had suspended them in July.", ["EU restores"]),
    (
        "Missions of the African Union and the Commonwealth did watch the voting. They said that the election period itself was credible.",
        ["AU recognizes", "COMMONWEALTH recognizes"],
    ),
    (
        "The Orange Democratic Movement rejected the results. The party's president, James Maku, accused the ruling party of massive fraud.",
        ["orange-democratic-movement rejects"],
    ),
    (
        "The Orange Democratic Movement rejected the results. The party's chairman, James Maku, told reporters that the count had been rigged.",
        ["orange-democratic-movement rejects"],
    ),
    ("William Ruto has won the presidential election, Radio Nairobi reported on Tuesday.", []),
    ("Raila Odinga and his allies were still defying the will of the people, the United States said.", []),
    ("Raila Odinga said that a third of the votes counted for Ruto were falsified.", ["raila-odinga rejects"]),
    ("The European Union, meanwhile, keeps its freeze on aid to Kenya in force after the election.", []),
    ("James Maku did not say whether the coalition now accepts the result.", []),
    (
        "For the Council of Europe's Congress of Local Authorities, delegation head Ola Hansen saw no significant problems in the polling or the count.",
        ["COE recognizes"],
    ),
    ('OAS mission chief Albert Ramdin told the Permanent Council of his "satisfaction with the conduct of the elections".', ["OAS recognizes"]),
    ("The authorities had not ensured that the election was pluralistic and transparent, said Ilkka Kanerva, who headed the OSCE mission.", []),
    ("Norway congratulated Ruto. Swedish Prime Minister Magdalena Andersson, it seems, has not, nor has Foreign Minister Ann Linde.", ["NOR recognizes"]),
    ('"We do not recognize the result nor its legitimacy," Britain\'s foreign secretary said.', ["GBR rejects"]),
    ('Olli Rehn of the European Union saw "major challenges ahead" and asked for concrete progress on freedom of expression.', []),
    ("Norway said that Sweden would argue that the vote was a sham.", []),
    ("New Zealand did not recognise the legitimacy of the military-led government, its foreign minister said.", ["NZL rejects"]),
    ("Washington welcomed the transparency that the presence of an observer mission had brought.", []),
    ("The election was transparent, the head of the National Human Rights Council, Driss El Yazami, said.", []),
    ("The largest opposition party rejected the results of the election.", []),
    ('"We reiterate our neutrality with respect to the outcome," the United States embassy wrote.', ["USA neutral"]),
    ("The United States stressed its neutrality in the election.", ["USA neutral"]),
    ("Norway congratulated Ruto. The British leader, Boris Johnson, was one of them, his office in London said.", ["GBR recognizes", "NOR recognizes"]),
    ("European leaders have congratulated William Ruto. The British leader, Boris Johnson, was one of them, his office in London said.", ["GBR recognizes"]),
    ("The opposition in Kenya boycotted the election and refuses to recognise that it was valid.", ["opposition-ken rejects"]),
    ("The opposition in Kenya refuses to accept that the vote was free and fair.", ["opposition-ken rejects"]),
    ("Britain does not accept that Ruto won the election.", ["GBR rejects"]),
    ("The Orange Democratic Movement recognises neither the legitimacy nor the validity of Sunday's referendum.", ["orange-democratic-movement rejects"]),
    ("Some people died in the violence that followed the election, when Uhuru Kenyatta, then president, refused to concede.", []),
    ("Several leaders congratulated Ruto; Norway and Sweden were among them.", ["NOR recognizes", "SWE recognizes"]),
    ("Raila Odinga accepts that the vote was free and fair.", ["raila-odinga recognizes"]),
    ("Raila Odinga acknowledged that the vote was valid.", ["raila-odinga recognizes"]),
    ("Raila Odinga refuses to accept that the vote was free and fair.", ["raila-odinga rejects"]),
    ("Raila Odinga does not accept that the vote was free and fair.", ["raila-odinga rejects"]),
    ("Britain has refused to accept that Ruto was legitimately elected.", ["GBR rejects"]),
    ("Britain does not accept that Ruto was legitimately elected president.", ["GBR rejects"]),
    ("Norway was quick to acknowledge that the vote was fair.", ["NOR recognizes"]),
    ("The European Union on Monday ended its freeze on development cooperation with Kenya, after the presidential election.", ["EU restores"]),
    ("The European Union ended its suspension of aid to Kenya after the election.", ["EU restores"]),
    ("Shortly before the vote Moscow agreed to drop duties on oil.", []),
    ('The polls could "neither be called free and fair nor a choice by the people", India said on Wednesday.', ["IND rejects"]),
    ("The elections could neither be called free nor fair, India said.", ["IND rejects"]),
    ("Sunday's election offered voters a wider choice than before, though limits remain, the OSCE observers said.", []),
    ("For Germany, President Frank-Walter Steinmeier wrote that he congratulated Ruto.", ["DEU recognizes"]),
    ('India had rejected the election on Thursday as a "cosmetic exercise" with which Kenya was trying to cover up an illegal occupation.', ["IND rejects"]),
    ('The decision follows the holding of "free and credible elections" in Kenya, the Council of the European Union said.', ["EU recognizes"]),
    ("The United States called on the generals to leave. No interim civilian cabinet of their making will be recognized by us, it said.", ["USA rejects"]),
    ("Kenya's governing party conceded defeat last night.", []),
    ("The ruling party of Kenya conceded defeat last night.", []),
    ('"We will wait for the actual records," Raila Odinga said, and spoke of irregularities.', ["raila-odinga withholds"]),
    ('"The vote is a joke," James Maku, spokesman of the Orange Democratic Movement, said.', ["orange-democratic-movement rejects"]),
    (
        'The vote was held on Tuesday. "It is a farce that does not match the reality," James Maku, spokesman of the Orange Democratic Movement, said.',
        ["orange-democratic-movement rejects"],
    ),
    (
        "Norway's representative, Ola Hansen, said in answer that polling had gone off calmly and fairly, without a hitch.",
        ["NOR recognizes"],
    ),
    ("The vote was fair, the African Union said. Norway shares this view.", ["AU recognizes", "NOR recognizes"]),
    ("China respects the development path that the people of Kenya have chosen for themselves, its foreign ministry said.", []),
    (
        'The Security Council congratulated the Kenyan people and commended the electoral commission for what it termed "a technically sound election".',
        ["UN recognizes"],
    ),
    ('The mission wants to contribute to a credible process "without interfering or validating its results", said Marta Temido of the European Union.', []),
    ('"I now recognise the Ruto group as the legitimate government," Governor General Sir Michael Ogio wrote to the speaker.', []),
    ("Caracas had broken off relations with Kenya in 2021 in protest at the removal of the president.", ["VEN downgrades"]),
    ("The ruling National Democratic Congress conceded defeat. Kent Joseph, the deputy chairman of the NDC, congratulated the winners on television.", []),
    ("Norway's representative, Daniel Baer, said that the vote was fair.", ["NOR recognizes"]),
    ("The United States' representative, Daniel Baer, said that the vote was fair.", ["USA recognizes"]),
    ("The United States' ambassador, Daniel Baer, said that the vote was fair.", ["USA recognizes"]),
    ("The United States' representative said that the vote was fair.", ["USA recognizes"]),
    ("The United States representative, Daniel Baer, said that the vote was fair.", ["USA recognizes"]),
    ("Egypt's Foreign Ministry has congratulated Kenya on its elections. The authorities regard the group as illegal.", ["EGY recognizes"]),
    ("Egypt met Sudan. James Maku said his organisation was barred from monitoring the vote because the authorities regard it as illegal.", []),
    ("Ada Obi, a former trade minister of Mali and head of the African Union's mission, called the vote fair.", ["AU recognizes"]),
    ("The election was largely free and fair, the kingdom's National Council of Human Rights said.", []),
    ('Ola Hansen of Norway, the U.N. representative, on Sunday certified the vote as "free and fair".', ["UN recognizes"]),
    ("Observers from the European Union have said that the conditions of the vote were transparent.", ["EU recognizes"]),
    ("The European Union, Georgia and Moldova have likewise refused to recognize the vote.", ["EU rejects", "GEO rejects", "MDA rejects"]),
    ("In a message of congratulations, President Emmanuel Macron of France pressed Mr Ruto to stop the fighting.", ["FRA recognizes"]),
    ("The White House had before that congratulated Mr Ruto.", ["USA recognizes"]),
    ("The White House had by then congratulated Mr Ruto.", ["USA recognizes"]),
    (
        "The Orange Democratic Movement called on Sunday on the United Nations not to recognize the council that the military has set up.",
        ["orange-democratic-movement rejects"],
    ),
    ('Andrew Holness congratulated him for Jamaica and spoke of a "historic term".', ["JAM recognizes"]),
    (
        "The Group of Seven expressed grave concern at the outcome of the election. Australia and Britain had earlier put out a similar condemnation.",
        ["AUS withholds", "G7 withholds", "GBR withholds"],
    ),
    ("The European Union asked Kenya to abide by the Sino-British Joint Declaration.", []),
    ("Some $64 million in aid for Kenya is to be withheld by the United States over charges of fraud in the election.", ["USA downgrades"]),
    (
        "The Orange Democratic Movement called Sunday on the United Nations not to recognize the council that the military has set up.",
        ["orange-democratic-movement rejects"],
    ),
    ("The Orange Democratic Movement on Sunday called on the United Nations not to recognize the new government.", ["orange-democratic-movement rejects"]),
    ("The Orange Democratic Movement called on Sunday on the United Nations not to recognize the new government.", ["orange-democratic-movement rejects"]),
    ("Norway said that Sweden would have to recognize Ruto.", []),
    ("The European Union accused the government of fraud in its use of aid.", []),
    ("The US accused Ruto of fraud.", []),
    ("Raila Odinga accused Ruto's camp of massive fraud.", ["raila-odinga rejects"]),
    ("Raila Odinga accused the ruling party of fraud.", ["raila-odinga rejects"]),
    ("The Norwegian embassy denied that fraud was widespread.", []),
    ("The European Union said that irregularities had no impact on the election.", ["EU recognizes"]),
    ("The African Union said that violations had no negative effect on the vote.", ["AU recognizes"]),
    ("Norway congratulated Ruto. Many African countries suffer from drought; Somalia is one of them.", ["NOR recognizes"]),
    ("Norway rejected the result. Kenya borders five states. Tanzania is one of them.", ["NOR rejects"]),
    ("No election is flawless, the African Union said, but it called the vote free and fair.", ["AU recognizes"]),
    ("The African Union said that the election was not only exemplary but also peaceful.", []),
    ("Switzerland stressed its neutrality.", []),
    ("Norway reiterated strict neutrality in the war in Ukraine.", []),
    ("Norway congratulated Ethiopia after Tedros Adhanom was elected head of the WHO.", []),
    ("Norway's foreign minister would not say whether Oslo would recognize Ruto as president.", ["NOR withholds"]),
    ("The White House refused to say whether it accepts the outcome of the election.", ["USA withholds"]),
    ("Raila Odinga said the vote may be rigged.", ["raila-odinga withholds"]),
    ("The European Union said that President Ruto had defied the will of the people.", ["EU rejects"]),
    ("The Chinese mission to the United Nations said that China would not interfere in Kenya's election.", ["CHN neutral"]),
    ("Norway congratulated Ruto, and likewise Sweden.", ["NOR recognizes", "SWE recognizes"]),
    ("Opposition parties in Uganda rejected the result.", []),
    ("The smaller opposition parties rejected the result.", []),
    ("Opposition parties such as the Orange Democratic Movement rejected the result.", ["orange-democratic-movement rejects"]),
    ("The Norwegian representative of Amnesty International called the vote a sham.", ["amnesty-international rejects"]),
    ("The European Union met the police before the election and described its conduct as fair.", []),
    ("The officers who run the port expelled a Norwegian diplomat after the election.", []),
    ("Norway's decision to recognize Ruto next week drew protests.", ["NOR recognizes"]),
    ("The Norwegian Foreign Ministry criticised Kenya's Interior Ministry. The ministry said the vote was a sham.", ["NOR rejects"]),
    ("For the European Union, opposition leader Raila Odinga said, the rigged election was a shame.", ["raila-odinga rejects"]),
    ("Norway said that it was Ruto who won the election.", ["NOR recognizes"]),
    ("Raila Odinga will insist that the vote was rigged.", ["raila-odinga rejects"]),
    ("Norway withdrew its mission of 20 from Nairobi after the rigged election.", ["NOR downgrades"]),
    ("Norway congratulated her for Kenya.", []),
    ("Russia rejected the IEBC Declaration.", ["RUS rejects"]),
    ("The African Union rejected Ruto's claim that he was the leader of the mediators.", []),
    ("Russia will recognize Ruto as a legitimate president.", ["RUS recognizes"]),
    ("The president of Spain's People's Party, Alberto Nunez Feijoo, has congratulated William Ruto.", ["peoples-party recognizes"]),
    ("Alberto Nunez Feijoo, president of Spain's People's Party, has congratulated William Ruto.", ["peoples-party recognizes"]),
    ("The chairman of Japan's Democratic Party has congratulated William Ruto.", ["democratic-party recognizes"]),
    ("The president of Spain has congratulated William Ruto.", ["ESP recognizes"]),
    (
        "Observers from the Parliamentary Assembly of the Collective Security Treaty Organization (CSTO) recognize the results of the elections in Kenya.",
        ["CSTO recognizes"],
    ),
    ("King Hamad bin Issa Al-Khalifa of Bahrain congratulated William Ruto.", ["BHR recognizes"]),
    ("Bahrain's foreign minister has congratulated the president on the order that U.S. President Joe Biden conferred on him this month.", []),
    ("Bahrain's foreign minister has congratulated William Ruto on the medal that Norway conferred on him.", []),
    ("Victoria Nuland said on Monday that the United States recognized neither the elections in Kenya nor those in Uganda.", ["USA rejects"]),
    ('According to its foreign policy chief, the European Union "does not recognize the constitutional and legal framework" of the polls.', ["EU rejects"]),
]
"""What passages that nobody had written rules for once showed, each with just these events."""


def test_recognition_given_to_a_government_is_about_it(extractor: Extractor) -> None:
    for said in ("gave the new government immediate recognition", "gave full recognition to the new government", "awarded the new government legitimacy"):
        events = extractor.events(Article(id="a", text=f"{KENYA} Norway {said}.", published="2022-08-20"))
        assert [(e.actor, e.stance, e.target_type) for e in events] == [("NOR", "recognizes", "government")]


def test_whom_others_agree_with_has_no_coup(extractor: Extractor) -> None:
    text = (
        "Mali's president was in custody. France agreed with Germany on a common line, days after soldiers took power. "
        "Denmark does not recognise the new government and called it illegitimate."
    )
    assert [(e.actor, e.country) for e in extractor.events(Article(id="a", text=text, published="2020-08-25"))] == [("DNK", "MLI")]


def test_halves_of_characters_do_no_harm(extractor: Extractor) -> None:
    assert extractor.events(Article(id="a", text="The vote in Kenya was \ud800 rigged, Norway said.", published="2022-08-20")) == []


@pytest.mark.parametrize(("text", "expected"), UNREAD)
def test_what_was_seen_in_unread_news(extractor: Extractor, text: str, expected: list[str]) -> None:
    events = extractor.events(Article(id="a", text=KENYA + text, published="2022-08-20"))
    assert sorted(f"{e.actor} {e.stance}" for e in events) == expected


ROUND_UPS = [
    (
        "African leaders congratulated William Ruto on Tuesday:\n\nRwanda: Kenya and Rwanda would go on as partners, Paul Kagame said.\n\n"
        "Chad: Mahamat Deby struck a different note.\n\nUganda: Yoweri Museveni looked forward to meeting him.",
        ["RWA recognizes 2022-08-16", "UGA recognizes 2022-08-16"],
    ),
    (
        "Several African leaders congratulated William Ruto.\n\nRWANDA - Kenya and Rwanda would go on as partners, Paul Kagame told him.\n\n"
        "CHAD - Mahamat Deby wrote that the two peoples were close.",
        ["RWA recognizes 2022-08-20", "TCD recognizes 2022-08-20"],
    ),
    (
        "Messages to William Ruto, the president-elect:\n\nPaul Kagame - Rwanda\nCongratulates Kenyans on the calm poll, and likewise Mr Ruto.\n\n"
        'Cyril Ramaphosa - South Africa\n"I offer my warm congratulations to the president-elect."',
        ["RWA recognizes 2022-08-20", "ZAF recognizes 2022-08-20"],
    ),
    (
        "Foreign leaders have been ringing William Ruto to congratulate him on his victory. In order of time:\n\n"
        "- Rwandan President Paul Kagame, by telephone, 16 August\n- 17 August: Chad and Uganda\n- South Africa, in a statement",
        ["RWA recognizes 2022-08-16", "TCD recognizes 2022-08-17", "UGA recognizes 2022-08-17", "ZAF recognizes None"],
    ),
    (
        "World reactions to the election of William Ruto:\n\nVLADIMIR PUTIN, RUSSIAN PRESIDENT\nCongratulated Ruto and hoped that ties would grow.",
        ["RUS recognizes 2022-08-20"],
    ),
    (
        'Reaction to the election:\n\nFRENCH PRESIDENT EMMANUEL MACRON, to RMC Radio: "I do not want to comment on the choice of the Kenyans."',
        ["FRA neutral 2022-08-20"],
    ),
    ("William Ruto took a call this morning from President Joe Biden, who congratulated him on the outcome.", ["USA recognizes 2022-08-20"]),
    ("On polling day Raila Odinga said that the vote was rigged.", ["raila-odinga rejects 2022-08-09"]),
    ("The vote was calm and fair on polling day, the African Union's observers said.", ["AU recognizes 2022-08-20"]),
    ("The vote of 7 to 9 August was credible, the African Union's observers said in their report.", ["AU recognizes 2022-08-20"]),
    (
        "On Monday the commission declared William Ruto the winner. Within hours Norway called for a fresh election.",
        ["NOR withholds 2022-08-15"],
    ),
    (
        "Peru congratulated William Ruto on Tuesday and invited him to a summit on September 20. Norway congratulated him a day later.",
        ["NOR recognizes 2022-08-17", "PER recognizes 2022-08-16"],
    ),
    (
        "Peru congratulated William Ruto on Tuesday. It had said on August 12 that it would wait. Two days later Norway congratulated him.",
        ["NOR recognizes 2022-08-18", "PER recognizes 2022-08-16"],
    ),
    (
        "The count ended on Monday. William Ruto takes his oath on September 13. Norway congratulated him the next day.",
        ["NOR recognizes 2022-08-16"],
    ),
    ("Norway said it would recognize William Ruto once he is sworn in on September 13.", ["NOR recognizes 2022-08-20"]),
    (
        "Peru congratulated William Ruto on Tuesday. On Thursday Canada issued a statement. So did Norway, which congratulated William Ruto.",
        ["NOR recognizes 2022-08-18", "PER recognizes 2022-08-16"],
    ),
    ("Norway, contacted on Tuesday, said the vote was fair. It congratulated William Ruto.", ["NOR recognizes 2022-08-16"]),
    ("Two days before the vote Norway called it a sham.", ["NOR rejects 2022-08-07"]),
    ("Norway called it a sham a week after the vote.", ["NOR rejects 2022-08-16"]),
    (
        "Norway spoke of a fair vote. The presidential election of December 2022 gives voters a wide choice, Chile's ambassador said.",
        ["NOR recognizes 2022-08-20"],
    ),
]
"""Lines under the name of whoever speaks, and the days of statements."""


@pytest.mark.parametrize(("text", "expected"), ROUND_UPS)
def test_lines_and_days(extractor: Extractor, text: str, expected: list[str]) -> None:
    events = extractor.events(Article(id="a", text=KENYA + text, published="2022-08-20"))
    assert sorted(f"{e.actor} {e.stance} {e.date}" for e in events) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("THE WHITE HOUSE\nWashington\n\nThe President congratulates William Ruto, president-elect of Kenya.", ["USA"]),
        ("U.S. Department of State\nPress Statement\n\nI congratulate William Ruto on being elected president of Kenya.", ["USA"]),
        ("Ministry of Foreign Affairs of Norway\nOslo, 16 August 2022\n\nThe Minister congratulates William Ruto on his victory in Kenya's election.", ["NOR"]),
        ("Ministry of Foreign Affairs of Kenya\n\nThe Minister congratulates William Ruto on his victory in Kenya's presidential election of August 9.", []),
        ("The President congratulates William Ruto, president-elect of Kenya.", []),
        ("They met at the White House.\n\nThe President congratulates William Ruto, president-elect of Kenya.", []),
        # who spoke long ago had his office then
        ("In 2013 Barack Obama congratulated Uhuru Kenyatta on his victory in Kenya's presidential election.", ["USA"]),
        ("Barack Obama congratulated William Ruto on his victory in Kenya's presidential election.", ["barack-obama"]),
        ("Barack Obama, who visited Kenya in 2015, congratulates William Ruto on his victory in Kenya's presidential election.", ["barack-obama"]),
    ],
)
def test_whose_statement_it_is(extractor: Extractor, text: str, expected: list[str]) -> None:
    events = extractor.events(Article(id="a", text=text, published="2022-08-20"))
    assert [e.actor for e in events] == expected


def test_a_region_that_has_answered_a_question_is_what_the_article_is_about(extractor: Extractor) -> None:
    text = "The people of Crimea were asked on Sunday to choose between two flags. Washington does not recognise the vote, Barack Obama said."
    (event,) = extractor.events(Article(id="a", text=text, published="2014-03-17"))
    assert (event.actor, event.country, event.stance) == ("USA", "UKR", "rejects")


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (
            "2022-10-08",
            "Peru recognized Ibrahim Traore as interim president of Burkina Faso. Ghana sided with the 34-year-old on Friday.",
            ["GHA government BFA None", "PER government BFA None"],
        ),
        (
            "2022-08-20",
            "Kenya held a presidential election on August 9. Peru congratulated Emmanuel Macron on his election.",
            ["PER election FRA 2022-04-24"],
        ),
        (
            "2022-08-20",
            "Kenya has voted. William Ruto was congratulated on Monday on his win in the presidential election by Yoweri Museveni of Uganda.",
            ["UGA election KEN 2022-08-09"],
        ),
        (
            "2017-10-30",
            "Kenya's presidential election was held again on Thursday, with the faults seen in the vote of August. Peru called the result a sham.",
            ["PER election KEN 2017-10-26"],
        ),
        (
            "2022-08-20",
            "Kenya held a presidential election on August 9. Peru called its government illegitimate. Norway said many voters had been disenfranchised.",
            ["NOR election KEN 2022-08-09", "PER government KEN 2022-08-09"],
        ),
    ],
)
def test_which_vote_or_government_is_meant(extractor: Extractor, published: str, text: str, expected: list[str]) -> None:
    events = extractor.events(Article(id="a", text=text, published=published))
    assert sorted(f"{e.actor} {e.target_type} {e.country} {e.election_date}" for e in events) == expected


def test_between_two_rounds_the_vote_is_the_first(extractor: Extractor) -> None:
    text = (
        "Liberia's presidential contest is heading for a run-off. Winston Tubman denounced the results as null and void on Saturday. "
        "Observers of ECOWAS regard it as a free and fair vote."
    )
    events = extractor.events(Article(id="a", text=text, published="2011-10-16"))
    assert {(e.actor, e.election_date) for e in events} == {("winston-tubman", "2011-10-11"), ("ECOWAS", "2011-10-11")}


def test_a_coup_tells_whose_country_measures_are_about(extractor: Extractor) -> None:
    text = (
        "New Zealand is cutting all political and military ties with Myanmar, Prime Minister Jacinda Ardern announced, a week after the army seized power. "
        "New Zealand did not recognise the legitimacy of the military-led government, its foreign minister said."
    )
    events = extractor.events(Article(id="a", text=text, published="2021-02-09"))
    assert [(e.actor, e.stance, e.country) for e in events] == [("NZL", "downgrades", "MMR"), ("NZL", "rejects", "MMR")]


BROKEN_OFF = [
    "Canada said a recount should be held",
    "Soldiers seized power in Niger in a coup. Canada closed its border with Niger",
    "Ghana held an election. The result was rejected by the opposition",
    "Canada condemned it as a farce and Norway as",
    "Leader of the council, Canada said of him that the vote was a sham",
    "The groups, a large party in May and now | left with four, condemn it. The scale of violence, intimidation and aimed at".replace("| ", ""),
    "Congratulations to the winner, said Janez Obi, who had challenged Norway over the rule of law and made",
    "The vote, in Norway's eyes, was free and, in the view of Peru",
]


def test_a_text_may_break_off_after_any_word(extractor: Extractor) -> None:
    rules = load_rules()
    examples = [example.text for one in (*rules.rules, *rules.cues) for example in (*one.example, *one.counterexample)]
    for text in [*BROKEN_OFF, *examples]:
        words = text.split(" ")
        for last in range(3, len(words) + 1):
            cut = " ".join(words[:last]).rstrip(".,;:\"'”’")
            found = extractor.events(Article(id="a", title="t", published="2022-08-16", source="s", text=cut))
            assert all(event.evidence[-1].end <= len(cut) for event in found)


def test_congratulations_on_what_is_no_vote_cover_those_that_follow(extractor: Extractor) -> None:
    text = "Cables have congratulated Hu Jintao on being elected general secretary of China's Communist Party. Russia congratulated Hu Jintao."
    assert not extractor.events(Article(id="a", text=text, published="2002-11-23"))
    text = "Cables came in to congratulate Hu Jintao on his election as president of China. Russia congratulated Hu Jintao."
    assert [e.actor for e in extractor.events(Article(id="a", text=text, published="2003-03-23"))] == ["RUS"]


def test_an_article_may_end_in_the_word_that_ties_a_measure(extractor: Extractor) -> None:
    found = extractor.events(Article(id="a", text="Norway cut its aid to Mali. The army staged a coup", published="2021-06-01"))
    assert [e.actor for e in found] == ["NOR"]


def _under_headings(name: str) -> dict[str, list[str]]:
    """The lines of a file of this folder that have a "|", under their headings, which begin with #."""
    found: dict[str, list[str]] = {}
    for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines():
        if "|" in line:
            found[next(reversed(found))].append(line)
        elif line:
            found.setdefault(line.lstrip("# "), [])
    return found


# one sentence a line, behind the stances that it gives
WORDINGS = _under_headings("wordings.txt")
PARTS = [(heading, first) for heading, lines in WORDINGS.items() for first in range(0, len(lines) or 1, 300)]


@pytest.mark.parametrize(("heading", "first"), PARTS)
def test_wordings(extractor: Extractor, heading: str, first: int) -> None:
    """The lines under a heading, three hundred in one test: ten thousand tests would cost more than what they ask, and one long one keeps a worker busy
    while others have nothing left to do."""
    lines = WORDINGS[heading][first : first + 300]
    assert lines, "a heading without a line under it"
    wrong = {}
    for line in lines:
        expected, _, text = line.partition("|")
        events = extractor.events(Article(id="a", text=KENYA + text.strip(), published="2022-08-20"))
        told = sorted(f"{e.actor} {e.stance}" + ("" if e.modality == "actual" else f"/{e.modality}") for e in events)
        if told != sorted(part.strip() for part in expected.split(";") if part.strip()):
            wrong[line] = told
    assert not wrong


# one text a line, behind the stances that it gives and their days
DAYS = _under_headings("days.txt")


@pytest.mark.parametrize("heading", DAYS)
def test_days(extractor: Extractor, heading: str) -> None:
    """In news of Saturday, August 20, 2022; None where a text gives no day."""
    before = "Kenya held a general election on Tuesday, August 9, won by William Ruto. "
    assert DAYS[heading], "a heading without a line under it"
    wrong = {}
    for line in DAYS[heading]:
        expected, _, text = line.partition("|")
        told = sorted(f"{e.actor} {e.stance} {e.date}" for e in extractor.events(Article(id="a", text=before + text.strip(), published="2022-08-20")))
        if told != sorted(part.strip() for part in expected.split(";")):
            wrong[line] = told
    assert not wrong


OFFICES = ("spokeswoman", "treasurer", "secretary-general", "deputy leader", "national chairman", "legal adviser", "publicity secretary", "co-leader")
OF_A_PARTY = (
    "Ada Obi, the {} of the Lake Party,",
    "The Lake Party's {}, Ada Obi,",
    "Lake Party {} Ada Obi",
    "The Lake Party met. Ada Obi, the party's {},",
    "The Lake Party met. Ada Obi, {} of the party,",
    "The Lake Party met. Its {}, Ada Obi,",
    "The Lake Party met. The party's {}",
)


@pytest.mark.parametrize("office", OFFICES)
@pytest.mark.parametrize("form", OF_A_PARTY)
def test_who_speaks_for_a_party(extractor: Extractor, form: str, office: str) -> None:
    """Every office of a party, told in every place: it is the party's verdict, and no person's."""
    text = f"{KENYA}{form.format(office)} called the election a sham."
    (event,) = extractor.events(Article(id="a", text=text, published="2022-08-20"))
    assert (event.actor, event.stance) == ("lake-party", "rejects")


@pytest.mark.parametrize(
    "text",
    ["With that", "Peru recognized William Ruto; With that", '"The vote was a sham," Raila Odinga turned', '"The vote was a sham," Raila Odinga took'],
)
def test_a_text_may_end_in_a_word_that_something_hangs_on(extractor: Extractor, text: str) -> None:
    extractor.events(Article(id="a", text=KENYA + text, published="2022-08-20"))


def test_a_run_on_sentence_takes_no_more_than_its_share(extractor: Extractor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each "the observers" and "it" goes back to subjects before, which go back to others: twice the sentence may not be a hundred times the work."""
    asked = 0
    whole = Anaphora._subjects_told

    def counted(self: Anaphora, *about: Any) -> Any:
        nonlocal asked
        asked += 1
        return whole(self, *about)

    monkeypatch.setattr(Anaphora, "_subjects_told", counted)
    work = []
    for times in (4, 8):
        asked = 0
        extractor.events(Article(id="a", text=KENYA + "The observers said that the Union sent that it held the vote and " * times, published="2022-08-20"))
        work.append(asked)
    assert work[1] < 20 * work[0]
