// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.pipeline.track.TrackerTest.reading;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.model.Reading;
import org.junit.jupiter.api.Test;

/** Happenings told in nearly the same words are kept apart, and what follows a happening over days stays with it. */
class LookAlikesTest {
    private static final List<Reading> ROUNDS = List.of(
            reading(
                    "tennis-1-0",
                    "2031-06-03",
                    "Marlow beats Ferrand to reach Calder Open semi-final",
                    "Top seed Dana Marlow reached the semi-finals of the Calder Open on Tuesday with a 6-4, "
                            + "6-3 win over Ines Ferrand of France. Marlow broke serve in the opening game and never "
                            + "looked back on Centre Court in Calder. \"I served well today,\" Marlow said. Ferrand, "
                            + "who had knocked out the defending champion, made 31 errors. Marlow will play the winner "
                            + "of Wednesday's match between Petra Holub and Sofia Reyes."),
            reading(
                    "tennis-1-1",
                    "2031-06-04",
                    "Marlow through to last four in Calder",
                    "Dana Marlow needed 78 minutes to beat Ines Ferrand 6-4, 6-3 in the quarter-finals of "
                            + "the Calder Open. The top seed hit nine aces. Ferrand, 22, had beaten the champion in "
                            + "the round before. \"She was too strong,\" the Frenchwoman said after the match on "
                            + "Tuesday."),
            reading(
                    "tennis-2-0",
                    "2031-06-06",
                    "Marlow beats Holub to reach Calder Open final",
                    "Top seed Dana Marlow reached the final of the Calder Open on Friday with a 7-5, 2-6, "
                            + "6-1 win over Petra Holub of the Czech Republic. Marlow lost her serve three times in "
                            + "the second set on Centre Court in Calder but ran away with the third. \"I had to fight "
                            + "today,\" Marlow said. Holub, the fifth seed, had a hamstring strain treated. Marlow "
                            + "will play Anna Lindqvist in Sunday's final."),
            reading(
                    "tennis-2-1",
                    "2031-06-07",
                    "Marlow in Calder final after three sets",
                    "Dana Marlow beat Petra Holub 7-5, 2-6, 6-1 in the semi-finals of the Calder Open to set "
                            + "up a final with Anna Lindqvist. The top seed won the last five games. Holub, who was "
                            + "treated for a strain, said the third set was out of her hands. The match on Friday "
                            + "lasted more than two hours."));

    private static final List<Reading> MATCHES = List.of(
            reading(
                    "foot-1-0",
                    "2031-09-06",
                    "Rovers beat Ashby 2-0 in league opener",
                    "Carlton Rovers won their first league match of the season on Saturday, beating Ashby "
                            + "Town 2-0 at Mill Lane. Striker Ben Okoro scored twice in the second half. Manager Phil "
                            + "Dunne praised his defence. Ashby had a goal ruled out for offside."),
            reading(
                    "foot-2-0",
                    "2031-09-13",
                    "Rovers beat Kelling 3-1 away",
                    "Carlton Rovers won their second league match of the season on Saturday, beating Kelling "
                            + "United 3-1 at Harbour Park. Striker Ben Okoro scored once and midfielder Sam Tully "
                            + "twice. Manager Phil Dunne praised his attack. Kelling had gone ahead from a penalty."));

    private static final List<Reading> EARTHQUAKES = List.of(
            reading(
                    "quake-1-0",
                    "2030-04-12",
                    "Earthquake kills 14 on Sorrand island",
                    "A magnitude 6.1 earthquake struck the island of Sorrand early on Friday, killing at "
                            + "least 14 people and damaging hundreds of houses, the disaster agency said. The quake "
                            + "was centred 20 km south of the town of Tavi at a depth of 10 km. Rescuers dug through "
                            + "the rubble of a school in Tavi. Governor Hamid Sule declared a state of emergency. "
                            + "There was no tsunami warning."),
            reading(
                    "quake-1-1",
                    "2030-04-13",
                    "Sorrand quake: rescuers search school in Tavi",
                    "Rescue teams searched the ruins of a school in Tavi on Saturday after a 6.1 magnitude "
                            + "earthquake on Sorrand that killed 14 people. The disaster agency of the island said 300 "
                            + "houses were destroyed. Governor Hamid Sule asked the army for tents. The quake hit "
                            + "early on Friday at a depth of 10 km."),
            reading(
                    "quake-2-0",
                    "2031-05-20",
                    "Earthquake kills nine on Sorrand island",
                    "A magnitude 5.8 earthquake struck the island of Sorrand on Tuesday evening, killing at "
                            + "least nine people and damaging dozens of houses, the disaster agency said. The quake "
                            + "was centred 35 km north of the port of Merrin at a depth of 12 km. Rescuers dug through "
                            + "the rubble of a market hall in Merrin. Governor Lina Adeyo declared a state of "
                            + "emergency. There was no tsunami warning."),
            reading(
                    "quake-2-1",
                    "2031-05-21",
                    "Sorrand quake: market hall in Merrin collapsed",
                    "Rescue teams searched the ruins of a market hall in Merrin on Wednesday after a 5.8 "
                            + "magnitude earthquake on Sorrand that killed nine people. The disaster agency of the "
                            + "island said 60 houses were destroyed. Governor Lina Adeyo visited the port. The quake "
                            + "hit on Tuesday evening; last year an earthquake near Tavi killed 14."));

    private static final List<Reading> SHOOTINGS = List.of(
            reading(
                    "shoot-1-0",
                    "2031-03-08",
                    "Two killed in shooting at Bexford shopping mall",
                    "A gunman shot and killed two people at the Oakdale shopping mall in Bexford on Saturday "
                            + "before he was arrested, police said. Police chief Maria Osei said the suspect, a "
                            + "34-year-old man, had worked in one of the shops. Five people were taken to hospital. "
                            + "Witnesses said shoppers hid in store rooms."),
            reading(
                    "shoot-1-1",
                    "2031-03-09",
                    "Mall gunman had worked in shop, Bexford police say",
                    "The man who shot two people dead at the Oakdale mall in Bexford on Saturday had been "
                            + "dismissed from a shoe shop there, police chief Maria Osei said on Sunday. Five wounded "
                            + "people remained in hospital. The suspect, 34, was arrested in a car park."),
            reading(
                    "shoot-2-0",
                    "2031-03-08",
                    "Two killed in shooting at nightclub in Port Lannis",
                    "A gunman shot and killed two people outside a nightclub in Port Lannis on Saturday and "
                            + "fled, police said. Police spokesman Tom Gerrard said the suspect, a man in his "
                            + "twenties, was still sought. Four people were taken to hospital. Witnesses said guests "
                            + "hid behind the bar of the Blue Heron."),
            reading(
                    "shoot-2-1",
                    "2031-03-09",
                    "Police hunt gunman after Port Lannis nightclub shooting",
                    "Police in Port Lannis searched for a gunman on Sunday who shot two people dead outside "
                            + "the Blue Heron nightclub. Police spokesman Tom Gerrard said that cameras had filmed the "
                            + "man, in his twenties. Four wounded people were in hospital after the shooting on "
                            + "Saturday."));

    private static final List<Reading> TRIALS = List.of(
            reading(
                    "court-1-0",
                    "2031-02-11",
                    "Former mayor Edvard Krohn jailed for bribery",
                    "A court in Lindau sentenced the former mayor Edvard Krohn to four years in prison on "
                            + "Tuesday for taking bribes from a building company. Judge Helga Storm said that Krohn "
                            + "had abused his office. Prosecutors had asked for six years. His lawyer said he would "
                            + "appeal."),
            reading(
                    "court-1-1",
                    "2031-02-12",
                    "Krohn to appeal against four-year sentence",
                    "The lawyer of Edvard Krohn, the former mayor of Lindau, said on Wednesday that he would "
                            + "appeal against a sentence of four years in prison for bribery. Judge Helga Storm had "
                            + "found that Krohn took money from a building company."),
            reading(
                    "court-2-0",
                    "2031-02-13",
                    "Former treasurer Olga Brandt jailed for bribery",
                    "A court in Lindau sentenced the former treasurer Olga Brandt to three years in prison "
                            + "on Thursday for taking bribes from a bus company. Judge Peter Voss said that Brandt had "
                            + "abused her office. Prosecutors had asked for five years. Her lawyer said she would "
                            + "appeal."),
            reading(
                    "court-2-1",
                    "2031-02-14",
                    "Brandt gets three years over bus contract",
                    "Olga Brandt, the former treasurer of Lindau, must go to prison for three years for "
                            + "taking bribes over a contract for buses, a court ruled on Thursday. Judge Peter Voss "
                            + "spoke of greed. Her lawyer announced an appeal."));

    private static final List<Reading> STRIKES = List.of(
            reading(
                    "strike-1-0",
                    "2031-01-20",
                    "Pilots of Norair strike over pay",
                    "Pilots of the airline Norair walked out on Monday in a dispute over pay, and 120 "
                            + "flights were cancelled. The pilots' union said the strike would last two days. Norair "
                            + "offered a rise of three percent. Chief executive Lars Holm called the strike "
                            + "irresponsible. Passengers waited at the airport of Velmore."),
            reading(
                    "strike-1-1",
                    "2031-01-21",
                    "Second day of strike grounds Norair flights",
                    "Norair cancelled another 110 flights on Tuesday as its pilots stayed away from work "
                            + "over pay. Chief executive Lars Holm invited the pilots' union to talks. The union wants "
                            + "six percent."),
            reading(
                    "strike-2-0",
                    "2031-01-22",
                    "Cabin crew of Altair strike over pay",
                    "Cabin crew of the airline Altair walked out on Wednesday in a dispute over pay, and 90 "
                            + "flights were cancelled. The cabin crew union said the strike would last three days. "
                            + "Altair offered a rise of two percent. Chief executive Maria Pons called the strike "
                            + "regrettable. Passengers waited at the airport of Velmore."),
            reading(
                    "strike-2-1",
                    "2031-01-23",
                    "Altair cancels flights as crew strike goes on",
                    "Altair cancelled another 80 flights on Thursday as its cabin crew stayed away from work "
                            + "over pay. Chief executive Maria Pons invited the union to talks. The union wants five "
                            + "percent."));

    private static final List<Reading> FERRY = List.of(
            reading(
                    "ferry-1-0",
                    "2031-07-01",
                    "Ferry Kestrel sinks off Velmore, six dead",
                    "The ferry Kestrel sank in a storm off Velmore on Tuesday with 80 people on board. The "
                            + "coast guard saved 70 people; six bodies were recovered and four people were missing. "
                            + "Captain Johan Brek sent a distress call at 6 a.m."),
            reading(
                    "ferry-1-1",
                    "2031-07-03",
                    "Divers find black box of the Kestrel",
                    "Divers have found the voyage recorder of the ferry Kestrel, which sank off Velmore on "
                            + "Tuesday, investigators said on Thursday. Two more bodies were brought ashore. The death "
                            + "toll is now eight."),
            reading(
                    "ferry-1-2",
                    "2031-07-09",
                    "Captain of sunken ferry questioned",
                    "Police in Velmore questioned Johan Brek, the captain of the ferry Kestrel, on Wednesday "
                            + "over the sinking that cost eight lives last week. His lawyer said that a hatch had been "
                            + "left open by the crew."),
            reading(
                    "ferry-1-3",
                    "2031-07-25",
                    "Owner of Kestrel knew of faulty hatch, inquiry hears",
                    "The owner of the ferry Kestrel had been told of a faulty hatch weeks before it sank off "
                            + "Velmore on July 1, an inquiry heard on Friday. Eight people died. The shipping line, "
                            + "Corvan, denied it."));

    private static final List<Reading> BID = List.of(
            reading(
                    "merge-1-0",
                    "2031-11-03",
                    "Tarn Steel offers 4 billion for Brookline",
                    "Tarn Steel offered 4 billion euros for its rival Brookline Metals on Monday, in what "
                            + "would be the biggest merger in the industry. Chief executive Ruth Adler said it would "
                            + "save 200 million a year. Brookline said it would study the offer."),
            reading(
                    "merge-1-1",
                    "2031-11-06",
                    "Brookline rejects bid by Tarn Steel",
                    "The board of Brookline Metals turned down a takeover bid by Tarn Steel on Thursday, "
                            + "calling the 4 billion euros far too little. Ruth Adler, who heads Tarn, said she was "
                            + "disappointed."),
            reading(
                    "merge-1-2",
                    "2031-11-14",
                    "Tarn raises its bid for Brookline to 4.6 billion",
                    "Tarn Steel raised its offer for Brookline Metals to 4.6 billion euros on Friday. "
                            + "Shareholders of Brookline with a fifth of the shares said they would accept. A "
                            + "competition inquiry is expected."));

    private static final List<Reading> ELECTION = List.of(
            reading(
                    "voteEl-1-0",
                    "2031-05-04",
                    "Mirren wins presidential election in Ostara",
                    "Clara Mirren won the presidential election in Ostara on Sunday with 53 percent of the "
                            + "vote, the election commission said. Her rival, President Ivo Lasko, conceded defeat."),
            reading(
                    "voteEl-1-1",
                    "2031-05-05",
                    "World leaders congratulate Mirren",
                    "Leaders of neighbouring countries congratulated Clara Mirren on Monday on her victory "
                            + "in the presidential election of Ostara. Markets rose. Ivo Lasko will leave office in "
                            + "June."),
            reading(
                    "voteEl-1-2",
                    "2031-05-07",
                    "Mirren names finance minister",
                    "Clara Mirren, who won Sunday's presidential election in Ostara, said on Wednesday that "
                            + "the economist Tove Lind would be her finance minister."));

    /** The ids of the reports of each story, one after the other, in order. */
    private static List<String> stories(Stream<Reading> readings) {
        Tracker tracker = new Tracker(report -> {
            throw new IllegalStateException("no story is told");
        });
        readings.forEach(tracker::take);
        return tracker.regroup().changed().stream()
                .map(group -> String.join(" ", group.reports()))
                .sorted()
                .toList();
    }

    private static List<String> stories(List<Reading> readings) {
        return stories(readings.stream());
    }

    @Test
    void twoRoundsOfOneTournamentAreTwoStories() {
        assertThat(stories(ROUNDS)).containsExactly("tennis-1-0 tennis-1-1", "tennis-2-0 tennis-2-1");
        assertThat(stories(Stream.of(ROUNDS.get(0), ROUNDS.get(2)))).containsExactly("tennis-1-0", "tennis-2-0");
        assertThat(stories(MATCHES)).containsExactly("foot-1-0", "foot-2-0");
    }

    @Test
    void thisYearsEarthquakeIsNotLastYears() {
        assertThat(stories(EARTHQUAKES)).containsExactly("quake-1-0 quake-1-1", "quake-2-0 quake-2-1");
    }

    @Test
    void likeHappeningsOfOneDayOrWeekAreApart() {
        assertThat(stories(SHOOTINGS)).containsExactly("shoot-1-0 shoot-1-1", "shoot-2-0 shoot-2-1");
        assertThat(stories(Stream.of(SHOOTINGS.get(0), SHOOTINGS.get(2)))).containsExactly("shoot-1-0", "shoot-2-0");
        assertThat(stories(TRIALS)).containsExactly("court-1-0 court-1-1", "court-2-0 court-2-1");
        assertThat(stories(STRIKES)).containsExactly("strike-1-0 strike-1-1", "strike-2-0 strike-2-1");
    }

    @Test
    void reportsOfOneKindThatNameOthersAreApartHoweverFewTheyName() {
        String dividend =
                " said its board declared the regular quarterly dividend of 20 cents a share, payable next month to "
                        + "shareholders of record at the end of this one, and approved the purchase of up to two million of its own "
                        + "shares on the open market over the coming year.";
        Reading mills = reading(
                "mills", "2031-05-05", "Halvorsen declares quarterly dividend", "Mills owner Halvorsen" + dividend);
        Reading again = reading(
                "again", "2031-05-06", "Halvorsen declares quarterly dividend", "The owner Halvorsen" + dividend);
        Reading shoes = reading(
                "shoes",
                "2031-05-05",
                "Quillfeather declares quarterly dividend",
                "Shoe maker Quillfeather" + dividend);
        assertThat(stories(Stream.of(mills, again, shoes))).containsExactly("again mills", "shoes");
    }

    @Test
    void reportsWithoutAnyCapitalAreGatheredByTheirWords() {
        assertThat(stories(Stream.of(FERRY.get(0), FERRY.get(1)).map(LookAlikesTest::inSmallLetters)))
                .hasSize(1);
    }

    private static Reading inSmallLetters(Reading reading) {
        return reading(
                reading.report().id(),
                reading.report().published().iso(),
                String.valueOf(reading.report().title()).toLowerCase(Locale.ROOT),
                reading.report().text().toLowerCase(Locale.ROOT));
    }

    @Test
    void whatFollowsOverDaysStaysWithItsStory() {
        assertThat(stories(FERRY)).hasSize(1);
        assertThat(stories(BID)).hasSize(1);
        assertThat(stories(ELECTION)).hasSize(1);
    }

    @Test
    void aCopyOfAnotherTimeIsOfTheSameStory() {
        Reading first = FERRY.get(0);
        Reading copy = reading(
                "copy",
                "2032-02-20",
                "Ferry sinks with 80 aboard",
                "Newsdesk. " + first.report().text());
        assertThat(stories(Stream.of(first, copy))).containsExactly("copy ferry-1-0");
        Reading retold = reading(
                "retold",
                "2032-02-20",
                "Ferry Kestrel sinks off Velmore, six dead",
                "Six people died when the Kestrel went down off Velmore. The ferry had 80 people on board, and Captain Johan Brek "
                        + "called for help early in the morning. Seventy were saved by the coast guard; four are missing.");
        assertThat(stories(Stream.of(first, retold))).hasSize(2);
    }

    @Test
    void aTextThatIsThePagesOwnIsNotReadForItsStory() {
        String furniture = "Like us on our page and never miss a moment of the news as it comes in from everywhere.";
        assertThat(stories(Stream.of(
                        reading("a", "2031-07-01", "Ferry Kestrel sinks off Velmore", furniture),
                        reading("b", "2031-07-01", "Bakers of Osterholm on strike over pay", furniture),
                        FERRY.get(0))))
                .containsExactly("a ferry-1-0", "b");
    }
}
